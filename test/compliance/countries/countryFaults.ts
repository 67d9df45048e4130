import { holidaysOf, parseIsoDate } from '../../../lib/calendar';
import type {
	Basis,
	Country,
	CountryRule,
	Dated,
	HoursRule,
	Source,
} from '../../../lib/compliance';

/** What is wrong with an entry, as sentences that begin with its id; nothing when it may ship. */
export const faultsOf = (country: Country): readonly string[] =>
	[
		...country.rules.flatMap((rule, index) =>
			faultsOfRule(rule).map((fault) => `rule ${index}: ${fault}`),
		),
		...faultsOfPeriods(country.rules),
		...faultsOfSender(country),
		...faultsOfRegisters(country),
		...faultsOfAmendments(country),
		...groundsOf(country).flatMap(([what, ground]) =>
			faultsOfGround(ground).map((fault) => `${what}: ${fault}`),
		),
		...(country.rules.length === 0 && !country.finding ? ['has neither rules nor a finding'] : []),
		...(country.presumesAreaCode && !country.within
			? ['presumes an area code, but is no state']
			: []),
	].map((fault) => `${country.id}: ${fault}`);

interface Ground {
	readonly basis?: Basis;
	readonly source: Source;
}

const groundsOf = (country: Country): readonly (readonly [string, Ground])[] => [
	...group('notice', [country.notice]),
	...group('sender', [country.sender, country.sender?.numbers]),
	...group('opt-out', [country.optOut]),
	...group('register', country.registers),
	...group('sector ban', country.sectorBans),
	...group('identity', [country.identity]),
	...group('content', [country.content]),
	...group('duty', country.duties),
	...group('companies', [country.companies]),
	...(country.amendments ?? []).flatMap(({ sender, notice, optOut, identity, content }) =>
		group('amendment', [sender, sender?.numbers, notice, optOut, identity, content]),
	),
	...group('finding', [country.finding]),
	...country.rules.flatMap(({ hours, consent, caps, promotion, alsoBinds, doubts, sources }) => [
		...group('hours', hours),
		...group('consent', [consent, consent.expiry, consent.form]),
		...group('cap', caps),
		...group('promotion', [promotion]),
		...group('wider scope', alsoBinds),
		...group('doubt', doubts),
		...group(
			'sources',
			sources?.map((source) => ({ source })),
		),
	]),
];

const group = (
	what: string,
	grounds: readonly (Ground | undefined)[] = [],
): (readonly [string, Ground])[] =>
	grounds.flatMap((ground) => (ground ? [[what, ground] as const] : []));

/** Words by which a citation admits that no binding text says so. */
const NO_LAW = /practice|vendor|provider|caution|no binding|\bfound\b/i;

function faultsOfGround({ basis, source }: Ground): readonly string[] {
	const { citation, url, seen, checkedOn } = source;
	const faults: string[] = [];
	if (citation.trim().length <= 2) faults.push('cites nothing');
	if (url !== undefined && !URL.canParse(url)) faults.push(`“${url}” is no address`);
	if (parseIsoDate(checkedOn) === undefined) faults.push(`“${checkedOn}” is no date`);
	if (seen === 'own' && basis !== 'default') faults.push('stands on our own caution alone');
	if (basis === 'default' && seen !== 'own') faults.push('calls a source our own caution');
	if (basis === 'law' && NO_LAW.test(citation)) faults.push('calls practice law');
	return faults;
}

function faultsOfRule(rule: CountryRule): readonly string[] {
	const faults = rule.hours.flatMap(faultsOfHours);
	for (const date of [rule.validFrom, rule.validTo]) {
		if (date !== undefined && parseIsoDate(date) === undefined) faults.push(`“${date}” is no date`);
	}
	for (const { messages, hours, per } of rule.caps ?? []) {
		if ((hours === undefined) === (per === undefined)) faults.push('a cap has no one span');
		if (!(messages >= 1 && (hours ?? 1) >= 1)) faults.push('a cap allows nothing');
	}
	const { softOptIn, softOptInMonths, softOptInCovers, expiry } = rule.consent;
	if (softOptInCovers !== undefined && softOptIn !== 'yes') faults.push('goods of no soft opt-in');
	for (const { tells } of [...(rule.alsoBinds ?? []), ...(rule.doubts ?? [])])
		if (!/^\p{Lu}.*[^.\s]$/u.test(tells)) faults.push(`“${tells}” is no sentence to go on from`);
	if (softOptInMonths !== undefined && softOptIn !== 'yes')
		faults.push('a lapse of no soft opt-in');
	for (const months of [softOptInMonths, expiry?.months]) {
		if (months !== undefined && !(months >= 1)) faults.push('consent lapses at once');
	}
	return [...faults, ...faultsOfHolidays(rule)];
}

