import type { EventTable, MessageTable } from '../schema';
import { META, readMeta } from '../meta';
import type { Session } from '../sql';
import { groundIdOf } from './grounds';
import { sealEvent } from './sealEvent';
import { earlierSeal, isUnderWay, sealMessage } from './sealMessage';

type MessageRow = Omit<MessageTable, 'id'> & { readonly id: number };
type EventRow = Omit<EventTable, 'id'> & { readonly id: number };

/**
 * Something that does not fit:
 *
 * - `changed`: the row is not what was written;
 * - `unsealed`: its seal is gone, though it is of a time at which there were seals;
 * - `removed`: others tell of it, and it is not there.
 */
export interface RowFinding {
	readonly kind: 'changed' | 'unsealed' | 'removed';
	readonly of: 'message' | 'event' | 'ground';
	/** The message's key, the event's number, the ground's id. */
	readonly id: string;
}

export interface RowsVerification {
	readonly messages: number;
	readonly events: number;
	/** Rows from before there were seals, of which nothing is shown. */
	readonly unsealed: number;
	/** Messages on their way at this moment, which are sealed once it is known what became of them. */
	readonly underWay: number;
	readonly findings: readonly RowFinding[];
}

export interface RowsToVerify {
	readonly messages: readonly MessageRow[];
	readonly events: readonly EventRow[];
	/** What is stored under the grounds' ids. */
	readonly grounds: ReadonlyMap<string, string>;
	/** Whether the events were erased with the person, who left the messages alone as counts. */
	readonly erased?: boolean;
}

/** Makes every seal anew, and looks for gaps between messages and what events tell of them. */
export async function verifyRows(
	session: Session,
	{ messages, events, grounds, erased = false }: RowsToVerify,
): Promise<RowsVerification> {
	const { secret } = session;
	const unsealedUntil = Number((await readMeta(session, META.unsealedUntil)) ?? 0);
	const narrowUntil = Number((await readMeta(session, META.narrowSealsUntil)) ?? 0);
	const findings: RowFinding[] = [];
	let unsealed = 0;
	const settled = messages.filter((row) => !isUnderWay(row));
	const look = (of: RowFinding['of'], id: string, given: Sealing) => {
		if (given.seal === null && given.at <= unsealedUntil) unsealed++;
		else if (given.seal === null) findings.push({ kind: 'unsealed', of, id });
		else if (given.seal !== given.made) findings.push({ kind: 'changed', of, id });
	};
	for (const row of settled) {
		const isEarlier = row.state_at <= narrowUntil && row.seal === earlierSeal(secret, row);
		const made = isEarlier ? row.seal : sealMessage(secret, row);
		look('message', row.key, { ...row, at: row.state_at, made });
	}
	for (const row of events) {
		look('event', String(row.id), { ...row, at: row.recorded_at, made: sealEvent(secret, row) });
	}
	const used = new Set(messages.flatMap(({ ground }) => ground ?? []));
	for (const id of used) {
		const content = grounds.get(id);
		if (content === undefined) findings.push({ kind: 'removed', of: 'ground', id });
		else if (groundIdOf(content) !== id) findings.push({ kind: 'changed', of: 'ground', id });
	}
	if (!erased) findings.push(...gaps(messages, events));
	const underWay = messages.length - settled.length;
	return { messages: messages.length, events: events.length, unsealed, underWay, findings };
}

interface Sealing {
	readonly seal: string | null;
	/** When the row was written last, epoch ms. */
	readonly at: number;
	readonly made: string | null;
}

/** From where a message may set out again. */
const AGAIN = ['held', 'refused'] as const;

function gaps(messages: readonly MessageRow[], events: readonly EventRow[]): RowFinding[] {
	const last = new Map<string, string>();
	for (const { kind, message_key: key, data } of events) {
		if (key !== null && kind === 'state') last.set(key, data);
	}
	const known = new Set(messages.map(({ key }) => key));
	const lost = [...last.keys()].filter((key) => !known.has(key));
	const ended = (key: string, state: string) => last.get(key)?.includes(`"to":"${state}"`) ?? false;
	const untold = messages.filter((row) => !isUnderWay(row) && !ended(row.key, row.state));
	// Nothing is on its way again but what was held, or refused.
	const backAgain = messages.filter(
		(row) => isUnderWay(row) && last.has(row.key) && !AGAIN.some((state) => ended(row.key, state)),
	);
	return [
		...lost.map((id): RowFinding => ({ kind: 'removed', of: 'message', id })),
		...backAgain.map(({ key: id }): RowFinding => ({ kind: 'changed', of: 'message', id })),
		...untold.map(({ key, state }): RowFinding => {
			return { kind: 'removed', of: 'event', id: `${state} of ${key}` };
		}),
	];
}
