import { createHash } from 'node:crypto';
import type { GivenOut, InboxEntry, Ledger, TakenIn } from '../../lib/ledger';
import { ledgerFailure } from '../../lib/ledger/failure';
import { fail, ok } from '../../lib/shared';

type Inbox = Ledger['inbox'];

/**
 * An inbox in memory, which can fail and hang as a ledger can. It keeps the promises that a trigger relies
 * on: each event counts once, and is given to one caller until its lease is over.
 */
export class MemoryInbox {
	/** Milliseconds that it takes to take something in. */
	slow = 0;
	isDown = false;
	readonly events: { taken: TakenIn; leasedUntil: number; given: boolean; confirmed: boolean }[] =
		[];
	readonly notes = new Map<string, string>();
	/** When somebody looked for texts whose missing pieces are not waited for any longer. */
	readonly settledAt: number[] = [];

	/** What a trigger uses of a ledger. */
	readonly ledger = {
		kind: 'sqlite',
		id: 'memory',
		inbox: {
			takeIn: async (entries, { understand }) => {
				await new Promise((resolve) => setTimeout(resolve, this.slow));
				if (this.isDown) return fail(ledgerFailure('locked', 'down'));
				return ok(entries.map((entry) => this.#take(entry, understand)));
			},
			settle: async ({ now }) => {
				this.settledAt.push(now);
				return ok([]);
			},
			giveOut: async ({ now, outputs, limit, leaseMs }) => {
				const due = this.events
					.filter(({ taken, leasedUntil, confirmed }) => {
						const isWanted = taken.output !== undefined && outputs.includes(taken.output);
						return isWanted && !confirmed && leasedUntil <= now;
					})
					.slice(0, limit);
				return ok(
					due.map((event): GivenOut => {
						const repeated = event.given;
						Object.assign(event, { given: true, leasedUntil: now + leaseMs });
						return { ...event.taken, output: event.taken.output ?? 'reply', repeated, at: now };
					}),
				);
			},
			confirm: async (ids) => {
				for (const event of this.events) {
					if (ids.includes(event.taken.id)) event.confirmed = true;
				}
				return ok(undefined);
			},
		} satisfies Inbox,
		messages: { toCallBack: async () => ok([]), reconcile: async () => ok([]) },
		notes: {
			get: async (key: string) => ok(this.notes.get(key)),
			set: async (key: string, value: string) => {
				this.notes.set(key, value);
				return ok(undefined);
			},
			under: async (prefix: string) =>
				ok([...this.notes].flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : []))),
		},
		mac: (text: string) => createHash('sha256').update(text).digest('base64url'),
	} as unknown as Ledger;

	#take(entry: InboxEntry, understand: Parameters<Inbox['takeIn']>[1]['understand']): TakenIn {
		const known = this.events.find(
			({ taken }) =>
				taken.entry.gatewayMessageId === entry.gatewayMessageId && taken.entry.kind === entry.kind,
		);
		if (known) return { ...known.taken, repeated: true };
		const outcome = entry.kind === 'reply' ? understand(entry as never).outcome : undefined;
		if (entry.kind === 'reply' && entry.part) {
			return { id: 0, entry, likely: false, repeated: false, cancelled: 0, atGateway: [] };
		}
		const taken: TakenIn = {
			id: this.events.length + 1,
			entry,
			output:
				entry.kind === 'report' ? 'deliveryReport' : outcome === 'optOut' ? 'optOut' : 'reply',
			likely: false,
			repeated: false,
			cancelled: 0,
			atGateway: [],
		};
		this.events.push({ taken, leasedUntil: 0, given: false, confirmed: false });
		return taken;
	}
}