function faultsOfHours({ windows }: HoursRule): string[] {
	const days = windows.flatMap((window) => window.days);
	const faults = windows
		.filter(({ from, to }) => from >= to || to > '24:00')
		.map(({ from, to }) => `${from}-${to} is no window`);
	if (days.length === 0) faults.push('is never open');
	if (new Set(days).size !== days.length) faults.push('has two windows on one day');
	return faults;
}

function faultsOfHolidays(rule: CountryRule): readonly string[] {
	const { holidays, holidayCalendar, regionalCalendars = {}, assumptions = [] } = rule;
	const calendars = [holidayCalendar, ...Object.values(regionalCalendars)];
	const named = calendars.filter((calendar) => calendar !== undefined);
	if (holidays === 'open') return named.length > 0 ? ['has holidays that change nothing'] : [];
	const faults = named
		.filter((calendar) => !isCalendar(calendar))
		.map((id) => `no calendar “${id}”`);
	if (named.length === 0 && assumptions.length === 0)
		faults.push('does not say that no holiday is known');
	return faults;
}

function isCalendar(id: Parameters<typeof holidaysOf>[0]): boolean {
	try {
		return holidaysOf(id, 2026).length > 0;
	} catch {
		return false;
	}
}

/** `YYYY-MM-DD` sorts as text; a period without a beginning or an end reaches to the edge. */
function faultsOfPeriods(rules: readonly Dated[]): readonly string[] {
	const periods = rules
		.map(({ validFrom = '', validTo = '~' }) => ({ validFrom, validTo }))
		.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
	return periods.flatMap(({ validFrom, validTo }, index) => {
		const next = periods[index + 1];
		if (validFrom >= validTo) return [`a rule ends on ${validTo}, before it begins`];
		return next && next.validFrom < validTo ? ['two rules hold on one day'] : [];
	});
}

function faultsOfSender({ sender }: Country): readonly string[] {
	const isMarked = sender?.prefix !== undefined || sender?.suffix !== undefined;
	const faults =
		isMarked && sender?.names !== 'registered' ? ['marks a name that nobody registers'] : [];
	const isStopped = sender?.unregistered !== undefined;
	const mayBeRegistered = sender?.names === 'registered' || sender?.registeredMark !== undefined;
	return isStopped && !mayBeRegistered ? [...faults, 'stops names that nobody registers'] : faults;
}

const KEEPS_AWAY = ['block_list', 'allow_list'];

function faultsOfRegisters({ id, registers = [] }: Country): readonly string[] {
	return registers.flatMap((register) => {
		const { decides, kind, basis, source, confidence, enforcedBy, only, validFrom, validTo } =
			register;
		const faults: string[] = [];
		if (!register.id.startsWith(`${id}-`)) faults.push('has the id of another place');
		if ([validFrom, validTo].some((date) => date !== undefined && parseIsoDate(date) === undefined))
			faults.push('is dated by no date');
		if (decides !== 'block') return faults;
		const isSure = confidence === 'high' && source.seen !== 'memory';
		if (!isSure || basis !== 'law') faults.push('blocks, and is not sure law');
		if (!KEEPS_AWAY.includes(kind) || enforcedBy || only) faults.push('blocks whom it is not for');
		return faults;
	});
}

/** Two that speak of one statement never hold on one day. */
function faultsOfAmendments({ amendments = [] }: Country): readonly string[] {
	return (['sender', 'notice', 'optOut', 'identity', 'content'] as const).flatMap((statement) =>
		faultsOfPeriods(amendments.filter((amendment) => amendment[statement] !== undefined)),
	);
}
