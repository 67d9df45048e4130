import { dayOfWrittenDate } from '../shared';
import { foldWord, isWeekday } from './dateWords';
import type { DateOrder } from './dateOrder';
import { readNumericDate, readUsualDate, USUAL } from './numericDate';
import { LONGEST_DATE, plainDate } from './plainDate';
import { readWordedDate } from './wordedDate';
import type { WrittenDate } from './writtenDate';

/** A day as people and programs write it; `undefined` for what is none, or can be read in several ways. */
export function readWrittenDate(text: string, order: DateOrder): WrittenDate | undefined {
	const trimmed = text.trim();
	const usual = USUAL.exec(trimmed);
	if (usual) return readUsualDate(usual, order);
	if (trimmed === '' || trimmed.length > LONGEST_DATE) return undefined;
	const value = dayOfWrittenDate(trimmed) ?? plainDate(trimmed);
	return readNumericDate(withoutPrelude(value), order) ?? readWordedDate(value);
}

/** A weekday or a time of day before a date in figures. */
const BEFORE = /^(?:(\p{L}+)[.,]*|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?,?)\s+(?=\d)/u;

const withoutPrelude = (text: string): string => {
	const before = BEFORE.exec(text);
	if (!before) return text;
	const word = before[1];
	return word === undefined || isWeekday(foldWord(word)) ? text.slice(before[0].length) : text;
};
