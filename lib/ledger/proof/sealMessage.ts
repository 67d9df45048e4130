import type { MessageTable } from '../schema';
import { sealOver } from './digest';

/** What the first seals covered. */
const SEALED_AT_FIRST = [
	'key', 'e164', 'campaign', 'step', 'purpose', 'sender', 'text', 'text_hash', 'state', 'run',
	'attempts', 'send_at', 'send_before', 'payload', 'segments', 'credits', 'reserved', 'charged',
	'price', 'currency', 'gateway', 'gateway_message_id', 'reason', 'detail', 'retryable',
	'heeds_every_stop', 'ground', 'consent', 'created_at', 'sent_at', 'state_at', 'country', 'delivered_at',
] as const; // prettier-ignore

/** Every column but the row's number, the end of its lease, and when its gateway was asked. */
const SEALED = [...SEALED_AT_FIRST, 'revision', 'reference', 'own_key'] as const;

type Sealed = Omit<MessageTable, 'id' | 'seal'>;

/** On a lease, a step on the way: what comes of it is sealed. */
const UNDER_WAY: ReadonlySet<string> = new Set(['released', 'claimed', 'sending']);

export const isUnderWay = ({ state }: Pick<MessageTable, 'state'>): boolean => UNDER_WAY.has(state);

/** The seal of a message's row, made anew with every change; none while it is under way. */
export const sealMessage = (secret: string, row: Sealed): string | null =>
	isUnderWay(row) ? null : sealOf(secret, row, SEALED);

/** The seal that a row had which was written when seals covered less (`META.narrowSealsUntil`). */
export const earlierSeal = (secret: string, row: Sealed): string =>
	sealOf(secret, row, SEALED_AT_FIRST);

const sealOf = (secret: string, row: Sealed, columns: readonly (keyof Sealed)[]): string =>
	sealOver(
		secret,
		'message',
		columns.map((column) => row[column]),
	);
