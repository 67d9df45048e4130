import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { accepted, message, refused, sure, toHold } from '../support/ledgers';
import type { Fate, Operation } from './onceOperations';

const LEASE = 100;
const BUDGET = 2;
/** What the gateway charges for a message that should have cost 1. */
const CHARGE = 2;

/** A request a worker may write, and what came back. */
interface Attempt {
	readonly attempt: number;
	readonly until: number;
	fate?: Fate;
}

/** Two workers, one person, two messages, and a gateway that remembers what it really sent. */
export class GatewayModel {
	now = 1000;
	stopped = false;
	paused = false;
	/** How often each message reached the person. */
	readonly sent = new Map<string, number>();
	readonly attempts = new Map<string, Attempt>();
	readonly campaign: string;
	readonly e164: E164;
	readonly ledger: Ledger;

	constructor(ledger: Ledger, world: number) {
		this.ledger = ledger;
		this.campaign = `campaign ${world}`;
		this.e164 = `+336${String(world).padStart(8, '0')}` as E164;
	}

	keyOf = (key: number): string => `${this.campaign}/${key}`;
	message = (key: number, released = false) =>
		message(this.keyOf(key), { campaign: this.campaign, e164: this.e164, released });
	options = (run: string) => ({ run, leaseMs: LEASE, now: this.now });
	at = () => ({ now: this.now });

	/** Credits that were charged, or are on their way. */
	async spoken(): Promise<number> {
		const { items } = await sure(
			this.ledger.messages.page({ campaign: this.campaign }, { limit: 9 }),
		);
		return items.reduce(
			(sum, { state, charged, credits }) =>
				sum + (state === 'sending' || state === 'unknown' ? credits : charged),
			0,
		);
	}

	/** What must hold after every sequence. */
	async check(): Promise<void> {
		for (const times of this.sent.values()) expect(times).toBe(1);
		const report = await sure(this.ledger.campaigns.report(this.campaign));
		const { items } = await sure(
			this.ledger.messages.page({ campaign: this.campaign }, { limit: 9 }),
		);
		const open = items.filter(({ state }) => ['claimed', 'sending', 'unknown'].includes(state));
		expect(report?.reserved ?? 0).toBe(open.reduce((sum, { credits }) => sum + credits, 0));
		expect(report?.charged ?? 0).toBe(items.reduce((sum, { charged }) => sum + charged, 0));
		expect((await sure(this.ledger.consent.verify(this.e164))).problems).toEqual([]);
		await this.checkStop();
	}

	/** Whoever said stop, to us or to the gateway, is on record with it. */
	async checkStop(): Promise<void> {
		const people = await sure(this.ledger.people.lookUp([this.e164], {}));
		expect(people.get(this.e164)?.optOut !== undefined).toBe(this.stopped);
	}
}

