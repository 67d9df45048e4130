import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { saysStop } from '../../../lib/compliance';
import { readPerson } from '../../../lib/contacts';
import { type Item, objectAt } from '../../../lib/item';
import { type Skip, SKIP_REASONS } from '../../../lib/message';
import { fail, ok, type Result } from '../../../lib/shared';
import { inToolMode } from '../../shared/eachItem';
import { openForm } from '../../shared/parameters';
import { defaultCountry, phone } from '../fields/oneMessage';
import { options } from '../fields/options';

/** What other nodes of this package write: a list has no such columns. A `phone` that is text is the event's own. */
const OURS: ReadonlySet<string> = new Set([
	...['phone', 'contact', 'sms', 'check', 'delivery', 'event', 'rejection', 'birthday'],
]);

/**
 * A reader of the person an item is about, as Import Phone List would read its row: the item with `phone` and
 * `contact`. Of what a node before has read and of what stands beside it, a STOP and a refusal count wherever they
 * stand. Where the item names another number, all of that is of somebody else.
 *
 * A model that calls this node as a tool may write what it likes, also into fields that nobody has asked it for. There
 * consent counts from the ledger alone, and the hours of the number wherever it is said to be.
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
		if (number === '') return fail<Skip>({ reason: 'no_phone', message: SKIP_REASONS.no_phone });
		const country = countryOf(itemIndex);
		const fields = Object.fromEntries(Object.entries(json).filter(isOfTheEvent));
		const person = readPerson(number, fields, {
			thisYear,
			mobileOnly: mobileOnlyOf(itemIndex),
			...(country !== '' && { defaultCountry: country }),
		});
		if (!person.ok) {
			return fail<Skip>({ reason: person.failure.code, message: person.failure.message });
		}
		const { phone: found, contact: read } = person.value;
		const { e164 = found.e164 } = objectAt(json, 'phone');
		const isTheirs = e164 === found.e164;
		const told = isTheirs ? objectAt(json, 'contact') : {};
		const stops = saysStop(told['optOut']) || saysStop(read.optOut);
		const consent = stricter(objectAt(told, 'consent'), { ...read.consent });
		return ok({
			...json,
			phone: { ...found },
			contact: {
				...without(isTool ? WIDENING : CONSENT, { ...read, ...told }),
				...(stops && { optOut: true }),
				...(!isTool && consent !== undefined && { consent: { ...consent } as IDataObject }),
			},
		});
	};
}

const isOfTheEvent = ([key, value]: [string, unknown]): boolean =>
	!OURS.has(key) || (key === 'phone' && typeof value !== 'object');

const CONSENT: ReadonlySet<string> = new Set(['consent']);

/** What lets a text go that would not go without it: consent, and where it is day. */
const WIDENING: ReadonlySet<string> = new Set(['consent', 'timeZone', 'postalCode', 'region']);

const without = (parts: ReadonlySet<string>, contact: Item): IDataObject =>
	Object.fromEntries(Object.entries(contact).filter(([part]) => !parts.has(part))) as IDataObject;

/** Of what a node before has read and of what stands beside it: a no counts before any yes. */
function stricter(told: Item, read: Item): Item | undefined {
	const said = [told, read].filter(({ status }) => status !== undefined);
	const isNo = ({ status }: Item) => status !== 'explicit' && status !== 'soft';
	return said.find(isNo) ?? said[0];
}

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
