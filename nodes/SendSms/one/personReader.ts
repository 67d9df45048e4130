import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { saysStop } from '../../../lib/compliance';
import { readPerson } from '../../../lib/contacts';
import { objectAt } from '../../../lib/item';
import { type Skip, SKIP_REASONS } from '../../../lib/message';
import { fail, ok, type Result } from '../../../lib/shared';
import { inToolMode } from '../../shared/eachItem';
import { openForm } from '../../shared/parameters';
import { defaultCountry, phone } from '../fields/oneMessage';
import { options } from '../fields/options';

/** What other nodes of this package write: a list has no such columns. */
const OURS: ReadonlySet<string> = new Set([
	...['phone', 'contact', 'sms', 'check', 'delivery', 'event', 'rejection', 'birthday'],
]);

/**
 * A reader of the person an item is about, as Import Phone List would read its row: the item with `phone` and
 * `contact`. What a node before has read already counts, but a STOP counts wherever it stands.
 *
 * A model that calls this node as a tool may write what it likes: there consent counts from the ledger alone.
 */
export function personReader(
	context: IExecuteFunctions,
	thisYear: number,
): (json: IDataObject, itemIndex: number) => Result<IDataObject, Skip> {
	const { read, option } = openForm(context);
	const phoneOf = read(phone);
	const countryOf = read(defaultCountry);
	const mobileOnlyOf = option(options.members.mobileOnly);
	const isTool = inToolMode(context);
	return (json, itemIndex) => {
		const number = numberIn(phoneOf(itemIndex));
		if (number === '') return fail<Skip>({ reason: 'no_phone', message: NO_NUMBER });
		const country = countryOf(itemIndex);
		const fields = Object.fromEntries(Object.entries(json).filter(([key]) => !OURS.has(key)));
		const person = readPerson(number, fields, {
			thisYear,
			mobileOnly: mobileOnlyOf(itemIndex),
			...(country !== '' && { defaultCountry: country }),
		});
		if (!person.ok) {
			return fail<Skip>({ reason: person.failure.code, message: person.failure.message });
		}
		const told = objectAt(json, 'contact');
		const { consent, ...contact } = { ...person.value.contact, ...told } as IDataObject;
		const stops = saysStop(told['optOut']) || saysStop(person.value.contact.optOut);
		return ok({
			...json,
			phone: { ...person.value.phone },
			contact: {
				...contact,
				...(stops && { optOut: true }),
				...(!isTool && consent !== undefined && { consent }),
			},
		});
	};
}

const NO_NUMBER = `“${phone.field.displayName}” is empty: ${SKIP_REASONS.no_phone}`;

/** A number in any form; of what Import Phone List wrote, its E.164 number. */
function numberIn(written: unknown): string {
	switch (typeof written) {
		case 'string':
			return written.trim();
		case 'number':
		case 'bigint':
			return String(written);
		case 'object': {
			const e164 = written && 'e164' in written ? written.e164 : undefined;
			return typeof e164 === 'string' ? e164 : '';
		}
		default:
			return '';
	}
}
