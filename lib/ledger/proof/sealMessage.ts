import type { MessageTable } from '../schema';
import { sealOver } from './digest';

/** Every column but the row's number, the end of its lease, and when its gateway was asked. */
const SEALED = [
	'key', 'e164', 'campaign', 'step', 'purpose', 'sender', 'text', 'text_hash', 'state', 'run',
	'attempts', 'send_at', 'send_before', 'payload', 'segments', 'credits', 'reserved', 'charged',
	'price', 'currency', 'gateway', 'gateway_message_id', 'reason', 'detail', 'retryable',
	'heeds_every_stop', 'ground', 'consent', 'created_at', 'sent_at', 'state_at', 'country', 'delivered_at', 'revision', 'reference', 'own_key',
] as const; // prettier-ignore

type Sealed = Omit<MessageTable, 'id' | 'seal'>;

/** On a lease, a step on the way: what comes of it is sealed. */
const UNDER_WAY: ReadonlySet<string> = new Set(['released', 'claimed', 'sending']);

export const isUnderWay = ({ state }: Pick<MessageTable, 'state'>): boolean => UNDER_WAY.has(state);

/** The seal of a message's row, made anew with every change; none while it is under way. */
export const sealMessage = (secret: string, row: Sealed): string | null =>
	isUnderWay(row)
		? null
		: sealOver(
				secret,
				'message',
				SEALED.map((column) => row[column]),
			);
