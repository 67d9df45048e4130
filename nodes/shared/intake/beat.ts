import {
	heartbeatNote,
	type HeartbeatNews,
	readHeartbeat,
	type RefusedPost,
	withNews,
} from '../../../lib/inbound';
import type { Ledger } from '../../../lib/ledger';

/** Milliseconds between two writings of one heartbeat, however many posts come. */
const PAUSE_MS = 10_000;

type Notes = Pick<Ledger['notes'], 'get' | 'set'>;
type Open = () => Promise<{ readonly notes: Notes }>;

interface Beating {
	news: HeartbeatNews;
	isPlanned: boolean;
	/** By the latest call: a ledger that an earlier one had may be closed since. */
	open: Open;
	writtenAt: number;
}

const beating = new Map<string, Beating>();

/**
 * Tells the ledger what happened at a trigger. A flood of posts writes no more often than a trickle: what
 * comes meanwhile is added up. A note that cannot be written is written with the next one.
 *
 * @param nodeId id of the trigger's node
 * @param open opens the ledger; asked only when there is something to write, which may be after the call
 */
export async function beat(nodeId: string, news: HeartbeatNews, open: Open): Promise<void> {
	const at = beating.get(nodeId) ?? { news: {}, isPlanned: false, open, writtenAt: 0 };
	beating.set(nodeId, at);
	at.news = together(at.news, news);
	at.open = open;
	if (at.isPlanned) return;
	at.isPlanned = true;
	const wait = at.writtenAt + PAUSE_MS - Date.now();
	if (wait <= 0) return await openAndWrite(nodeId, at);
	// A clock that was set back must not silence it.
	setTimeout(() => void openAndWrite(nodeId, at), Math.min(wait, PAUSE_MS)).unref();
}

async function openAndWrite(nodeId: string, at: Beating): Promise<void> {
	try {
		const { notes } = await at.open();
		await write(nodeId, at, notes);
	} catch {
		at.isPlanned = false;
	}
}

async function write(nodeId: string, at: Beating, notes: Notes): Promise<void> {
	const { news } = at;
	const now = Date.now();
	at.news = {};
	at.isPlanned = false;
	at.writtenAt = now;
	const before = await notes.get(heartbeatNote(nodeId));
	const after = before.ok && withNews(readHeartbeat(before.value), news, now);
	const written = after && (await notes.set(heartbeatNote(nodeId), JSON.stringify(after)));
	if (!written || !written.ok) at.news = together(news, at.news);
}

function together(one: HeartbeatNews, other: HeartbeatNews): HeartbeatNews {
	const refused: Partial<Record<RefusedPost, number>> = { ...one.refused };
	for (const [reason, count] of entriesOf(other.refused)) {
		refused[reason] = (refused[reason] ?? 0) + count;
	}
	return { ...one, ...other, refused };
}

const entriesOf = (counts: HeartbeatNews['refused'] = {}) =>
	Object.entries(counts) as [RefusedPost, number][];
