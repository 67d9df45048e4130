import { parseIsoDate } from '../../../lib/calendar';
import type { Country, CountryRule } from '../../../lib/compliance';
import { layersOf, ruleOn } from '../../../lib/compliance/countries';
import { EVERY_DAY, MONDAY_TO_SATURDAY } from '../../../lib/compliance/countries/days';
import { DE } from '../../../lib/compliance/countries/de';

const base = DE.rules[0]!;
const source = base.consent.source;
const rule = (changes: Partial<CountryRule>): CountryRule => ({ ...base, ...changes });
const hours = (from: '08:00' | '09:00', to: '19:00' | '21:00'): CountryRule['hours'] => [
	{ windows: [{ days: MONDAY_TO_SATURDAY, from, to }], basis: 'law', source },
];

/** The windows that every layer leaves open on a date, as `from-to` in hours. */
function openOn(country: Country, date: string): string {
	const day = Number(parseIsoDate(date));
	let open = Array.from({ length: 24 }, (_, hour) => hour);
	for (const { schedule } of layersOf(country)) {
		const windows = schedule(day);
		open = open.filter((hour) =>
			windows.some(({ from, to }) => hour * 60 >= from && hour * 60 < to),
		);
	}
	const [first, last] = [open[0], open.at(-1)];
	return first === undefined || last === undefined ? 'closed' : `${first}-${last + 1}`;
}

describe('a law that changes', () => {
	const changing: Country = {
		id: 'XA',
		name: 'Changeland',
		rules: [
			rule({ validFrom: '2026-01-01', validTo: '2026-10-18', hours: hours('08:00', '21:00') }),
			rule({ validFrom: '2026-10-18', hours: hours('09:00', '19:00') }),
		],
	};

	it.each([
		['the cautious default holds before the first rule', '2025-12-31', '9-20'],
		['the first rule begins', '2026-01-01', '8-21'],
		['the first rule has its last day', '2026-10-17', '8-21'],
		['neither is open on the Sunday of the change', '2026-10-18', 'closed'],
		['the second rule holds', '2026-10-19', '9-19'],
	])('%s on %s', (_, date, expected) => {
		expect(openOn(changing, date)).toBe(expected);
	});

	it('is known by the day', () => {
		const rules = ['2025-12-31', '2026-10-17', '2026-10-18'].map((date) =>
			changing.rules.findIndex((one) => one === ruleOn(changing, Number(parseIsoDate(date)))),
		);
		expect(rules).toEqual([-1, 0, 1]);
	});
});

describe('public holidays', () => {
	const withHolidays = (holidays: CountryRule['holidays']): Country => ({
		id: 'XB',
		name: 'Festland',
		rules: [
			rule({
				holidays,
				holidayCalendar: 'FR',
				hours: [
					{
						windows: [
							{ days: MONDAY_TO_SATURDAY, from: '08:00', to: '22:00' },
							{ days: [7], from: '10:00', to: '20:00' },
						],
						basis: 'practice',
						source,
					},
				],
			}),
		],
	});

	it.each([
		['open', '8-22'],
		['closed', 'closed'],
		['weekend', '10-20'],
	] as const)('that are %s make a Tuesday holiday %s', (holidays, expected) => {
		expect(openOn(withHolidays(holidays), '2026-07-14')).toBe(expected);
		expect(openOn(withHolidays(holidays), '2026-07-15')).toBe('8-22');
	});
});

describe('several grounds', () => {
	it('must all be open', () => {
		const narrowed: Country = {
			id: 'XC',
			name: 'Narrowland',
			rules: [
				rule({
					hours: [
						{ windows: [{ days: EVERY_DAY, from: '08:00', to: '24:00' }], basis: 'law', source },
						{
							windows: [{ days: EVERY_DAY, from: '00:00', to: '22:00' }],
							basis: 'practice',
							source,
						},
					],
				}),
			],
		};
		expect(openOn(narrowed, '2026-11-24')).toBe('8-22');
	});
});
