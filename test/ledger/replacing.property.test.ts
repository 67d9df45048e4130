import fc from 'fast-check';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { accepted, describeStores, message, refused, sure, toHold } from '../support/ledgers';

const LEASE = 100;

const run: fc.Arbitrary<string> = fc.constantFrom('a', 'b');
const of = <const Name extends string>(op: Name, fields: object = {}) =>
	({ op: fc.constant(op), ...fields }) as { op: fc.Arbitrary<Name> };

/** What a calendar, two workers that send, and chance may do. */
const operation = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ ...of('update'), after: fc.constantFrom(0, 20, 60) }) },
	{ weight: 4, arbitrary: fc.record({ ...of('updateTwice'), after: fc.constantFrom(0, 20) }) },
	{ weight: 2, arbitrary: fc.record(of('repeat')) },
	{ weight: 1, arbitrary: fc.record(of('cancel')) },
	{ weight: 6, arbitrary: fc.record({ ...of('release'), run }) },
	{ weight: 6, arbitrary: fc.record({ ...of('claim'), run }) },
	{ weight: 5, arbitrary: fc.record({ ...of('mark'), run }) },
	{ weight: 4, arbitrary: fc.record({ ...of('record'), run, sent: fc.boolean() }) },
	{ weight: 2, arbitrary: fc.record({ ...of('putOff'), run }) },
	{ weight: 1, arbitrary: fc.record({ ...of('forget'), run }) },
	{ weight: 3, arbitrary: fc.record({ ...of('wait'), ms: fc.constantFrom(1, 30, 150) }) },
);

type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never;

interface Form {
	readonly text: string;
	readonly sendAt: number;
}

interface Given {
	readonly text: string;
	readonly revision: number | undefined;
	attempt?: number;
}

/** One appointment, of which the calendar tells again and again. */
class Appointment {
	now = 1000;
	forms = 0;
	/** What waits, as the ledger said last; `undefined` where nothing does. */
	current: Form | undefined;
	/** Each text that reached the person. */
	readonly sent: string[] = [];
	readonly hands = new Map<string, Given>();
	readonly key: string;
	readonly ledger: Ledger;
	readonly e164: E164;

	constructor(ledger: Ledger, world: number) {
		this.ledger = ledger;
		this.key = `visit ${world}`;
		this.e164 = `+336${String(world).padStart(8, '0')}` as E164;
	}

	async update(form: Form): Promise<string> {
		const [answer] = await sure(
			this.ledger.messages.hold([this.toHold(form)], { now: this.now, run: 'crm' }),
		);
		if (answer?.answer === 'held') this.current = form;
		return answer?.answer ?? '';
	}

	toHold = ({ text, sendAt }: Form) =>
		toHold(this.key, sendAt, { ...this.about(text), replaces: true, payload: text });
	about = (text: string) => ({ e164: this.e164, text, campaign: '' });
	newForm = (after: number): Form => ({ text: `form ${++this.forms}`, sendAt: this.now + after });
	options = (of: string) => ({ run: of, leaseMs: LEASE, now: this.now });

