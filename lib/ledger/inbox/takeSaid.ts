import { getContacts } from '../contacts';
import { getMessages, type Row, storedMessage } from '../messages';
import type { Session } from '../sql';
import { answeredMessages } from './answeredMessages';
import { answersDue } from './answersDue';
import { type Consequence, hear, type Heard } from './hear';
import { keepEvents, type KeptEvent } from './keepEvents';
import { numberOf } from './numberOf';
import { outputOf, type Said } from './said';
import type { TakenIn } from './types';

/** Keeps what people said, each once, and does what follows from it. Answers in its order. */
export async function takeSaid(
	session: Session,
	said: readonly Said[],
	now: number,
): Promise<TakenIn[]> {
	if (said.length === 0) return [];
	const answered = await answeredMessages(
		session,
		said.map(({ entry }) => entry),
	);
	const messageOf = ({ entry }: Said): Row | undefined => answered.get(entry);
	const kept = await keepEvents(
		session,
		said.map((one) => eventOf(one, messageOf(one))),
		now,
	);
	const fresh = newOf(said, kept);
	const heard = [...fresh].flatMap(([one, { id }]): Heard[] => {
		const { e164 } = one.entry;
		const says = one.understood.outcome;
		if (e164 === undefined || says === 'none' || says === 'help') return [];
		return [{ id, e164, said: one, message: messageOf(one) }];
	});
	const consequences = await hear(session, heard, now);
	const contacts = await getContacts(
		session,
		said.flatMap(({ entry }) => entry.e164 ?? []),
	);
	const earlier = await getMessages(
		session,
		said.flatMap((one) => (fresh.has(one) ? [] : (kept.get(one.dedupe)?.key ?? []))),
	);
	const taken: TakenIn[] = [];
	for (const one of said) {
		const { entry, dedupe, understood, parts } = one;
		const event = kept.get(dedupe);
		const isFresh = fresh.has(one);
		const id = event?.id ?? 0;
		const consequence = isFresh ? consequences.get(id) : undefined;
		const answers =
			isFresh && entry.e164 !== undefined
				? await answersDue(session, { id, e164: entry.e164, said: one }, consequence, now)
				: undefined;
		const row = messageOf(one);
		const message = isFresh ? row && storedMessage(row) : earlier.get(event?.key ?? '');
		const contact = entry.e164 && contacts.get(entry.e164);
		taken.push({
			id,
			entry,
			outcome: understood.outcome,
			likely: understood.outcome === 'likelyOptOut',
			output: outputOf(one),
			repeated: !isFresh,
			...(consequence ?? NOTHING_STOPPED),
			...(understood.keyword !== undefined && { keyword: understood.keyword }),
			...(parts && { parts }),
			...(contact && { contact }),
			...(message && { message }),
			...(answers && { answers }),
		});
	}
	return taken;
}

const NOTHING_STOPPED: Omit<Consequence, 'recorded'> = { cancelled: 0, atGateway: [] };

/** Of each event the first that tells of it, if the ledger did not know it. */
function newOf(
	said: readonly Said[],
	kept: ReadonlyMap<string, KeptEvent>,
): ReadonlyMap<Said, KeptEvent> {
	const told = new Set<string>();
	const fresh = new Map<Said, KeptEvent>();
	for (const one of said) {
		const event = kept.get(one.dedupe);
		if (event?.fresh && !told.has(one.dedupe)) fresh.set(one, event);
		told.add(one.dedupe);
	}
	return fresh;
}

const eventOf = (one: Said, message: Row | undefined) => {
	const { entry, understood, parts, dedupe } = one;
	return {
		e164: numberOf(entry) ?? null,
		key: message?.key,
		campaign: message?.campaign,
		kind: entry.kind === 'reply' ? ('reply' as const) : ('note' as const),
		at: entry.at,
		data: {
			...entry,
			...(entry.kind !== 'reply' && { text: entry.how }),
			understood,
			...(parts && { parts }),
		},
		gateway: entry.gateway,
		gatewayMessageId: entry.gatewayMessageId || undefined,
		dedupe,
		account: entry.account,
		output: outputOf(one),
	};
};
