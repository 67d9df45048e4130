import { foldWord, monthOf } from './dateWords';
import { LONGEST_DATE, plainDate } from './plainDate';

const ONE_OR_TWO_DIGITS = /^\d{1,2}(?:[.,]0+)?\.?$/;

/** A month in a column of its own, 1-12: a figure, or a name. */
export function readMonth(text: string): number | undefined {
	const value = plainDate(text);
	if (ONE_OR_TWO_DIGITS.test(value)) return within(parseInt(value, 10), 12);
	const figure = /^(\d{1,2}) ?[月월]$/u.exec(value)?.[1];
	if (figure !== undefined) return within(Number(figure), 12);
	return value.length > LONGEST_DATE ? undefined : monthOf(foldWord(value.replace(/\.$/, '')));
}

/** A day of the month in a column of its own, 1-31. */
export function readDayOfMonth(text: string): number | undefined {
	const value = plainDate(text).replace(/(?<=\d)(?:st|nd|rd|th|er|日|일)$/u, '');
	return ONE_OR_TWO_DIGITS.test(value) ? within(parseInt(value, 10), 31) : undefined;
}

const within = (value: number, most: number) => (value >= 1 && value <= most ? value : undefined);
