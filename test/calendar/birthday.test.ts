import { ageOn, isBirthday, type LeapDay } from '../../lib/calendar';

describe('isBirthday', () => {
	it.each<[string, string, string, LeapDay, boolean]>([
		['the day itself', '1990-05-04', '2026-05-04', 'feb28', true],
		['a birthday without a year', '05-04', '2026-05-04', 'feb28', true],
		['the day before', '1990-05-04', '2026-05-03', 'feb28', false],
		['the same day of another month', '1990-05-04', '2026-06-04', 'feb28', false],
		['29 February in a leap year', '1992-02-29', '2028-02-29', 'mar1', true],
		['28 February of a leap year for a leapling', '1992-02-29', '2028-02-28', 'feb28', false],
		['1 March of a leap year for a leapling', '1992-02-29', '2028-03-01', 'mar1', false],
		['28 February of a common year, by choice', '1992-02-29', '2027-02-28', 'feb28', true],
		['1 March of a common year, by choice', '1992-02-29', '2027-03-01', 'mar1', true],
		['1 March for those who chose 28 February', '1992-02-29', '2027-03-01', 'feb28', false],
		['28 February for those who chose 1 March', '1992-02-29', '2027-02-28', 'mar1', false],
		['28 February for people born on it', '1991-02-28', '2027-02-28', 'mar1', true],
		['a leapling in 2100, no leap year', '02-29', '2100-02-28', 'feb28', true],
		['a leapling in 2000, a leap year', '02-29', '2000-02-29', 'feb28', true],
	])('%s', (_, birthday, localDate, leapDay, expected) => {
		expect(isBirthday(birthday, localDate, leapDay)).toBe(expected);
	});

	it('comes once in every year, leap day or not', () => {
		for (const leapDay of ['feb28', 'mar1'] as const) {
			for (const year of [2026, 2027, 2028]) {
				const days = ['02-28', '02-29', '03-01'].filter((day) =>
					isBirthday('02-29', `${year}-${day}`, leapDay),
				);
				expect(days).toHaveLength(1);
			}
		}
	});
});

describe('ageOn', () => {
	it.each<[string, string, LeapDay, number | undefined]>([
		['1990-05-04', '2026-05-03', 'feb28', 35],
		['1990-05-04', '2026-05-04', 'feb28', 36],
		['1992-02-29', '2027-02-28', 'feb28', 35],
		['1992-02-29', '2027-02-28', 'mar1', 34],
		['2026-05-04', '2026-05-04', 'feb28', 0],
		['2026-05-05', '2026-05-04', 'feb28', undefined],
		['05-04', '2026-05-04', 'feb28', undefined],
	])('of someone born %s is on %s (%s) %s', (birthday, localDate, leapDay, age) => {
		expect(ageOn(birthday, localDate, leapDay)).toBe(age);
	});
});
