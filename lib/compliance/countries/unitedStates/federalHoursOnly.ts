import type { Country } from '../country';

/** What was found of a state without hours of its own. */
interface Finding {
	readonly code: string;
	readonly name: string;
	readonly citation: string;
	/** Of the official code. */
	readonly url?: string;
	readonly confidence: 'high' | 'medium' | 'low';
	/** The day of the first survey when absent. */
	readonly checkedOn?: string;
	readonly registers?: Country['registers'];
}

const FINDINGS: readonly Finding[] = [
	{
		code: 'AK',
		name: 'Alaska',
		citation: 'AS 45.63 and 45.50.475 set no hours',
		url: 'https://www.akleg.gov/basis/statutes.asp#45.63',
		confidence: 'medium',
	},
	{ code: 'AS', name: 'American Samoa', citation: 'federal rules only', confidence: 'low' },
	{
		code: 'AZ',
		name: 'Arizona',
		citation: 'A.R.S. 44-1278(B)(6) takes the federal rules over; 44-1282 names texts since 2023',
		checkedOn: '2026-11-27',
		url: 'https://www.azleg.gov/ars/44/01278.htm',
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
			'Pub. Util. Code 2872 sets hours for announcing devices only; B&P Code 17590-17594 sets none; 17538.41(a) forbids text advertisements, save in an existing relationship with a way to refuse (c); AB 1865 of 2026, a bill, would forbid them 21:00-09:00',
		checkedOn: '2026-11-27',
		url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PUC&sectionNum=2872.',
		confidence: 'medium',
	},
	{
		code: 'CO',
		name: 'Colorado',
		citation: 'C.R.S. 6-1-304 and 6-1-904 set no hours',
		url: 'https://leg.colorado.gov/colorado-revised-statutes',
		confidence: 'medium',
	},
	{
		code: 'DE',
		name: 'Delaware',
		citation: '6 Del. C. ch. 25A sets no hours',
		url: 'https://delcode.delaware.gov/title6/c025a/index.html',
		confidence: 'medium',
	},
	{
		code: 'GA',
		name: 'Georgia',
		citation: 'O.C.G.A. 46-5-27 sets no hours, 46-5-23 those of recorded messages only',
		url: 'https://www.lexisnexis.com/hottopics/gacode/',
		confidence: 'medium',
	},
	{
		code: 'GU',
		name: 'Guam',
		citation: '5 GCA 32301-32308 set no hours',
		url: 'https://www.guamcourts.gov/compileroflaws/gca/05gca/5gc032.pdf',
		confidence: 'low',
	},
	{
		code: 'ID',
		name: 'Idaho',
		citation: 'Idaho Code 48-1001 to 48-1010 set no hours',
		url: 'https://legislature.idaho.gov/statutesrules/idstat/Title48/T48CH10/',
		confidence: 'medium',
	},
	{
		code: 'IN',
		name: 'Indiana',
		citation: 'IC 24-4.7 sets no hours; 24-5-14-8 those of dialling machines only',
		url: 'https://iga.in.gov/laws/2025/ic/titles/24',
		confidence: 'medium',
	},
	{
		code: 'IA',
		name: 'Iowa',
		citation: 'no rule on hours was found',
		url: 'https://www.legis.iowa.gov/law/iowaCode',
		confidence: 'low',
	},
	{
		code: 'KS',
		name: 'Kansas',
		citation: 'K.S.A. 50-670 sets no hours',
		url: 'https://www.ksrevisor.org/statutes/chapters/ch50/050_006_0070.html',
		confidence: 'medium',
	},
	{
		code: 'ME',
		name: 'Maine',
		citation: '10 M.R.S. 1499-B sets no hours, 1498(3) those of recorded messages only',
		url: 'https://legislature.maine.gov/statutes/10/title10sec1499-B.html',
		confidence: 'medium',
		registers: [
			{
				id: 'US-ME-RND',
				name: 'Reassigned Numbers Database',
				kind: 'block_list',
				validFrom: '2024-07-16',
				liftedByConsent: 'yes',
				decides: 'warn',
				basis: 'law',
				confidence: 'medium',
				source: {
					citation:
						'10 M.R.S. 1499-B(6), but for express requests and business relationships; whether texts are meant is not settled (Kelley Drye)',
					url: 'https://legislature.maine.gov/statutes/10/title10sec1499-B.html',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
		],
	},
	{
		code: 'NE',
		name: 'Nebraska',
		citation: 'Neb. Rev. Stat. 86-248(1): 08:00-21:00 for recorded messages',
		url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248',
		confidence: 'medium',
	},
	{
		code: 'NH',
		name: 'New Hampshire',
		citation: 'RSA ch. 359-E sets no hours',
		url: 'https://gc.nh.gov/rsa/html/XXXI/359-E/359-E-mrg.htm',
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
		url: 'https://codes.ohio.gov/ohio-revised-code/chapter-4719',
		confidence: 'medium',
	},
	{
		code: 'VI',
		name: 'U.S. Virgin Islands',
		citation: '12A V.I.C. ch. 6 sets no hours',
		url: 'https://www.lexisnexis.com/hottopics/vicode/',
		confidence: 'low',
	},
	{
		code: 'VT',
		name: 'Vermont',
		citation: 'no rule on hours was found in 9 V.S.A. ch. 63',
		url: 'https://legislature.vermont.gov/statutes/chapter/09/063',
		confidence: 'low',
	},
];

/** States and territories without hours of their own: the federal 08:00-21:00 binds there alone. */
export const FEDERAL_HOURS_ONLY: readonly Country[] = FINDINGS.map(
	({ code, name, citation, url, confidence, checkedOn = '2026-11-23', registers }) => ({
		id: `US-${code}`,
		name,
		within: 'US',
		...(registers && { registers }),
		finding: {
			source: { citation, ...(url !== undefined && { url }), seen: 'secondary', checkedOn },
			confidence,
		},
		rules: [],
	}),
);
