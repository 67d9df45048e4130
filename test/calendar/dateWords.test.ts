import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lib/calendar/monthNames';
import { foldWord, isWeekday, joinPairs, monthOf } from '../../lib/calendar/dateWords';

const split = (lines: readonly string[]) =>
	lines.flatMap((line) => line.split(',')).map((word) => foldWord(word.trim()));

describe('words of a date', () => {
	it('no name means two months', () => {
		const months = new Map<string, number>();
		for (const [index, lines] of MONTH_NAMES.entries()) {
			for (const name of split(lines)) {
				expect([name, months.get(name) ?? index]).toEqual([name, index]);
				months.set(name, index);
			}
		}
	});

	it('each name is its month, and no weekday by itself', () => {
		const weekdays = new Set(split(WEEKDAY_NAMES));
		for (const [index, lines] of MONTH_NAMES.entries()) {
			for (const name of split(lines)) {
				expect([name, monthOf(joinPairs(name))]).toEqual([name, index + 1]);
				expect([name, weekdays.has(name)]).toEqual([name, false]);
			}
		}
	});

	it.each([
		['sept', 9],
		['septem', 9],
		['avr', 4],
		['juil', 7],
		['czerw', 6],
		['dec', 12],
		['במאי', 5],
		// juin or juillet, červen or červenec
		['jui', undefined],
		['ju', undefined],
		['cerv', undefined],
		['', undefined],
		['foo', undefined],
	])('%j is month %s', (word, month) => {
		expect(monthOf(word)).toBe(month);
	});

	it.each([
		['mon', true],
		['lundi', true],
		['wed', true],
		['pn', true],
		['born', false],
		['t', false],
	])('%j is a weekday: %s', (word, expected) => {
		expect(isWeekday(word)).toBe(expected);
	});
});
