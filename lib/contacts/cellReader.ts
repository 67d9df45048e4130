import { findZone, type DateOrder } from '../calendar';
import { isVoice, voiceOf, type Voice } from './consentColumns';
import type { ContactField } from './contactHeaders';
import { birthdayReading, dateReading, type DateReading } from './dateReading';
import { hear, type Said } from './hear';
import { readAnswer, type Answer } from './readAnswer';
import { readCountry } from './readCountry';
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
const ORDERS = [{ dayFirst: true }, { dayFirst: false }];

const dated = (readingOf: (text: string, order: DateOrder) => DateReading): CellReader =>
	readable((text) => ORDERS.some((order) => readingOf(text, order) !== 'unreadable'), true);

const READERS: Readonly<Partial<Record<ContactField, CellReader>>> = {
	consentAt: dated(dateReading),
	birthday: dated(birthdayReading),
	country: readable((text) => readCountry(text) !== undefined),
	language: readable((text) => readLanguage(text) !== undefined),
	timeZone: readable((text) => text.includes('/') && findZone(text).ok),
};

/** A yes, a no or a stop, as the row's own reader hears it. */
const heard = (name: string, field: Voice['field']): CellReader => {
	const voice = voiceOf({ name, field });
	return answered((text) => {
		const said = ORDERS.map((order) => hear(voice, text, order));
		const { isStop, consent } = said.find(({ isUnread }) => isUnread !== true) ?? UNREAD;
		if (isStop === undefined && consent === undefined) {
			if (field === 'maybeOptOut') return NO_STOP.has(readAnswer(text)) ? 'no' : 'unread';
			return field === 'optOut' ? 'no' : 'read';
		}
		if (consent === 'unknown') return 'unread';
		if (isStop) return 'stop';
		return consent === 'explicit' || consent === 'soft' ? 'yes' : 'no';
	});
};

/** Of what may be an opt-out these say that it is none here; what else it says, we do not know. */
const NO_STOP: ReadonlySet<Answer> = new Set(['empty', 'no', 'refused', 'subscribed', 'kept']);

const UNREAD: Said = { consent: 'unknown' };

/** How the cells of a column are read; `undefined` where they are taken as they stand. */
export const cellReader = (name: string, field: ContactField): CellReader | undefined =>
	isVoice(field) ? heard(name, field) : READERS[field];
