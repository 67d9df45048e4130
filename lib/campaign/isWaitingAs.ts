import { createHash } from 'node:crypto';
import type { StoredMessage } from '../message';
import type { ScheduledJob } from './scheduledJob';

const WAITING: ReadonlySet<StoredMessage['state']> = new Set([
	'held',
	'released',
	'claimed',
	'scheduled',
]);

/** Whether what the ledger or the gateway has waiting is this very message: there is nothing to change. */
export const isWaitingAs = (
	{ entry, sendAt }: ScheduledJob,
	{ state, sender, textHash, ...stored }: StoredMessage,
): boolean =>
	WAITING.has(state) &&
	sender === entry.sender &&
	textHash === createHash('sha256').update(entry.text).digest('hex') &&
	stored.sendAt === sendAt;
