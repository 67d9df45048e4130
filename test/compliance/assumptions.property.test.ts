import { DateTime } from 'luxon';
import {
	COUNTRIES,
	countryOf,
	decide,
	hoursPolicy,
	readCustomRules,
	STATES,
	type Check,
	type Country,
	type CountryRule,
} from '../../lib/compliance';
import { someone } from './support';

const ZONES = ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland'] as const;
const UNRECORDED = ['MN', 'LA', 'FJ'].flatMap((code) => {
	const country = countryOf(code);
	return country ? [{ ...country, id: code }] : [];
});
const PLACES: readonly Country[] = [...COUNTRIES, ...STATES, ...UNRECORDED];
const CAUTION = /^No hours (of .+ )?are recorded/;
const HOLIDAYS = 'Public holidays are not known to this check';

/** Around everything that is dated, and over a year besides. */
const MOMENTS: readonly DateTime[] = [
	...new Set(
		PLACES.flatMap(({ rules }) =>
			rules.flatMap(({ validFrom, validTo }) => [validFrom, validTo].filter((date) => date)),
		),
	),
]
	.flatMap((date) => [-2, -1, 0, 1].map((days) => DateTime.fromISO(String(date)).plus({ days })))
	.concat(
		Array.from({ length: 26 }, (_, n) => DateTime.utc(2026, 11, 1, 11).plus({ days: n * 14 })),
	)
	.concat(Array.from({ length: 24 }, (_, n) => DateTime.utc(2026, 12, 24).plus({ hours: n * 7 })));

const lawsOf = (place: Country): readonly Country[] => {
	const nation = place.within === undefined ? undefined : countryOf(place.within);
	return nation ? [nation, place] : [place];
};

/** The rules, by the letter, that hold on the local days from the check to the moment it names. */
function rulesInPlay(places: readonly Country[], check: Check, zone: string) {
	const from = DateTime.fromISO(check.checkedAt, { zone }).startOf('day');
	const until = check.decision === 'send' ? check.sendBefore : check.sendAt;
	const to = until === undefined ? from.plus({ days: 15 }) : DateTime.fromISO(until, { zone });
	const rules = new Set<CountryRule | 'none'>();
	for (let day = from; day <= to; day = day.plus({ days: 1 })) {
		const date = String(day.toISODate());
		for (const place of places) {
			const rule = place.rules.find(
				({ validFrom = '', validTo = '9' }) => date >= validFrom && date < validTo,
			);
			if (rule) rules.add(rule);
			else if (place.within === undefined) rules.add('none');
		}
	}
	return [...rules];
}

const isGuess = (rule: CountryRule | 'none') =>
	rule === 'none' || rule.assumptions?.some((one) => CAUTION.test(one));
const lacksHolidays = (rule: CountryRule | 'none') =>
	rule === 'none' || (rule.holidays !== 'open' && rule.holidayCalendar === undefined);

function judge(places: readonly Country[], check: Check, zone: string): void {
	// What is never carried needs no hours.
	if (check.reason === 'marketing_closed') return;
	const rules = rulesInPlay(places, check, zone);
	for (const assumption of check.assumptions) {
		if (CAUTION.test(assumption)) expect(rules.some(isGuess)).toBe(true);
		else if (assumption === HOLIDAYS) expect(rules.some(lacksHolidays)).toBe(true);
		else if (
			places.some((place) => place.rules.some((rule) => rule.assumptions?.includes(assumption)))
		) {
			expect(rules.some((rule) => rule !== 'none' && rule.assumptions?.includes(assumption))).toBe(
				true,
			);
		}
	}
	// And what decides this day is not kept back.
	if (rules.every(isGuess)) expect(check.assumptions.join()).toMatch(/No hours/);
	if (rules.every(lacksHolidays)) expect(check.assumptions).toContain(HOLIDAYS);
}

const resident = ({ id, within }: Country, zone: string) =>
	someone({ country: within ?? id, ...(within && { region: id }), ownZone: zone });

