import type { Delivery } from '../message';
import { readCheck } from './check';
import { type Item, objectAt, textAt } from './item';

/** An item with what became of its message. */
export const withDelivery = <Given extends Item>(item: Given, delivery: Delivery) => ({
	...item,
	delivery,
});

/** The message that an item speaks of: its key; empty when it speaks of none. */
const readMessageId = (item: Item): string => textAt(objectAt(item, 'delivery'), 'messageId');

/** The key under which the item's message waited in the ledger, when it was given out from there. */
export function readHeldAs(item: Item): string | undefined {
	const { status } = objectAt(item, 'delivery');
	const id = readMessageId(item);
	return status === 'held' && id !== '' ? id : undefined;
}

/** Which form of its message was given out with the item; `undefined` for the first. */
export function readHeldRevision(item: Item): number | undefined {
	const { revision } = objectAt(item, 'delivery');
	return typeof revision === 'number' ? revision : undefined;
}

/**
 * What a message waits in the ledger with: its item, to be checked anew when it is given out. Of the old
 * check only the deadline stays.
 *
 * @param messageKey the one it waits under, which need not be the one it was composed with
 */
export function payloadOf(item: Item, messageKey?: string): Item {
	const payload: Record<string, unknown> = {
		...item,
		...(messageKey !== undefined && { sms: { ...objectAt(item, 'sms'), messageKey } }),
	};
	delete payload['check'];
	delete payload['delivery'];
	const { deadline } = objectAt(item, 'check');
	return deadline === undefined ? payload : { ...payload, check: { deadline } };
}

/** Under what name the item's message was taken up from a run that died, where it was. */
export function readTakenUpAs(item: Item): string | undefined {
	const name = textAt(objectAt(item, 'delivery'), 'takenUpAs');
	return name === '' ? undefined : name;
}

/** The deadline of a message that the ledger has given out with its item, as written; of no other item. */
export const readHeldDeadline = (item: Item): string | undefined =>
	readHeldAs(item) === undefined && readTakenUpAs(item) === undefined
		? undefined
		: readCheck(item)?.deadline;
