import { getContacts, type StoredContact } from '../contacts';
import { getMessages } from '../messages';
import { isErased, type StoredMessage, type Subject } from '../../message';
import type { EventTable } from '../schema';
import { type Session, unique } from '../sql';
import { settleIncomplete } from './takeIn';
import type {
	ClickEntry,
	EventOutput,
	GiveOutOptions,
	GivenOut,
	InboxEntry,
	Understood,
} from './types';

/** The longest lease: one that ends later was begun by a clock that has been set back since. */
const LONGEST_LEASE = 3_600_000;

type Stored = Omit<EventTable, 'id'> & { readonly id: number };

/** Gives out what no execution has had, on a lease; see `Ledger.inbox.giveOut`. */
export async function giveOut(session: Session, options: GiveOutOptions): Promise<GivenOut[]> {
	const { db } = session;
	const { now, outputs, limit, leaseMs, node } = options;
	await settleIncomplete(session, now);
	const waiting: Stored[] = [];
	for (const output of unique(outputs))
		waiting.push(...(await waitingFor(session, output, options)));
	const rows = waiting.sort((a, b) => a.id - b.id).slice(0, limit);
	if (rows.length === 0) return [];
	await db
		.updateTable('sms_events')
		.set({ given_until: now + Math.min(leaseMs, LONGEST_LEASE), given_to: node })
		.where(
			'id',
			'in',
			rows.map(({ id }) => id),
		)
		.execute();
	const people = rows.flatMap(({ e164 }) => (e164 === null || isErased(e164) ? [] : e164));
	const contacts = new Map<Subject | null, StoredContact>(
		await getContacts(session, unique(people)),
	);
	const messages = await getMessages(session, unique(rows.flatMap((row) => row.message_key ?? [])));
	return rows.map((row) =>
		givenOut(row, messages.get(row.message_key ?? ''), contacts.get(row.e164)),
	);
}

async function waitingFor(
	{ db, dialect }: Session,
	output: EventOutput,
	{ now, account, takenSince, limit }: GiveOutOptions,
): Promise<Stored[]> {
	return await db
		.selectFrom('sms_events')
		.selectAll()
		.where('output', '=', output)
		.where('confirmed_at', 'is', null)
		.where((eb) =>
			eb.or([
				eb('given_until', 'is', null),
				eb('given_until', '<=', now),
				eb('given_until', '>', now + LONGEST_LEASE),
			]),
		)
		.$if(account !== undefined, (query) =>
			query.where((eb) => eb.or([eb('account', 'is', null), eb('account', '=', account!)])),
		)
		.$if(takenSince !== undefined, (query) => query.where('recorded_at', '>=', takenSince!))
		.orderBy('id')
		.limit(limit)
		.modifyEnd(dialect.forUpdateSkippingLocked)
		.execute();
}

/** An execution has these: they are never given out again. */
export async function confirmGiven(
	{ db }: Session,
	ids: readonly number[],
	now: number,
): Promise<void> {
	await db
		.updateTable('sms_events')
		.set({ confirmed_at: now })
		.where('id', 'in', [...ids])
		.where('output', 'is not', null)
		.where('confirmed_at', 'is', null)
		.execute();
}

/** What an event has beside the entry. */
interface Extra {
	readonly understood?: Understood;
	readonly parts?: GivenOut['parts'];
}

function givenOut(
	row: Stored,
	message: StoredMessage | undefined,
	contact: StoredContact | undefined,
): GivenOut {
	const { understood, parts, ...entry } = JSON.parse(row.data) as Extra &
		(InboxEntry | { url?: string; first?: boolean });
	const { outcome, keyword } = understood ?? {};
	return {
		id: row.id,
		entry: 'kind' in entry ? entry : clickOf(row, entry),
		output: row.output as EventOutput,
		at: row.at,
		repeated: row.given_until !== null,
		likely: outcome === 'likelyOptOut',
		...(outcome && { outcome }),
		...(keyword !== undefined && { keyword }),
		...(parts && { parts }),
		...(contact && { contact }),
		...(message && { message }),
	};
}

const clickOf = (
	{ at, e164 }: Stored,
	{ url = '', first = false }: { readonly url?: string; readonly first?: boolean },
): ClickEntry => ({
	kind: 'click',
	gateway: '',
	gatewayMessageId: '',
	at,
	link: url,
	first,
	...(e164 !== null && !isErased(e164) && { e164 }),
});
