import { findZone, parseBirthday } from '../calendar';
import type { ContactField } from './contactHeaders';
import { readAnswer } from './readAnswer';
import { readOptOut } from './readConsent';
import { readCountry } from './readCountry';
import { readDate } from './readDate';
import { readLanguage } from './readLanguage';

/** What a filled cell was read as. In a column of opt-outs `unread` binds as `stop` does. */
export type CellReading = 'yes' | 'no' | 'stop' | 'read' | 'unread';

/** How the cells of a column are read. */
export interface CellReader {
	readonly read: (text: string) => CellReading;
	/** Whether they answer yes, no or stop. */
	readonly isAnswered: boolean;
	readonly isDate: boolean;
}

const readable = (reads: (text: string) => boolean, isDate = false): CellReader => ({
	read: (text) => (reads(text) ? 'read' : 'unread'),
	isAnswered: false,
	isDate,
});

const answered = (read: CellReader['read']): CellReader => ({
	read,
	isAnswered: true,
	isDate: false,
});

/** Whether it can be read is what counts here: the order of day and month is settled elsewhere. */
const isDate = (text: string): boolean =>
	readDate(text, true) !== undefined || readDate(text, false) !== undefined;

const isBirthday = (text: string): boolean =>
	[true, false].some((dayFirst) => parseBirthday(text, { dayFirst }).ok);

const READERS: Readonly<Partial<Record<ContactField, CellReader>>> = {
	consent: answered((text) => {
		switch (readAnswer(text)) {
			case 'yes':
			case 'given':
			case 'soft':
				return 'yes';
			case 'stop':
				return 'stop';
			case 'other':
				return isDate(text) ? 'yes' : 'unread';
			default:
				return 'no';
		}
	}),
	optOut: answered((text) => {
		if (!readOptOut([text], '')) return 'no';
		return readAnswer(text) === 'other' && !isDate(text) ? 'unread' : 'stop';
	}),
	consentAt: readable(isDate, true),
	birthday: readable(isBirthday, true),
	country: readable((text) => readCountry(text) !== undefined),
	language: readable((text) => readLanguage(text) !== undefined),
	timeZone: readable((text) => text.includes('/') && findZone(text).ok),
};

/** `undefined` where the cells are taken as they stand. */
export const cellReader = (field: ContactField): CellReader | undefined => READERS[field];
