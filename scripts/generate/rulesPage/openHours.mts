import type { Compliance, Phones } from './compliance.mts';
import { plain, table } from './markdown.mts';

/** A mobile number, and an address of the same place that tells where it is. */
interface Market {
	readonly name: string;
	readonly number: string;
	readonly region?: string | undefined;
	readonly postalCode?: string | undefined;
}

/** By population (United Nations, 2024), the largest first; of a country with area codes, one of several clocks. */
const LARGEST: readonly Market[] = [
	{ name: 'India', number: '+918123456789', region: 'Maharashtra' },
	{ name: 'China', number: '+8613123456789', region: 'Beijing' },
	{ name: 'United States, +1 850', number: '+18505550123', region: 'FL', postalCode: '32301' },
	{ name: 'Indonesia', number: '+62812345678', region: 'DKI Jakarta', postalCode: '10110' },
	{ name: 'Pakistan', number: '+923012345678', region: 'Sindh' },
	{ name: 'Nigeria', number: '+2348021234567', region: 'Lagos' },
	{ name: 'Brazil, +55 97', number: '+5597991234567', region: 'AM', postalCode: '69005-070' },
	{ name: 'Bangladesh', number: '+8801812345678', region: 'Dhaka' },
	{ name: 'Russia', number: '+79123456789', region: 'Moscow', postalCode: '101000' },
	{ name: 'Ethiopia', number: '+251911234567', region: 'Addis Ababa' },
	{ name: 'Mexico, +52 656', number: '+526561234567', region: 'Chih.', postalCode: '32000' },
	{ name: 'Japan', number: '+819012345678', region: 'Tokyo' },
	{ name: 'Egypt', number: '+201001234567', region: 'Cairo' },
	{ name: 'Philippines', number: '+639051234567', region: 'Manila' },
	{ name: 'Congo - Kinshasa', number: '+243991234567' },
	{ name: 'Vietnam', number: '+84912345678', region: 'Hanoi' },
	{ name: 'Iran', number: '+989123456789', region: 'Tehran' },
	{ name: 'Türkiye', number: '+905012345678', region: 'Istanbul' },
	{ name: 'Germany', number: '+4915123456789', region: 'Berlin' },
	{ name: 'Thailand', number: '+66812345678', region: 'Bangkok' },
];

/** Of the others, those whose numbers may be in several zones. */
const SEVERAL_ZONES: readonly Market[] = [
	{ name: 'Australia', number: '+61412345678', region: 'NSW', postalCode: '2000' },
	{ name: 'Canada, +1 867', number: '+18675550123', region: 'YT', postalCode: 'Y1A 1A1' },
	{ name: 'Chile', number: '+56961234567' },
	{ name: 'Ecuador', number: '+593991234567' },
	{ name: 'French Polynesia', number: '+68987123456' },
	{ name: 'Greenland', number: '+299221234' },
	{ name: 'Israel, +972 59', number: '+972599123456' },
	{ name: 'Kazakhstan', number: '+77011234567' },
	{ name: 'Kiribati', number: '+68672001234' },
	{ name: 'Micronesia', number: '+6913501234' },
	{ name: 'Mongolia', number: '+97688123456' },
	{ name: 'New Zealand', number: '+64211234567' },
	{ name: 'Papua New Guinea', number: '+67570123456' },
	{ name: 'Portugal', number: '+351912345678', region: 'Lisboa', postalCode: '1000-001' },
	{ name: 'Spain', number: '+34612345678', region: 'Madrid', postalCode: '28001' },
];

/** For how many hours a day a mobile number may be texted, with an address and without. */
export function openHoursSection(
	{ hoursPolicy, openMinutes }: Compliance,
	{ parsePhone }: Phones,
): string {
	const usual = hoursPolicy();
	const every = hoursPolicy({ countsSmallTerritories: true });

	const openFor = (
		{ number }: Market,
		address: Pick<Market, 'region' | 'postalCode'>,
		policy = usual,
	) => {
		const parsed = parsePhone(number, { mobileOnly: true });
		if (!parsed.ok) throw new Error(`${number}: ${parsed.failure.message}`);
		const { jurisdictions, zones } = policy.whereaboutsOf({
			phone: parsed.value,
			contact: address,
		});
		if (typeof jurisdictions === 'string') throw new Error(`${number}: ${jurisdictions}`);
		const clocks = new Set(zones.map(({ name }) => name)).size;
		return { clocks, hours: inHours(openMinutes(jurisdictions, zones)) };
	};

	const row = (market: Market): readonly string[] => {
		const { name, region, postalCode } = market;
		const alone = openFor(market, {});
		const all = openFor(market, {}, every);
		const counted = all.hours === alone.hours ? '' : `; ${all.hours} with small territories`;
		const address = [region, postalCode].filter(Boolean).join(' ');
		const told = openFor(market, { region, postalCode });
		return [
			plain(name),
			`${alone.hours}${counted}`,
			String(alone.clocks),
			address === '' ? '' : told.hours,
			plain(address),
		];
	};

	return `## Hours a day

For how many hours a day a marketing text may go to a mobile number, on the best day of the week, in winter or in summer, whichever has less: every zone in which the number may be has to be open. An address that tells the zone brings hours back. A zone in which less than 1 % of the country’s people live is left out where less than four hours would remain with it; the assumptions of the check say so, and the option “Count Small Territories” counts it.

The twenty most populous countries:

${table(HEADERS, LARGEST.map(row))}

Others whose mobile numbers may be in several zones:

${table(HEADERS, SEVERAL_ZONES.map(row))}`;
}

const HEADERS = ['Mobile number', 'Hours a day', 'Zone names', 'With an address', 'Which'];

const inHours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);