	async perform(one: Operation): Promise<void> {
		const { messages } = this.ledger;
		const { key } = this;
		this.now++;
		switch (one.op) {
			case 'update':
				await this.update(this.newForm(one.after));
				return;
			case 'updateTwice': {
				const forms = [this.newForm(one.after), this.newForm(one.after)];
				const at = { now: this.now, run: 'crm' };
				const answers = await Promise.all(
					forms.map((form) => sure(messages.hold([this.toHold(form)], at))),
				);
				const held = answers.flatMap(([answer]) => (answer?.answer === 'held' ? [answer] : []));
				// Both or none: what lets one in lets in the other.
				expect([0, 2]).toContain(held.length);
				if (held.length === 0) return;
				const waits = (await sure(messages.get([key]))).get(key)?.text;
				this.current = forms.find(({ text }) => text === waits);
				expect(this.current).toBeDefined();
				return;
			}
			case 'repeat':
				if (this.current) await this.update(this.current);
				return;
			case 'cancel':
				await sure(messages.cancel({ keys: [key] }, { now: this.now, reason: 'cancelled' }));
				if ((await sure(messages.get([key]))).get(key)?.state === 'cancelled') {
					this.current = undefined;
				}
				return;
			case 'release': {
				const given = await sure(messages.release({ limit: 9, now: this.now, leaseMs: LEASE }));
				const mine = given.find(({ message: { key: other } }) => other === key);
				if (!mine) return;
				// What is given out is what waits, in all its parts.
				expect(mine).toMatchObject({
					payload: this.current?.text,
					message: { text: this.current?.text },
				});
				const { text = '', revision } = mine.message;
				this.hands.set(one.run, { text, revision });
				return;
			}
			case 'claim': {
				const given = this.hands.get(one.run);
				if (!given || given.attempt !== undefined) return;
				const { text, revision } = given;
				const entry = message(key, { ...this.about(text), released: true, revision });
				await sure(messages.claim([entry], this.options(one.run)));
				return;
			}
			case 'mark': {
				const given = this.hands.get(one.run);
				if (!given || given.attempt !== undefined) return;
				const [answer] = await sure(messages.markSending([key], this.options(one.run)));
				if (answer?.answer !== 'sending') return;
				// Nothing but the newest leaves.
				expect(given.text).toBe(this.current?.text);
				given.attempt = answer.attempt;
				return;
			}
			case 'record': {
				const given = this.hands.get(one.run);
				if (given?.attempt === undefined) return;
				this.hands.delete(one.run);
				if (one.sent) this.sent.push(given.text);
				const outcome = one.sent ? accepted(key) : refused(true);
				const entry = { key, attempt: given.attempt, outcome };
				await sure(messages.record([entry], { run: one.run, now: this.now }));
				expect(this.sent.length).toBeLessThanOrEqual(1);
				return;
			}
			case 'putOff': {
				const given = this.hands.get(one.run);
				if (!given || given.attempt !== undefined) return;
				const { text, revision } = given;
				const again = { ...this.about(text), released: true, revision, payload: text };
				const entry = toHold(key, this.now + 20, again);
				const [answer] = await sure(messages.hold([entry], { run: one.run, now: this.now }));
				if (answer?.answer === 'held') expect(given.text).toBe(this.current?.text);
				return;
			}
			case 'forget':
				// A worker that has died, unless its request is on its way.
				if (this.hands.get(one.run)?.attempt === undefined) this.hands.delete(one.run);
				return;
			case 'wait':
				// Not past the lease of a request under way, whose answer is still to come.
				if (![...this.hands.values()].some(({ attempt }) => attempt !== undefined)) {
					this.now += one.ms;
				}
				await sure(messages.recoverExpired({ now: this.now }));
		}
	}

	/** What waits at the end is sent, and nothing else. */
	async end(): Promise<void> {
		for (const each of ['a', 'b']) await this.perform({ op: 'record', run: each, sent: true });
		const before = this.sent.length;
		const state = (await sure(this.ledger.messages.get([this.key]))).get(this.key)?.state;
		const waits = ['held', 'released', 'claimed'].includes(state ?? '');
		this.hands.clear();
		this.now += 1000;
		await sure(this.ledger.messages.recoverExpired({ now: this.now }));
		await this.perform({ op: 'release', run: 'c' });
		await this.perform({ op: 'claim', run: 'c' });
		await this.perform({ op: 'mark', run: 'c' });
		await this.perform({ op: 'record', run: 'c', sent: true });
		expect(this.sent).toHaveLength(before + (waits ? 1 : 0));
		expect(this.sent.length).toBeLessThanOrEqual(1);
		if (waits) expect(this.sent).toEqual([this.current?.text]);
	}
}

describeStores('an appointment that is moved, in whatever order', (newHome) => {
	let ledger: Ledger;
	let world = 0;
	beforeAll(async () => {
		ledger = await newHome().open();
	});
	afterAll(() => ledger.close());

	it('one text goes, and it is the newest', async () => {
		let sent = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.array(operation, { minLength: 30, maxLength: 60, size: 'max' }),
				async (operations) => {
					const appointment = new Appointment(ledger, ++world);
					for (const one of operations) await appointment.perform(one);
					await appointment.end();
					sent += appointment.sent.length;
				},
			),
			{ numRuns: ledger.kind === 'sqlite' ? 150 : 40 },
		);
		expect(sent).toBeGreaterThan(20);
	}, 120_000);
});
