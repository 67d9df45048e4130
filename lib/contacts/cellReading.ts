import { findZone, parseBirthday } from '../calendar';
import type { ContactField } from './contactHeaders';
import { readAnswer } from './readAnswer';
import { readOptOut } from './readConsent';
import { readCountry } from './readCountry';
import { readDate } from './readDate';
import { readLanguage } from './readLanguage';

/** What a filled cell was read as. In a column of opt-outs `unread` binds as `stop` does. */
export type CellReading = 'yes' | 'soft' | 'no' | 'stop' | 'read' | 'unread';

type Read = (text: string) => CellReading;

const readIf =
	(reads: (text: string) => boolean): Read =>
	(text) =>
		reads(text) ? 'read' : 'unread';

/** Whether it can be read is what counts here: the order of day and month is settled elsewhere. */
const isDate = (text: string): boolean =>
	readDate(text, true) !== undefined || readDate(text, false) !== undefined;

const consent: Read = (text) => {
	switch (readAnswer(text)) {
		case 'yes':
		case 'given':
			return 'yes';
		case 'soft':
			return 'soft';
		case 'stop':
			return 'stop';
		case 'other':
			return isDate(text) ? 'yes' : 'unread';
		default:
			return 'no';
	}
};

const optOut: Read = (text) => {
	if (!readOptOut([text], '')) return 'no';
	return readAnswer(text) === 'other' && !isDate(text) ? 'unread' : 'stop';
};

/** How a cell of each field is read; what is not named here is taken as it stands. */
export const CELL_READERS: Readonly<Partial<Record<ContactField, Read>>> = {
	consent,
	optOut,
	consentAt: readIf(isDate),
	birthday: readIf(
		(text) =>
			parseBirthday(text, { dayFirst: true }).ok || parseBirthday(text, { dayFirst: false }).ok,
	),
	country: readIf((text) => readCountry(text) !== undefined),
	language: readIf((text) => readLanguage(text) !== undefined),
	timeZone: readIf((text) => text.includes('/') && findZone(text).ok),
};