describe('what is taken for granted', () => {
	it.each(PLACES.map((place) => [place.id, place] as const))(
		'contradicts no rule of %s that decides, on any day',
		(_, place) => {
			for (const [index, moment] of MOMENTS.entries()) {
				const zone = ZONES[index % ZONES.length] ?? ZONES[0];
				const check = decide(resident(place, zone), { purpose: 'marketing' }, moment.toMillis());
				judge(lawsOf(place), check, zone);
			}
		},
	);

	const hours = [{ windows: [{ days: 'mon-fri', from: '09:00', to: '18:00' }], source: 'own' }];
	it.each([
		['hours from a day on', { hours, validFrom: '2026-12-26' }],
		['hours up to a day', { hours, validTo: '2026-12-28' }],
		['hours for two days', { hours, validFrom: '2026-12-26', validTo: '2026-12-28' }],
		['holidays that are open from a day on', { holidays: 'open', validFrom: '2026-12-26' }],
		['holidays that are open', { holidays: 'open' }],
		['holidays that are not known', { holidays: 'closed', validFrom: '2026-12-27' }],
		['closed dates', { closedDates: ['2026-12-28', '2026-12-29'] }],
		['closed dates for a time', { closedDates: ['2026-12-28'], validTo: '2026-12-29' }],
		['a cap', { caps: [{ messages: 2, hours: 24, source: 'own' }] }],
	])('contradicts no rule of one’s own: %s', (_, entry) => {
		for (const code of ['FR', 'DE', 'LA', 'KZ', 'ZA', 'HT', 'US-NY', 'US-LA', 'US-GA']) {
			const read = readCustomRules(JSON.stringify({ [code]: entry }), '2026-11-24');
			if (!read.ok) throw new Error(read.failure.join());
			const place = read.value.get(code);
			if (!place) throw new Error(code);
			const policy = hoursPolicy({ customRules: read.value });
			for (const [index, moment] of MOMENTS.entries()) {
				const zone = ZONES[index % ZONES.length] ?? ZONES[0];
				const options = { purpose: 'marketing', hours: policy } as const;
				const check = decide(resident(place, zone), options, moment.toMillis());
				judge(lawsOf(place), check, zone);
			}
		}
	});

	it.each([
		[
			'2024-08-28T12:00',
			[
				'No hours of France are recorded before 2024-09-01: cautious hours, Monday to Saturday 09:00-20:00',
				HOLIDAYS,
			],
		],
		[
			'2024-09-02T12:00',
			['The two further holidays of Alsace-Moselle are kept only where a postal code tells of it'],
		],
	])('in France at %s', (local, expected) => {
		const at = DateTime.fromISO(local, { zone: 'Europe/Paris' }).toMillis();
		const person = someone({ country: 'FR', zones: ['Europe/Paris'], consentAt: '2024-05-01' });
		expect(decide(person, { purpose: 'marketing' }, at).assumptions).toEqual(expected);
	});

	it('says so where the options leave out every rule, and keeps to caution on those days alone', () => {
		const unclear = {
			windows: [{ days: [1], from: '06:00', to: '23:00' }],
			source: 'own',
			namesTexts: 'unclear',
		};
		const rules = { FR: { hours: [unclear], validFrom: '2026-12-01' } };
		const read = readCustomRules(JSON.stringify(rules), '2026-11-24');
		const policy = hoursPolicy({
			onlyStatutesThatNameTexts: true,
			...(read.ok && { customRules: read.value }),
		});
		const person = someone({ country: 'FR', zones: ['Europe/Paris'] });
		const decided = (at: string) =>
			decide(person, { purpose: 'marketing', hours: policy }, Date.parse(at));
		expect(decided('2026-11-30T19:30Z')).toMatchObject({ decision: 'send', rule: { id: 'FR' } });
		const later = decided('2026-12-07T19:30Z');
		expect(later).toMatchObject({ decision: 'later', sendAt: '2026-12-08T08:00:00.000Z' });
		expect(later.assumptions.join()).toMatch(/^Your options leave out every rule on hours/);
	});
});
