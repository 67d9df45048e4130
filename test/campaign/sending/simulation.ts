import {
	type Job,
	type Line,
	type Ports,
	sendCampaign,
	type SendingSettings,
} from '../../../lib/campaign';
import type { OutgoingSms, SendOutcome } from '../../../lib/gateways';
import type { Ledger } from '../../../lib/ledger';
import { type Delivery, messageKey, type NewMessage } from '../../../lib/message';
import type { E164 } from '../../../lib/phone';
import { fail, ok } from '../../../lib/shared';

export const START = Date.parse('2026-11-24T10:00:00Z');

/** Time that passes only when everybody waits for it. */
export class Clock {
	now = START;
	/** How far the clock on the wall is from what has gone by (ms): somebody may set it. */
	setBy = 0;
	private sleepers: { readonly until: number; readonly wake: () => void }[] = [];
	private running = false;

	sleep(ms: number, signal?: AbortSignal): Promise<void> {
		if (signal?.aborted) return Promise.resolve();
		return new Promise((resolve) => {
			const sleeper = {
				until: this.now + ms,
				wake: () => {
					this.sleepers = this.sleepers.filter((other) => other !== sleeper);
					resolve();
				},
			};
			signal?.addEventListener('abort', () => sleeper.wake(), { once: true });
			this.sleepers.push(sleeper);
			if (!this.running) void this.run();
		});
	}

	private async run(): Promise<void> {
		this.running = true;
		while (this.sleepers.length > 0) {
			// Lets what is under way come to its own waiting.
			for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
			const next = this.sleepers.toSorted((a, b) => a.until - b.until)[0];
			if (!next) break;
			this.now = Math.max(this.now, next.until);
			next.wake();
		}
		this.running = false;
	}
}

/** What the gateway makes of one request. `lost` ones are processed, or not, and never answered. */
export type Fate =
	| 'taken'
	| 'throttled'
	| 'unreachable'
	| 'lost_taken'
	| 'lost_untaken'
	| 'refused'
	| 'misnamed'
	| 'no_credits'
	| 'halfTaken';

/** A gateway that forgives nothing: what it takes twice, it sends twice. */
export class FakeGateway {
	readonly taken: { readonly key: string; readonly to: string; readonly at: number }[] = [];
	requests = 0;
	underWay = 0;
	mostUnderWay = 0;
	latencyMs = 50;
	retryAfterMs: number | undefined;
	/** What each message costs, where the gateway tells it. */
	charges: number | undefined;

	private readonly clock: Clock;
	private readonly fateOf: (request: number, messages: readonly OutgoingSms[]) => Fate;

	constructor(clock: Clock, fateOf: FakeGateway['fateOf'] = () => 'taken') {
		this.clock = clock;
		this.fateOf = fateOf;
	}

	async send(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<SendOutcome[]> {
		const fate = this.fateOf(this.requests++, messages);
		const take = ({ idempotencyKey, to }: OutgoingSms) => {
			this.taken.push({ key: idempotencyKey, to, at: this.clock.now });
		};
		if (fate === 'taken' || fate === 'lost_taken') messages.forEach(take);
		if (fate === 'halfTaken') messages.filter((_, index) => index % 2 === 0).forEach(take);
		this.mostUnderWay = Math.max(this.mostUnderWay, (this.underWay += 1));
		await this.clock.sleep(this.latencyMs, cut);
		this.underWay -= 1;
		if (cut.aborted) return messages.map(() => ({ kind: 'unknown', message: 'Stopped' }));
		return messages.map((message, index) => this.outcome(fate, message, index));
	}

	times(to: string): number {
		return this.taken.filter((message) => message.to === to).length;
	}

	private outcome(fate: Fate, { idempotencyKey }: OutgoingSms, index: number): SendOutcome {
		const accepted = {
			kind: 'accepted',
			gatewayMessageId: `g-${idempotencyKey}-${this.requests}-${index}`,
			repeated: false,
			...(this.charges !== undefined && { credits: this.charges }),
		} as const;
		switch (fate) {
			case 'taken':
				return accepted;
			case 'halfTaken':
				return index % 2 === 0 ? accepted : refusedAs('invalid_recipient', false);
			case 'throttled':
				return {
					...refusedAs('throttled', true),
					...(this.retryAfterMs !== undefined && { retryAfterMs: this.retryAfterMs }),
				};
			case 'unreachable':
				return refusedAs('unavailable', true);
			case 'refused':
				return refusedAs('invalid_recipient', false);
			case 'misnamed':
				return refusedAs('invalid_sender', false);
			case 'no_credits':
				return refusedAs('insufficient_credits', false);
			default:
				return { kind: 'unknown', message: 'No answer' };
		}
	}
}

const refusedAs = (cause: Extract<SendOutcome, { kind: 'refused' }>['cause'], retryable: boolean) =>
	({ kind: 'refused', cause, message: cause, retryable }) as const;

export const numbers = (count: number): E164[] =>
	Array.from({ length: count }, (_, i) => `+3361200${String(i).padStart(4, '0')}` as E164);

/** A message whose hours are open until `closesAt`. */
export function job(
	campaign: string,
	e164: E164,
	place = 0,
	{ closesAt, ...more }: Partial<NewMessage> & { readonly closesAt?: number } = {},
): Job {
	const key = messageKey(campaign, e164);
	const entry: NewMessage = {
		key,
		e164,
		campaign,
		step: '',
		purpose: 'marketing',
		sender: '',
		text: 'Hello',
		segments: 1,
		credits: 1,
		released: false,
		...more,
	};
	return {
		place,
		entry,
		message: { to: e164, sender: '', text: 'Hello', encoding: 'GSM-7', idempotencyKey: entry.key },
		closesAt,
		mayLeave: (at) =>
			closesAt !== undefined && at >= closesAt
				? fail({ reason: 'too_late', message: 'closed' })
				: ok(undefined),
		untilNextOpening: (now) => ({
			...entry,
			sendAt: now + 3_600_000,
			payload: {},
			reason: 'too_late',
			detail: 'closed',
		}),
	};
}

export interface Trial {
	readonly clock: Clock;
	readonly gateway: FakeGateway;
	readonly ledger: Ledger;
}

/** What may stand in for the trial's own. */
export interface World extends Partial<Ports> {
	readonly transmit?: Line['send'];
}

/** One run, and what it says of each place. `ledger` and `stop` stand in for the trial's own. */
export async function run(
	{ clock, gateway, ledger }: Trial,
	jobs: Iterable<Job>,
	settings: Partial<SendingSettings> = {},
	{ transmit = (messages, cut) => gateway.send(messages, cut), ...ports }: World = {},
) {
	const deliveries: Delivery[] = [];
	const times: number[] = [];
	const result = await sendCampaign(
		jobs,
		{
			ledger: ledger.messages,
			ready: () => Promise.resolve(ok({ send: transmit, release: () => undefined })),
			now: () => clock.now + clock.setBy,
			elapsed: () => clock.now,
			sleep: (ms, signal) => clock.sleep(ms, signal),
			random: () => 0.5,
			...ports,
		},
		{
			run: 'run',
			gateway: 'fake',
			batchSize: 1,
			concurrentRequests: 4,
			messagesPerSecond: 1000,
			timeoutMs: 10_000,
			...settings,
		},
		({ place }, delivery) => {
			deliveries[place] = delivery;
			times[place] = (times[place] ?? 0) + 1;
		},
	);
	return { result, deliveries, times };
}
