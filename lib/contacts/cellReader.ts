import { findZone, parseBirthday } from '../calendar';
import { isVoice, voiceOf, type Voice } from './consentColumns';
import type { ContactField } from './contactHeaders';
import { hear, type Said } from './hear';
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
	consentAt: readable(isDate, true),
	birthday: readable(isBirthday, true),
	country: readable((text) => readCountry(text) !== undefined),
	language: readable((text) => readLanguage(text) !== undefined),
	timeZone: readable((text) => text.includes('/') && findZone(text).ok),
};

/** A yes, a no or a stop, as the row's own reader hears it. */
const heard = (name: string, field: Voice['field']): CellReader => {
	const voice = voiceOf({ name, field });
	return answered((text) => {
		const said = [true, false].map((dayFirst) => hear(voice, text, dayFirst));
		const { isStop, consent } = said.find(({ isUnread }) => isUnread !== true) ?? UNREAD;
		if (isStop === undefined && consent === undefined) return field === 'optOut' ? 'no' : 'read';
		if (consent === 'unknown') return 'unread';
		if (isStop) return 'stop';
		return consent === 'explicit' || consent === 'soft' ? 'yes' : 'no';
	});
};

const UNREAD: Said = { consent: 'unknown' };

/** How the cells of a column are read; `undefined` where they are taken as they stand. */
export const cellReader = (name: string, field: ContactField): CellReader | undefined =>
	isVoice(field) ? heard(name, field) : READERS[field];
