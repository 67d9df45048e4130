/** Why a post was not taken, as it is counted. */
export type RefusedPost =
	/** No signature, a wrong one, or one that was used before. */
	| 'forged'
	/** No post of this gateway. */
	| 'unreadable'
	| 'too_large'
	/** More came at once than is worked on at a time. */
	| 'too_many'
	/** The credential or the ledger was at fault; the gateway was asked to come again. */
	| 'unavailable';

/** Whether the gateway knows the address. */
export interface RegistrationState {
	readonly state: 'registered' | 'byHand' | 'elsewhere' | 'failed';
	/** A sentence for people. */
	readonly message: string;
	/** ISO 8601. */
	readonly checkedAt: string;
}

/** What a trigger leaves in the ledger, so that others see whether anything still comes in. */
export interface Heartbeat {
	/** Display name of the gateway. */
	readonly gateway?: string;
	/** When the last post was taken, ISO 8601. */
	readonly lastPostAt?: string;
	readonly registration?: RegistrationState;
	/** Refused posts by hour (`2026-03-01T14`, UTC) and reason, of the last two days. */
	readonly refused?: Readonly<Record<string, Readonly<Partial<Record<RefusedPost, number>>>>>;
	/** What slowed the trigger down when, and what to do: a sentence, and ISO 8601. */
	readonly slow?: { readonly message: string; readonly at: string };
}

/** What has happened since it was last written. */
export interface HeartbeatNews extends Omit<Heartbeat, 'refused'> {
	readonly refused?: Readonly<Partial<Record<RefusedPost, number>>>;
}

/** The key of the ledger's note in which a trigger, known by the id of its node, keeps it. */
export const heartbeatNote = (nodeId: string): string => `inbound:${nodeId}`;

const HOURS_KEPT = 48;
const HOUR_MS = 3_600_000;

/** Reads a note; one that is not there, or of another make, tells nothing. */
export function readHeartbeat(note: string | undefined): Heartbeat {
	if (note === undefined) return {};
	try {
		const read: unknown = JSON.parse(note);
		return isRecord(read)
			? { ...read, refused: isRecord(read['refused']) ? counted(read['refused']) : {} }
			: {};
	} catch {
		return {};
	}
}

/** @param now epoch ms: the hour in which posts were refused */
export function withNews(before: Heartbeat, news: HeartbeatNews, now: number): Heartbeat {
	const hour = hourOf(now);
	const oldest = hourOf(now - HOURS_KEPT * HOUR_MS);
	const kept = Object.fromEntries(
		Object.entries(before.refused ?? {}).filter(([each]) => each > oldest),
	);
	const { refused = {}, ...told } = news;
	const counts = added(kept[hour] ?? {}, refused);
	return {
		...before,
		...told,
		refused: Object.keys(counts).length === 0 ? kept : { ...kept, [hour]: counts },
	};
}

type Counts = Readonly<Partial<Record<string, number>>>;

/** The sum of two counts, reason by reason. */
const added = (one: Counts, other: Counts): Record<string, number> => {
	const sum: Record<string, number> = {};
	for (const counts of [one, other]) {
		for (const [reason, count = 0] of Object.entries(counts))
			sum[reason] = (sum[reason] ?? 0) + count;
	}
	return sum;
};

const hourOf = (ms: number): string => new Date(ms).toISOString().slice(0, 13);

const counted = (hours: Readonly<Record<string, unknown>>): Record<string, Counts> =>
	Object.fromEntries(
		Object.entries(hours).flatMap(([hour, counts]) =>
			isRecord(counts) ? [[hour, numbersOf(counts)]] : [],
		),
	);

const numbersOf = (counts: Readonly<Record<string, unknown>>): Counts =>
	Object.fromEntries(
		Object.entries(counts).flatMap(([reason, count]) =>
			typeof count === 'number' ? [[reason, count]] : [],
		),
	);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
