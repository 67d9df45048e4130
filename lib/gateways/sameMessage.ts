import { createHash } from 'node:crypto';
import type { StatusAnswer, StatusQuery } from './gateway';

/** What a gateway's record tells of a message, as far as it does. */
export interface Recorded {
	readonly text: string | undefined;
	readonly sender?: string | undefined;
}

interface Search<Record> {
	/** Its name, for the user. */
	readonly gateway: string;
	/** Records to the number in question, of the time in question. */
	readonly candidates: readonly Record[];
	readonly told: (record: Record) => Recorded;
	readonly answer: (record: Record) => StatusAnswer;
}

/**
 * Looks for a message in the record of a gateway that knows no reference of ours. To take another text
 * to the same number for it would hide that it was never sent, or that it was: so it is found only where
 * one record alone can be it, and its text is the same.
 */
export function findMessage<Record>(
	query: StatusQuery,
	{ gateway, candidates, told, answer }: Search<Record>,
): StatusAnswer {
	const possible = candidates.filter((each) => isSame(query, told(each)) !== false);
	const [first] = possible;
	if (first !== undefined && possible.length === 1 && isSame(query, told(first)) === undefined) {
		const reason = `${gateway} has a message to this number of that time, and nothing tells whether it is this one`;
		return { kind: 'undecided', reason };
	}
	return onlyOne(gateway, possible, answer);
}

/** What a record says, found by a reference; several are none, rather than the first of them. */
export function onlyOne<Record>(
	gateway: string,
	records: readonly Record[],
	answer: (record: Record) => StatusAnswer,
): StatusAnswer {
	const [first] = records;
	if (first === undefined) return { kind: 'not_found', certain: false };
	if (records.length === 1) return answer(first);
	const reason = `${gateway} has ${records.length} messages that may be this one, and nothing tells them apart`;
	return { kind: 'undecided', reason };
}

/** `undefined` where the texts cannot be compared. */
export function isSame(query: StatusQuery, { text, sender }: Recorded): boolean | undefined {
	if (sender !== undefined && !isSameSender(query.sender, sender)) return false;
	if (text === undefined) return undefined;
	if (query.text !== undefined) return trimmed(query.text) === trimmed(text);
	return query.textHash === undefined ? undefined : query.textHash === sha256(text);
}

/** Left to the gateway, it may be any. Case, spaces and the plus of a number are written as one likes. */
const isSameSender = (ours: string, theirs: string): boolean =>
	ours === '' || plain(ours) === plain(theirs);

const plain = (sender: string): string => sender.replace(/[\s+]/g, '').toLowerCase();

/** Gateways keep texts with line ends and edges of their own. */
const trimmed = (text: string): string => text.normalize().replace(/\r\n?/g, '\n').trim();

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
