import { looksLikePhone } from '../phone';
import { contactField } from './contactColumns';
import { isPhoneHeader } from './phoneHeader';

/** A name longer than this is a sentence. */
const LONGEST_NAME = 200;

/** All of the cell, for a header may give an example. */
const ADDRESS = /^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+\.\p{L}+>?$/u;

/** Figures, dates and codes; a year may stand in a name: `Turnover 2025`. */
const FIGURES = /^\P{L}*\p{Nd}\P{L}*$|\p{Nd}{5}|(?<!\p{Nd})(?!19|20)\p{Nd}{4}(?!\p{Nd})/u;

/** What stands in a row of a person, and never names a column. */
export const isPersonal = (cell: string): boolean =>
	looksLikePhone(cell) || (cell.includes('@') && ADDRESS.test(cell));

/** What only data has: besides, a figure or a date. */
export const isData = (cell: string): boolean => isPersonal(cell) || FIGURES.test(cell);

/** Whether it names a column we know. A word for remarks may stand in a row of data too. */
export const isKnownName = (cell: string): boolean =>
	cell.length <= LONGEST_NAME &&
	(isPhoneHeader(cell) || !['remark', undefined].includes(contactField(cell)));

/** Dates and times, whose digits are no phone number. */
const DATES =
	/\p{Nd}{1,4}([-/.])\p{Nd}{1,2}\1\p{Nd}{2,4}|\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2}(?:\.\p{Nd}+)?)?/gu;

const NUMBER = /\p{Nd}(?:[ ()./-]{0,3}\p{Nd}){6}/u;

/** Whether a text may hold a phone number, among other words. */
export const mayHoldNumber = (text: string): boolean => NUMBER.test(text.replace(DATES, ' '));