export async function perform(model: GatewayModel, one: Operation): Promise<void> {
	const { ledger } = model;
	const { messages } = ledger;
	model.now++;
	switch (one.op) {
		case 'claim': {
			const options = { ...model.options(one.run), maxCredits: BUDGET };
			const [answer] = await sure(messages.claim([model.message(one.key, one.released)], options));
			if (answer?.answer === 'claimed')
				expect([model.stopped, model.paused]).toEqual([false, false]);
			return;
		}
		case 'mark': {
			const spoken = await model.spoken();
			const [answer] = await sure(
				messages.markSending([model.keyOf(one.key)], model.options(one.run)),
			);
			if (answer?.answer !== 'sending') return;
			// What was charged and is on its way leaves room for it, whatever was set aside before.
			expect(spoken + 1).toBeLessThanOrEqual(BUDGET);
			// Whatever was claimed before: nothing leaves after a STOP or a pause.
			expect([model.stopped, model.paused]).toEqual([false, false]);
			const attempt = { attempt: answer.attempt, until: model.now + LEASE };
			model.attempts.set(`${one.run}${one.key}`, attempt);
			return;
		}
		case 'write': {
			const attempt = model.attempts.get(`${one.run}${one.key}`);
			// A worker writes one request for each attempt, and none once its lease has ended.
			if (!attempt || attempt.fate || model.now >= attempt.until) return;
			attempt.fate = one.fate;
			const arrives = one.fate === 'accepted' || one.fate === 'silent';
			if (arrives)
				model.sent.set(model.keyOf(one.key), (model.sent.get(model.keyOf(one.key)) ?? 0) + 1);
			expect(model.sent.get(model.keyOf(one.key)) ?? 0).toBeLessThanOrEqual(1);
			return;
		}
		case 'record': {
			const attempt = model.attempts.get(`${one.run}${one.key}`);
			if (!attempt?.fate) return;
			const outcome =
				attempt.fate === 'accepted'
					? accepted(model.keyOf(one.key), CHARGE)
					: attempt.fate === 'refused'
						? refused(true)
						: attempt.fate === 'optedOut'
							? { ...refused(false), reason: 'opted_out' }
							: { kind: 'unknown' as const, detail: 'no answer' };
			const entry = { key: model.keyOf(one.key), attempt: attempt.attempt, outcome };
			await sure(messages.record([entry], { run: one.run, now: model.now }));
			// Whichever attempt the answer speaks of, and even of someone erased since.
			if (attempt.fate === 'optedOut') model.stopped = true;
			await model.checkStop();
			return;
		}
		case 'wholeWay': {
			const { run, key, fate } = one;
			await perform(model, { op: 'claim', run, key, released: false });
			await perform(model, { op: 'mark', run, key });
			await perform(model, { op: 'write', run, key, fate });
			await perform(model, { op: 'record', run, key });
			return;
		}
		case 'hold': {
			const held = toHold(
				model.keyOf(one.key),
				model.now + 50,
				model.message(one.key, one.released),
			);
			await sure(messages.hold([held], { run: one.run, now: model.now }));
			return;
		}
		case 'reconcile': {
			// Someone asks the gateway, and tells the truth.
			const sent = model.sent.has(model.keyOf(one.key));
			const resolution = sent
				? { kind: 'accepted' as const }
				: { kind: 'not_sent' as const, retryable: true };
			await sure(
				messages.reconcile([{ key: model.keyOf(one.key), resolution, by: 'Eve' }], model.at()),
			);
			return;
		}
		case 'report': {
			if (!model.sent.has(model.keyOf(one.key))) return;
			const gatewayMessageId = model.keyOf(one.key);
			const report = { gateway: 'sandbox', gatewayMessageId, key: gatewayMessageId, at: model.now };
			await sure(messages.report([{ ...report, status: 'delivered' }], model.at()));
			return;
		}
		case 'cancel':
			await sure(
				messages.cancel({ keys: [model.keyOf(one.key)] }, { now: model.now, reason: 'cancelled' }),
			);
			return;
		case 'crash':
			for (const name of model.attempts.keys())
				if (name.startsWith(one.run)) model.attempts.delete(name);
			return;
		case 'wait':
			model.now += one.ms;
			return;
		case 'release':
			await sure(messages.release({ limit: 9, now: model.now, leaseMs: LEASE }));
			return;
		case 'recover':
			await sure(messages.recoverExpired(model.at()));
			return;
		case 'stop':
			await sure(
				ledger.consent.record(
					[
						{
							e164: model.e164,
							kind: 'opt_out',
							scope: 'all',
							at: model.now - one.ago,
							proof: `at ${model.now}`,
						},
					],
					model.at(),
				),
			);
			model.stopped = true;
			return;
		case 'start':
			await sure(
				ledger.consent.record(
					[{ e164: model.e164, kind: 'opt_in', status: 'explicit' }],
					model.at(),
				),
			);
			model.stopped = false;
			return;
		case 'erase':
			await ledger.people.erase(model.e164, model.at());
			return;
		case 'pause':
			await sure(ledger.campaigns.pause(model.campaign, model.at()));
			model.paused = true;
			return;
		case 'resume':
			await sure(ledger.campaigns.resume(model.campaign, model.at()));
			model.paused = false;
	}
}
