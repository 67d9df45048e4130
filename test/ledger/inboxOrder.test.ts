import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { InboxEntry, Ledger, ReportEntry } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { giveOut, takeIn } from '../contracts/ledger/inboxEntries';
import { send, sqliteHome, sure } from '../support/ledgers';

const NOON = Date.UTC(2026, 10, 27, 12);
const MINUTE = 60_000;
const PEOPLE = 2;

/** One thing that happened, before it has a place in a ledger. */
type Happened =
	| { readonly kind: 'said'; readonly text: string; readonly total: number }
	| {
			readonly kind: 'told';
			readonly status: ReportEntry['status'];
			readonly number: number;
			readonly charged: number;
	  };

const happened: fc.Arbitrary<Happened> = fc.oneof(
	fc.record({
		kind: fc.constant('said' as const),
		text: fc.constantFrom('STOP', 'STOP', 'START', 'START', 'stop adverts', 'please stop', 'hello'),
		total: fc.constantFrom(1, 1, 1, 3),
	}),
	fc.record({
		kind: fc.constant('told' as const),
		status: fc.constantFrom('accepted', 'delivered', 'undelivered', 'notKnown'),
		// A message is reported in two pieces, or as a whole.
		number: fc.integer({ min: 0, max: 2 }),
		charged: fc.constant(2),
	}),
);

const story = fc.array(fc.tuple(fc.integer({ min: 0, max: PEOPLE - 1 }), happened), {
	minLength: 1,
	maxLength: 12,
});

let numbered = 0;

/** People nobody has written to yet, each with a message; and what happened, as posts about them. */
async function stage(ledger: Ledger, told: readonly (readonly [number, Happened])[]) {
	const id = numbered++;
	const people = Array.from(
		{ length: PEOPLE },
		(_, i) => `+336${String(id * PEOPLE + i).padStart(8, '0')}` as E164,
	);
	for (const e164 of people) await send(ledger, `k${e164}`, NOON - 60 * MINUTE, { e164 });
	const posts = told.flatMap(([person, one], nth): InboxEntry[] => {
		const e164 = people[person]!;
		const from = { gateway: 'sandbox', at: NOON - 30 * MINUTE + nth * MINUTE, e164 };
		const name = `event-of-the-gateway-${id}-${nth}`;
		if (one.kind === 'told') {
			const part = { ref: `g-k${e164}`, number: one.number, total: 2 };
			return [
				{
					...from,
					kind: 'report',
					gatewayMessageId: one.number === 0 ? `g-k${e164}` : `g-k${e164}-${one.number}`,
					key: `k${e164}`,
					status: one.status,
					...(one.number > 0 && { part, charged: one.charged }),
				},
			];
		}
		const reply = { ...from, kind: 'reply' as const, from: e164, to: 'ACME' };
		return Array.from({ length: one.total }, (_, i) => ({
			...reply,
			gatewayMessageId: `${name}-${i}`,
			text: i === one.total - 1 ? one.text : 'a long text, cut in pieces ',
			...(one.total > 1 && { part: { ref: String(nth), number: i + 1, total: one.total } }),
		}));
	});
	return { people, posts };
}

/** What came of it, without the names that differ from one stage to the next. */
async function outcome(ledger: Ledger, people: readonly E164[]) {
	const known = await sure(ledger.people.lookUp(people, {}));
	const messages = await sure(ledger.messages.get(people.map((e164) => `k${e164}`)));
	const events = await giveOut(ledger, NOON, { limit: 1000 });
	await sure(ledger.inbox.confirm(events.map(({ id }) => id), { now: NOON })); // prettier-ignore
	return people.map((e164) => ({
		optOut: known.get(e164)?.optOut,
		state: messages.get(`k${e164}`)?.state,
		charged: messages.get(`k${e164}`)?.charged,
		said: events
			.filter(({ entry }) => entry.kind === 'reply' && entry.e164 === e164)
			.map(({ entry, outcome: says }) => `${entry.at}: ${says}`)
			.sort(),
	}));
}

it('comes to the same in whatever order events come, doubled and cut into posts', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'ledger-order-'));
	const ledger = await sqliteHome(folder).open();
	const cuts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 20 });
	await fc.assert(
		fc.asyncProperty(story, fc.infiniteStream(fc.nat()), cuts, async (told, chance, sizes) => {
			const straight = await stage(ledger, told);
			for (const post of straight.posts) await takeIn(ledger, NOON, post);
			const expected = await outcome(ledger, straight.people);

			const mixed = await stage(ledger, told);
			const doubled = [...mixed.posts, ...mixed.posts.filter((_, i) => i % 3 === 0)]
				.map((post) => ({ post, place: chance.next().value ?? 0 }))
				.sort((a, b) => a.place - b.place)
				.map(({ post }) => post);
			for (let i = 0, cut = 0; i < doubled.length; cut++) {
				const size = sizes[cut % sizes.length] ?? 1;
				await takeIn(ledger, NOON, ...doubled.slice(i, i + size));
				i += size;
			}
			expect(await outcome(ledger, mixed.people)).toEqual(expected);
		}),
		{ numRuns: 60, seed: 17 },
	);
	expect((await sure(ledger.consent.verify())).problems).toEqual([]);
	await ledger.close();
	rmSync(folder, { recursive: true, force: true });
}, 120_000);
