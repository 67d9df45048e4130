import type { AllowedMessage, ConsentRecord } from '../ledger';
import { forbids, type MessageState, type StoredMessage } from '../message';

/** How one opt-out was kept. Instants are epoch ms. */
export interface Honoured {
	readonly record: ConsentRecord;
	/** Milliseconds from the moment it was said to that of its record; absent where only a date is known. */
	readonly recordedAfterMs?: number;
	/** When the person took it back, if so. */
	readonly liftedAt?: number;
	/** Keys of messages that left after it was on record, although it forbids them: there should be none. */
	readonly leftAfterRecord: readonly string[];
	/** Keys of messages that left between its being said and its record: those were on their way. */
	readonly leftBeforeRecord: readonly string[];
	/** Milliseconds from the moment it was said to the last message that it forbids; absent without one. */
	readonly lastMessageAfterMs?: number;
	/** Keys of messages that it cancelled while they waited. */
	readonly cancelled: readonly string[];
	/** Key of the text that confirmed it, which the law may ask for. */
	readonly confirmedBy?: string;
}

/** States in which a message has, or may have, left. */
const LEFT: ReadonlySet<MessageState> = new Set([
	'sending', 'scheduled', 'accepted', 'unknown', 'delivered', 'undelivered',
]); // prettier-ignore

/** Whether a message of this state has, or may have, left; one that was refused was only tried. */
export const hasLeft = (state: unknown): boolean => [...LEFT].some((one) => one === state);

/** Every opt-out of a person, with what left after it and what it stopped. */
export function honoured(
	consents: readonly ConsentRecord[],
	messages: readonly AllowedMessage[],
): Honoured[] {
	return consents
		.filter(({ kind }) => kind === 'opt_out')
		.map((record) => honouredOne(record, consents, messages));
}

function honouredOne(
	record: ConsentRecord,
	consents: readonly ConsentRecord[],
	messages: readonly AllowedMessage[],
): Honoured {
	const { recordedAt } = record;
	const said = record.at === undefined || record.day ? recordedAt : Math.min(record.at, recordedAt);
	const isDated = record.at !== undefined && !record.day;
	const liftedAt = consents.find(
		({ seq, kind }) => seq > record.seq && (kind === 'start' || kind === 'opt_in'),
	)?.recordedAt;
	const until = liftedAt ?? Infinity;
	const scope = record.scope === 'marketing' ? 'marketing' : 'all';
	const after = messages.flatMap((allowed) => {
		const { message, heedsEveryStop } = allowed;
		const at = leftAt(message);
		const isHit = forbids(scope, message.purpose, heedsEveryStop);
		return at !== undefined && isHit && at > said && at < until ? [{ ...allowed, at }] : [];
	});
	const confirmations = after.filter((allowed) => isAnswer(allowed));
	const others = after.filter((allowed) => !isAnswer(allowed));
	const last = Math.max(...others.map(({ at }) => at));
	return {
		record,
		...(isDated && { recordedAfterMs: recordedAt - said }),
		...(liftedAt !== undefined && { liftedAt }),
		leftAfterRecord: others.filter(({ at }) => at > recordedAt).map(keyOf),
		leftBeforeRecord: others.filter(({ at }) => at <= recordedAt).map(keyOf),
		...(others.length > 0 && { lastMessageAfterMs: last - said }),
		cancelled: messages
			.filter(({ message: { state, reason, stateAt } }) => {
				const isCancelled = state === 'cancelled' && reason === 'opted_out';
				return isCancelled && stateAt >= recordedAt && stateAt < until;
			})
			.map(keyOf),
		...(confirmations[0] && { confirmedBy: confirmations[0].message.key }),
	};
}

const keyOf = ({ message }: AllowedMessage): string => message.key;

/** When a message left, for all that is known: a gateway's own scheduler lets it go at its time. */
const leftAt = ({ state, sentAt, sendAt = 0 }: StoredMessage): number | undefined =>
	sentAt !== undefined && LEFT.has(state) ? Math.max(sentAt, sendAt) : undefined;

/** Whether it answers what the person has just written. */
const isAnswer = ({ message, ground }: AllowedMessage): boolean =>
	message.purpose === 'transactional' &&
	typeof ground === 'object' &&
	ground !== null &&
	'rule' in ground &&
	typeof ground.rule === 'object' &&
	ground.rule !== null &&
	'id' in ground.rule &&
	ground.rule.id === 'answer';
