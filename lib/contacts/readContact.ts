import { findPlaceZone } from '../calendar';
import type { Cells } from './cells';
import type { Contact } from './contact';
import type { ContactColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';
import type { OrderOf } from './dateOrders';
import { fieldText } from './fieldText';
import { readBirthday } from './readBirthday';
import { readWish } from './readConsent';
import { readLanguage } from './readLanguage';
import { readName } from './readName';

/** `EST` and `MST` are IANA names too, but without summer time, which is not what a list means by them. */
const isPlaceZone = (name: string): boolean => name.includes('/') && findPlaceZone(name).ok;

/** Fields whose columns may hold dates, of which each is written in an order of its own. */
export const DATE_FIELDS = [
	'birthday',
	'birthDay',
	'consent',
	'consentAt',
	'optOut',
	'maybeOptOut',
] as const;

/**
 * What a row says of its person, normalised. A value that cannot be read (a birthday on 30 February, a time
 * zone that is none) is left out: the number can be texted all the same.
 */
export const readContact = (
	cells: Cells,
	columns: ContactColumns,
	orderOf: OrderOf,
	thisYear?: number,
): Contact => {
	const text = (field: ContactField) => fieldText(cells, columns.all, field);
	const birthday = readBirthday(cells, columns.all, orderOf, thisYear);
	const language = readLanguage(text('language'));
	const timeZone = text('timeZone');
	const postalCode = text('postalCode');
	const region = text('region');
	return {
		...readName(cells, columns),
		...(birthday.kind === 'read' && { birthday: birthday.birthday }),
		...(language && { language }),
		...(isPlaceZone(timeZone) && { timeZone }),
		...(postalCode && { postalCode }),
		...(region && { region }),
		...readWish(cells, columns, orderOf),
	};
};
