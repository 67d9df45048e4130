import { isErased, type MessageToHold, type NewMessage, referenceOf } from '../../message';
import { hashOf, type NewRow, type Row } from './messageRow';

/** States in which a message waits to be sent, here. */
const WAITING: ReadonlySet<Row['state']> = new Set(['held', 'released', 'claimed']);

/** Whether a message, as it is to be now, may take the place of the one that is known by its key. */
export const takesPlaceOf = (message: NewMessage, row: Row | undefined, now: number): boolean => {
	if (!message.replaces || message.released) return false;
	// What stands for somebody erased is nobody's message any more.
	if (row && isErased(row.key)) return false;
	if (row?.state === 'cancelled') return row.reason !== 'opted_out';
	return row === undefined || !WAITING.has(row.state) || !isSame(message, row, now);
};

/** The same text from the same sender at the same time: there is nothing to replace. */
function isSame(message: NewMessage | MessageToHold, row: Row, now: number): boolean {
	const { e164, purpose, sender, text, atGateway } = message;
	const isSameText =
		row.text_hash === hashOf(text) &&
		row.sender === sender &&
		row.purpose === purpose &&
		row.e164 === e164;
	if (!isSameText) return false;
	if (!('sendAt' in message)) return row.send_at === (atGateway ?? null);
	if (row.send_before !== (message.sendBefore ?? null)) return false;
	// What is due, and is to go at once, goes at once.
	const isDue = (at: number | null) => at !== null && at <= now;
	return row.send_at === message.sendAt || (isDue(row.send_at) && isDue(message.sendAt));
}

/**
 * Whether somebody comes with a form that another took the place of since: what was given out before, or a
 * claim whose lease has ended, which nobody but the ledger gives out again.
 */
export const isOutOfDate = (
	{ released = false, revision = 0, replaces = false }: NewMessage,
	row: Row | undefined,
	run: string | undefined,
): boolean => {
	if (!row || row.revision === 0 || replaces) return false;
	return released ? row.revision !== revision : row.state === 'claimed' && row.run !== run;
};

/**
 * What a row has of its own as soon as it takes another form: nothing of the old one stays with it. A gateway
 * that had that one is given the new one by another reference.
 */
export function newForm(row: Row): Partial<NewRow> {
	const revision = row.revision + 1;
	const wasAtGateway = row.gateway_message_id !== null;
	return {
		revision,
		...(wasAtGateway && {
			reference: referenceOf(row.key, revision),
			gateway: null,
			gateway_message_id: null,
			price: null,
			currency: null,
			sent_at: null,
		}),
	};
}
