import fc from 'fast-check';
import {
	fromStoredBirthday,
	isBirthday,
	monthDayOf,
	parseBirthday,
	toStoredBirthday,
} from '../../lib/calendar';

describe('a birthday as it is kept', () => {
	it.each([
		['without a year', '05-04', '--05-04'],
		['with a year', '1990-05-04', '1990-05-04'],
		['kept already', '--05-04', '--05-04'],
		['what is no birthday', 'soon', 'soon'],
	])('%s', (_name, birthday, stored) => {
		expect(toStoredBirthday(birthday)).toBe(stored);
	});

	it('comes back as the item had it', () => {
		const birthdays = fc.date({
			min: new Date('1900-01-01'),
			max: new Date('2100-12-31'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(birthdays, fc.boolean(), (date, withYear) => {
				const written = date.toISOString().slice(withYear ? 0 : 5, 10);
				const birthday = parseBirthday(written, { dayFirst: true });
				if (!birthday.ok) return;
				expect(fromStoredBirthday(toStoredBirthday(birthday.value))).toBe(birthday.value);
			}),
		);
	});

	it.each([
		['1990-05-04', '05-04'],
		['--05-04', '05-04'],
		['05-04', '05-04'],
		['1990-05-04T00:00:00Z', '05-04'],
		['05-04-1990', undefined],
		['4/5/1990', undefined],
		['', undefined],
	])('%p falls on %p', (birthday, monthDay) => {
		expect(monthDayOf(birthday)).toBe(monthDay);
	});

	it('is celebrated like any other', () => {
		expect(isBirthday('--05-04', '2027-05-04', 'feb28')).toBe(true);
		expect(isBirthday('soon', '2027-05-04', 'feb28')).toBe(false);
	});
});
