import { readFileSync } from 'node:fs';

import { epochDay, isoDateOf } from '../../lib/calendar';
import { byTheMoon } from '../../lib/calendar/holidays/islamic';
import {
	ummAlQuraDate,
	ummAlQuraJson,
	UMM_AL_QURA_FILE,
} from '../../scripts/generate/ummAlQura.mts';

const daysOf = (year: number, month: number, day: number) =>
	byTheMoon(year, 'Day', [month, day])
		.filter(({ name }) => name === 'Day')
		.map((holiday) => isoDateOf(holiday.day));

describe('the calendar of Umm al-Qura', () => {
	it('is what the generator writes', () => {
		expect(readFileSync(UMM_AL_QURA_FILE, 'utf8')).toBe(ummAlQuraJson());
	});

	// The first days of the Eids in Qatar and Saudi Arabia, as they were announced (timeanddate.com).
	it.each([
		['2018-06-15', 10, 1],
		['2018-08-21', 12, 10],
		['2019-06-04', 10, 1],
		['2019-08-11', 12, 10],
		['2020-05-24', 10, 1],
		['2020-07-31', 12, 10],
		['2021-05-13', 10, 1],
		['2021-07-20', 12, 10],
		['2022-05-02', 10, 1],
		['2022-07-09', 12, 10],
		['2023-04-21', 10, 1],
		['2023-06-28', 12, 10],
		['2024-04-10', 10, 1],
		['2024-06-16', 12, 10],
		['2025-03-30', 10, 1],
		['2025-06-06', 12, 10],
		['2026-03-20', 10, 1],
	])('has on %s, in month %i, day %i', (date, month, day) => {
		expect(daysOf(Number(date.slice(0, 4)), month, day)).toEqual([date]);
	});

	it.each([
		['Islamic New Year', 1, 1],
		['the 27th of Rajab', 7, 27],
		['Eid al-Fitr', 10, 1],
		['Eid al-Adha', 12, 10],
	])('finds %s in every year as ICU does', (_, month, day) => {
		for (let year = 1900; year <= 2099; year += 1) {
			const expected: string[] = [];
			for (let one = epochDay(year, 1, 1); one < epochDay(year + 1, 1, 1); one += 1) {
				const [, icuMonth, icuDay] = ummAlQuraDate(one);
				if (icuMonth === month && icuDay === day) expected.push(isoDateOf(one));
			}
			const found = daysOf(year, month, day).filter((date) => date.startsWith(String(year)));
			expect(found).toEqual(expected);
		}
	});

	it('has two new years in one year of ours, and none in another year that lacks a day of Ramadan', () => {
		expect(daysOf(2008, 1, 1)).toEqual(['2008-01-10', '2008-12-29']);
		expect(daysOf(2030, 9, 1)).toEqual(['2030-01-05', '2030-12-26']);
	});
});
