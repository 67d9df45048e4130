import type {
	CapRule,
	ConsentRule,
	CountryRule,
	Dated,
	HoursRule,
	Source,
} from '../../../lib/compliance/index.ts';
import { lines, link, plain } from './markdown.mts';

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const SEEN = {
	read: '',
	secondary: 'secondary, ',
	memory: '**from memory**, ',
	own: '',
} as const;

/** `[af2m charter](…), read 2026-11-23` */
export const cited = ({ citation, url, seen, checkedOn }: Source): string =>
	`${link(citation, url)} (${SEEN[seen]}${checkedOn})`;

/** `Mon-Fri 08:00-20:00, Sat 09:00-13:00` */
export const windowsOf = ({ windows, clock }: HoursRule): string =>
	windows.map(({ days, from, to }) => `${daysOf(days)} ${from}-${to}`).join(', ') + clockOf(clock);

/** `Etc/GMT+6` is six hours behind Greenwich: the names of the database count the other way. */
function clockOf(clock: string | undefined): string {
	if (clock === undefined) return '';
	const fixed = /^Etc\/GMT\+(\d+)$/.exec(clock);
	return ` by ${fixed ? `UTC-${fixed[1]}` : clock}`;
}

function daysOf(days: readonly number[]): string {
	const sorted = [...days].sort();
	const [first = 0] = sorted;
	const last = sorted.at(-1) ?? 0;
	if (sorted.length === 7) return 'every day';
	if (sorted.length > 2 && last - first === sorted.length - 1)
		return `${DAYS[first]}-${DAYS[last]}`;
	return sorted.map((day) => DAYS[day]).join(', ');
}

/** What an hours rule says beside its hours. */
export const hoursRemarks = ({
	namesTexts,
	liftedByConsent,
	note,
}: HoursRule): readonly string[] => [
	namesTexts === 'unclear' ? 'Whether it reaches texts is unclear.' : '',
	liftedByConsent
		? 'It exempts people who consented; applied all the same unless you turn that off.'
		: '',
	plain(note ?? ''),
];

export function holidaysOf({
	holidays,
	holidayCalendar,
	regionalCalendars,
	closedDates,
}: CountryRule): string {
	const regions = Object.keys(regionalCalendars ?? {});
	const further = Object.entries(closedDates ?? {}).map(
		([date, name]) => `${date} (${plain(name)})`,
	);
	if (holidays === 'open') return lines(['open', further.join(', ')]);
	const known =
		holidayCalendar === undefined
			? ', **not known here**'
			: regions.length > 0
				? `; in ${regions.map(regionName).join(', ')} those of the region too`
				: '';
	return lines([
		(holidays === 'closed' ? 'closed' : 'hours of a Sunday') + known,
		further.join(', '),
	]);
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** A territory by its name, or a part of a country that has holidays of its own. */
export const regionName = (code: string): string =>
	code === 'GES' ? 'Alsace-Moselle' : (REGION_NAMES.of(code) ?? code);

const REGIMES = {
	express: 'express prior consent',
	opt_in: 'prior consent (opt-in)',
	inferred: 'consent, which may be inferred',
	register: 'consent, or a look into the register that finds nothing',
	opt_out: 'no consent: texts may go until the person objects',
} as const;

export const regimeOf = ({ regime }: ConsentRule): string => REGIMES[regime];

const SOFT = {
	yes: 'Customers **may** be texted without it',
	no: 'There is **no** exception for customers',
	unclear: 'Whether customers may be texted without it is **unclear**; taken as no',
} as const;

export const softOptInOf = ({
	softOptIn,
	softOptInMonths,
	inquiryMonths,
	softOptInCovers,
}: ConsentRule): string =>
	SOFT[softOptIn] +
	(softOptInCovers === undefined ? '' : ', about goods of the same kind') +
	(softOptInMonths === undefined ? '' : `, for ${softOptInMonths} months`) +
	(inquiryMonths === undefined ? '' : `, ${inquiryMonths} where they only inquired`) +
	'.';

export function capOf({ messages, hours = 0, per }: CapRule): string {
	if (per !== undefined) return `${messages} a ${per} of the calendar`;
	return `${messages} in ${hours % 24 === 0 && hours > 24 ? `${hours / 24} days` : `${hours} hours`}`;
}

/** `From 2019-12-03, before 2026-10-18`; nothing where the rule is not dated. */
export const periodOf = ({ validFrom, validTo }: Dated): string =>
	[
		validFrom === undefined ? '' : `from ${validFrom}`,
		validTo === undefined ? '' : `before ${validTo}`,
	]
		.filter((part) => part !== '')
		.join(', ')
		.replace(/^./, (first) => first.toUpperCase());
