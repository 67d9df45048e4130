import type { MessageTable } from '../schema';
import { sealOver } from './digest';

/** Every column but the row's number, what a lease moves about, and when its gateway was asked. */
const SEALED = [
	'key', 'e164', 'campaign', 'step', 'purpose', 'sender', 'text', 'text_hash', 'state', 'run',
	'attempts', 'send_at', 'send_before', 'payload', 'segments', 'credits', 'reserved', 'charged',
	'price', 'currency', 'gateway', 'gateway_message_id', 'reason', 'detail', 'retryable',
	'heeds_every_stop', 'ground', 'consent', 'created_at', 'sent_at',
] as const; // prettier-ignore

type Sealed = Omit<MessageTable, 'id' | 'seal'>;

/** States on a lease, whose time is put right where a clock had run ahead. */
const LEASED: ReadonlySet<string> = new Set(['released', 'claimed', 'sending']);

/** The seal of a message's row; made anew with every change. */
export const sealMessage = (secret: string, row: Sealed): string =>
	sealOver(secret, 'message', [
		...SEALED.map((column) => row[column]),
		LEASED.has(row.state) ? null : row.state_at,
	]);
