import type { ConsentRule, Country, CountryRule, Duty, HoursRule, Source } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

/** A state whose own law sets the federal hours: they hold there whatever becomes of the federal ones. */
interface OwnLaw {
	readonly code: string;
	readonly name: string;
	readonly presumesAreaCode?: boolean;
	readonly validFrom?: string;
	readonly source: Omit<Source, 'checkedOn'>;
	readonly hours?: Pick<HoursRule, 'namesTexts' | 'liftedByConsent' | 'note'>;
	readonly sources?: readonly Omit<Source, 'checkedOn'>[];
	/** The day of the first survey when absent. */
	readonly checkedOn?: string;
	/** That of federal law when absent. */
	readonly consent?: ConsentRule;
	readonly duties?: readonly Duty[];
	readonly assumptions?: readonly string[];
	readonly confidence: CountryRule['confidence'];
}

const SPEAKS_OF_CALLS = { namesTexts: 'unclear' } as const;
const AT_THE_RESIDENCE = { ...SPEAKS_OF_CALLS, note: 'By the clock of the consumer’s residence.' };

const LAWS: readonly OwnLaw[] = [
	{
		code: 'DC',
		name: 'District of Columbia',
		source: {
			citation: 'D.C. Code 22-3226.08',
			url: 'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08',
			seen: 'secondary',
		},
		hours: AT_THE_RESIDENCE,
		confidence: 'medium',
	},
	{
		code: 'HI',
		name: 'Hawaii',
		source: {
			citation: 'HRS 481P-3(8)',
			url: 'https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0481P/HRS_0481P-0003.htm',
			seen: 'secondary',
		},
		hours: AT_THE_RESIDENCE,
		confidence: 'medium',
	},
	{
		code: 'IL',
		name: 'Illinois',
		source: { citation: '815 ILCS 413/15(a)', seen: 'secondary' },
		hours: {
			...SPEAKS_OF_CALLS,
			note: 'For live operators; dialling machines with recorded messages have 09:00-21:00.',
		},
		confidence: 'medium',
	},
	{
		code: 'MO',
		name: 'Missouri',
		source: {
			citation: 'RSMo 407.1076(5)',
			url: 'https://revisor.mo.gov/main/OneSection.aspx?section=407.1076',
			seen: 'secondary',
		},
		hours: AT_THE_RESIDENCE,
		confidence: 'medium',
	},
	{
		code: 'MT',
		name: 'Montana',
		source: { citation: 'MCA 30-14-1412(1)(d)', seen: 'secondary' },
		hours: AT_THE_RESIDENCE,
		confidence: 'medium',
	},
	{
		code: 'NJ',
		name: 'New Jersey',
		source: {
			citation: 'N.J.S.A. 56:8-128(d)',
			url: 'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
			seen: 'read',
		},
		hours: {
			...SPEAKS_OF_CALLS,
			liftedByConsent: true,
			note: 'For unsolicited calls. The end at 20:00 and the three a day that vendors claim have no basis found.',
		},
		sources: [
			{
				citation:
					'N.J.S.A. 2A:65D-2: unsolicited text advertisements that cost the person something are prohibited',
				url: 'https://njconsumeraffairs.gov/telemarketers',
				seen: 'read',
			},
		],
		checkedOn: '2026-11-27',
		consent: {
			...FEDERAL_CONSENT,
			source: {
				citation:
					'N.J.S.A. 2A:65D-3 (L. 2015 c. 119 s. 3): any unsolicited text advertisement needs an express authorisation that names the number and can be revoked',
				seen: 'secondary',
				checkedOn: '2026-11-27',
			},
			note: 'Comes to the same as federal law, and is a ground for suits of its own.',
		},
		confidence: 'high',
	},
	{
		code: 'NY',
		name: 'New York',
		source: {
			citation: 'N.Y. GBL 399-z, which names electronic messaging texts since 2021',
			url: 'https://www.lexology.com/library/detail.aspx?g=0fdf4830-0cbf-41fa-ad4e-f4208ed264f0',
			seen: 'secondary',
		},
		sources: [
			{
				citation: 'no unsolicited telemarketing in a declared state of emergency (memo on A1250)',
				url: 'https://assembly.state.ny.us/leg/?bn=A1250&term=2025&Text=Y',
				seen: 'read',
			},
		],
		assumptions: [
			'States of emergency that New York declares are not known: add them as extra closed dates',
		],
		confidence: 'high',
	},
	{
		code: 'NC',
		name: 'North Carolina',
		source: {
			citation: 'N.C.G.S. 75-102(f)',
			url: 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_75/GS_75-102.html',
			seen: 'secondary',
		},
		hours: { note: 'Consent and a business relationship lift 75-102(a) only (75-103).' },
		sources: [
			{
				citation: 'N.C.G.S. 75-103: what consent and a business relationship lift',
				url: 'https://self-law.org/code/nc/chapter-75/75-103',
				seen: 'secondary',
			},
			{
				citation: 'N.C.G.S. 75-101 and following: a guide to the states counts text messages in',
				url: 'https://tcpaguide.org/states/north-carolina/sms-compliance',
				seen: 'secondary',
			},
		],
		confidence: 'medium',
	},
	{
		code: 'ND',
		name: 'North Dakota',
		source: { citation: 'N.D.C.C. 51-28-05 and 51-28-01(6)', seen: 'secondary' },
		hours: { ...SPEAKS_OF_CALLS, note: 'Worded for a residential line.' },
		confidence: 'medium',
	},
	{
		code: 'SC',
		name: 'South Carolina',
		presumesAreaCode: true,
		source: {
			citation: 'S.C. Code 37-21-20, -30 and -70: texts and South Carolina area codes are covered',
			url: 'https://scstatehouse.gov/Archives/CodeofLaws2021/t37c021.php',
			seen: 'read',
		},
		confidence: 'high',
	},
	{
		code: 'TN',
		name: 'Tennessee',
		validFrom: '2023-07-01',
		source: {
			citation: 'T.C.A. 65-4-402, applied to texts by HB 805 of 2023',
			url: 'https://fastdemocracy.com/bill-summary/?billsummary_state=tn&billsummary_id=TNB00045850&billsummary_session=113',
			seen: 'secondary',
		},
		hours: {
			liftedByConsent: true,
			note: 'Express permission, a customer of the last 12 months and three texts a week are exempt.',
		},
		sources: [
			{
				citation: 'Tennessee Public Utility Commission: the exemptions',
				url: 'https://homebuilding.tn.gov/tpuc/tennessee-do-not-call-program.html',
				seen: 'read',
			},
		],
		duties: [
			{
				about: 'seller',
				what: 'Telemarketers register with the Public Utility Commission, for USD 500',
				basis: 'law',
				source: {
					citation: 'Tennessee Public Utility Commission, do not call program',
					seen: 'secondary',
					checkedOn: '2026-11-27',
				},
			},
		],
		confidence: 'high',
	},
	{
		code: 'VA',
		name: 'Virginia',
		presumesAreaCode: true,
		validFrom: '2026-01-01',
		source: {
			citation: 'Va. Code 59.1-510 and -511 (SB 1339): texts and Virginia area codes are covered',
			url: 'https://mwcllc.com/2025/05/13/virginia-telemarketer-law',
			seen: 'secondary',
		},
		hours: { liftedByConsent: true },
		sources: [
			{
				citation: 'prior consent lifts the hours',
				url: 'https://www.mondaq.com/unitedstates/privacy-protection/1738886/virginia-legislature-emphasizes-its-little-tcpa-applies-to-texts',
				seen: 'secondary',
			},
		],
		confidence: 'high',
	},
	{
		code: 'WV',
		name: 'West Virginia',
		source: {
			citation: 'W. Va. Code 46A-6F-601(a)(4)',
			url: 'https://code.wvlegislature.gov/46A-6F-601/',
			seen: 'secondary',
		},
		hours: AT_THE_RESIDENCE,
		confidence: 'medium',
	},
	{
		code: 'WI',
		name: 'Wisconsin',
		source: {
			citation: 'Wis. Admin. Code ATCP 127.16(3)',
			url: 'https://docs.legis.wisconsin.gov/code/admin_code/atcp/090/127/ii/16',
			seen: 'secondary',
		},
		hours: SPEAKS_OF_CALLS,
		confidence: 'medium',
	},
];

/** The states whose own law says 08:00-21:00, as federal law does. */
export const OWN_FEDERAL_HOURS: readonly Country[] = LAWS.map(
	({
		code,
		name,
		presumesAreaCode,
		source,
		sources = [],
		hours,
		consent = FEDERAL_CONSENT,
		duties,
		checkedOn = '2026-11-23',
		...rule
	}) => ({
		id: `US-${code}`,
		name,
		within: 'US',
		...(presumesAreaCode ? { presumesAreaCode } : {}),
		...(duties && { duties }),
		rules: [
			{
				...rule,
				hours: [
					{
						windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
						basis: 'law',
						source: { ...source, checkedOn },
						...hours,
					},
				],
				holidays: 'open',
				consent,
				sources: sources.map((text) => ({ ...text, checkedOn })),
			},
		],
	}),
);
