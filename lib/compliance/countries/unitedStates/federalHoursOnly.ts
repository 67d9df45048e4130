import type { Country, Source } from '../country';

/** What was found of a state whose hours are the federal ones. */
interface Finding {
	readonly code: string;
	readonly name: string;
	readonly citation: string;
	readonly confidence: 'high' | 'medium' | 'low';
}

const found: readonly Finding[] = [
	{
		code: 'AK',
		name: 'Alaska',
		citation: 'AS 45.63 and 45.50.475 set no hours',
		confidence: 'medium',
	},
	{ code: 'AS', name: 'American Samoa', citation: 'federal rules only', confidence: 'low' },
	{
		code: 'AZ',
		name: 'Arizona',
		citation: 'A.R.S. 44-1278(B)(6) takes the federal rules over',
		confidence: 'medium',
	},
	{
		code: 'AR',
		name: 'Arkansas',
		citation: 'Ark. Code 4-99-405(3) takes 16 CFR 310.4 over',
		confidence: 'medium',
	},
	{
		code: 'CA',
		name: 'California',
		citation:
			'Pub. Util. Code 2872 sets hours for announcing devices only; B&P Code 17590-17594 sets none',
		confidence: 'medium',
	},
	{
		code: 'CO',
		name: 'Colorado',
		citation: 'C.R.S. 6-1-304 and 6-1-904 set no hours',
		confidence: 'medium',
	},
	{
		code: 'DE',
		name: 'Delaware',
		citation: '6 Del. C. ch. 25A sets no hours',
		confidence: 'medium',
	},
	{
		code: 'DC',
		name: 'District of Columbia',
		citation: 'D.C. Code 22-3226.08: 08:00-21:00 at the consumer’s residence',
		confidence: 'medium',
	},
	{
		code: 'GA',
		name: 'Georgia',
		citation: 'O.C.G.A. 46-5-27 sets no hours, 46-5-23 those of recorded messages only',
		confidence: 'medium',
	},
	{ code: 'GU', name: 'Guam', citation: '5 GCA 32301-32308 set no hours', confidence: 'low' },
	{
		code: 'HI',
		name: 'Hawaii',
		citation: 'HRS 481P-3(8): 08:00-21:00 at the consumer’s residence',
		confidence: 'medium',
	},
	{
		code: 'ID',
		name: 'Idaho',
		citation: 'Idaho Code 48-1001 to 48-1010 set no hours',
		confidence: 'medium',
	},
	{
		code: 'IL',
		name: 'Illinois',
		citation: '815 ILCS 413/15(a): no call by a live operator between 9 p.m. and 8 a.m.',
		confidence: 'medium',
	},
	{
		code: 'IN',
		name: 'Indiana',
		citation: 'IC 24-4.7 sets no hours; 24-5-14-8 those of dialling machines only',
		confidence: 'medium',
	},
	{ code: 'IA', name: 'Iowa', citation: 'no rule on hours was found', confidence: 'low' },
	{ code: 'KS', name: 'Kansas', citation: 'K.S.A. 50-670 sets no hours', confidence: 'medium' },
	{
		code: 'ME',
		name: 'Maine',
		citation: '10 M.R.S. 1499-B sets no hours, 1498(3) those of recorded messages only',
		confidence: 'medium',
	},
	{
		code: 'MO',
		name: 'Missouri',
		citation: 'RSMo 407.1076(5): 08:00-21:00 at the consumer’s residence',
		confidence: 'medium',
	},
	{
		code: 'MT',
		name: 'Montana',
		citation: 'MCA 30-14-1412(1)(d): 08:00-21:00 at a residence',
		confidence: 'medium',
	},
	{
		code: 'NE',
		name: 'Nebraska',
		citation: 'Neb. Rev. Stat. 86-248(1): 08:00-21:00 for recorded messages',
		confidence: 'medium',
	},
	{
		code: 'NH',
		name: 'New Hampshire',
		citation: 'RSA ch. 359-E sets no hours',
		confidence: 'medium',
	},
	{
		code: 'NJ',
		name: 'New Jersey',
		citation:
			'N.J.S.A. 56:8-128(d): 08:00-21:00; the end at 20:00 that vendors claim has no basis found',
		confidence: 'high',
	},
	{
		code: 'NY',
		name: 'New York',
		citation: 'N.Y. GBL 399-z, which names texts since 2021: 08:00-21:00',
		confidence: 'high',
	},
	{
		code: 'NC',
		name: 'North Carolina',
		citation: 'N.C.G.S. 75-102(f): not before 8 a.m. or after 9 p.m.',
		confidence: 'medium',
	},
	{
		code: 'ND',
		name: 'North Dakota',
		citation: 'N.D.C.C. 51-28-05: 08:00-21:00',
		confidence: 'medium',
	},
	{
		code: 'MP',
		name: 'Northern Mariana Islands',
		citation: 'federal rules only',
		confidence: 'low',
	},
	{
		code: 'OH',
		name: 'Ohio',
		citation: 'R.C. ch. 4719 and 109.87 set no hours',
		confidence: 'medium',
	},
	{
		code: 'SC',
		name: 'South Carolina',
		citation:
			'S.C. Code 37-21-20 to -70: 08:00-21:00, texts and South Carolina area codes included',
		confidence: 'high',
	},
	{
		code: 'TN',
		name: 'Tennessee',
		citation: 'HB 805 of 2023: the hours 08:00-21:00 apply to texts',
		confidence: 'high',
	},
	{
		code: 'VI',
		name: 'U.S. Virgin Islands',
		citation: '12A V.I.C. ch. 6 sets no hours',
		confidence: 'low',
	},
	{
		code: 'VT',
		name: 'Vermont',
		citation: 'no rule on hours was found in 9 V.S.A. ch. 63',
		confidence: 'low',
	},
	{
		code: 'VA',
		name: 'Virginia',
		citation:
			'Va. Code 59.1-511: 08:00-21:00, texts and Virginia area codes included; lifted by prior consent',
		confidence: 'high',
	},
	{
		code: 'WV',
		name: 'West Virginia',
		citation: 'W. Va. Code 46A-6F-601(a)(4): 08:00-21:00',
		confidence: 'medium',
	},
	{
		code: 'WI',
		name: 'Wisconsin',
		citation: 'Wis. Admin. Code ATCP 127.16(3): 08:00-21:00',
		confidence: 'medium',
	},
];

const sourceOf = ({ citation }: Finding): Source => ({
	citation,
	seen: 'secondary',
	checkedOn: '2026-11-23',
});

/** States, the District and territories that add no hours to the federal 08:00-21:00. */
export const federalHoursOnly: readonly Country[] = found.map((finding) => ({
	id: `US-${finding.code}`,
	name: finding.name,
	within: 'US',
	finding: { source: sourceOf(finding), confidence: finding.confidence },
	rules: [],
}));
