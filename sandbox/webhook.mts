import { Agenda } from './agenda.mts';
import type { Clock } from './clock.mts';
import type { MessageStatus, Refusal } from './message.mts';
import { signWebhook } from './signature.mts';

export interface DeliveryEvent {
	readonly type: 'delivery';
	/** Id of the message. */
	readonly id: string;
	readonly clientReference?: string;
	readonly to: string;
	readonly status: MessageStatus;
	/** What it cost in the end. */
	readonly credits: number;
	readonly at: string;
	readonly error?: Refusal;
}

export interface ReplyEvent {
	readonly type: 'reply';
	readonly id: string;
	/** The phone that wrote. */
	readonly from: string;
	/** The sender it wrote to. */
	readonly to: string;
	readonly text: string;
	/** What the gateway took the text for: it has stopped, or started again, sending to this phone. */
	readonly keyword?: 'STOP' | 'START';
	readonly at: string;
}

export type WebhookEvent = DeliveryEvent | ReplyEvent;

export interface WebhookTarget {
	readonly url: string;
	readonly secret: string;
}

export interface WebhookOptions {
	/** Signs what goes to an address that a message named. */
	readonly apiKey: string;
	readonly clock: Clock;
	/** Pauses before each further attempt, in milliseconds; their number limits the attempts. */
	readonly retryDelaysMs: readonly number[];
	/** Told of an event that no attempt could hand over. */
	readonly onDrop: (event: WebhookEvent, reason: string) => void;
}

interface Call {
	readonly number: number;
	readonly event: WebhookEvent;
	/** Where this one goes; the client's webhook when absent. */
	readonly target: WebhookTarget | undefined;
	failures: number;
}

// A campaign's delivery reports come all at once; a receiver on the same machine wants a few at a time.
const CALLS_AT_ONCE = 8;
const CALL_TIMEOUT_MS = 10_000;

/** Hands events to the client's URL, signed, with retries; nothing ever waits for it. */
export class Webhook {
	readonly #options: WebhookOptions;
	readonly #retries: Agenda;
	readonly #closing = new AbortController();
	readonly #queue: Call[] = [];
	#target: WebhookTarget | undefined;
	#underWay = 0;
	#calls = 0;

	constructor(options: WebhookOptions) {
		this.#options = options;
		this.#retries = new Agenda(options.clock);
	}

	/** Sends events from now on to `target`, those waiting included; undefined: nowhere. */
	point(target: WebhookTarget | undefined): void {
		this.#target = target;
	}

	/** @param url where this event goes instead, signed with the API key */
	post(event: WebhookEvent, url?: string): void {
		const target = url === undefined ? undefined : { url, secret: this.#options.apiKey };
		if (target === undefined && this.#target === undefined) return;
		this.#calls += 1;
		this.#enqueue({ number: this.#calls, event, target, failures: 0 });
	}

	close(): void {
		this.#target = undefined;
		this.#queue.length = 0;
		this.#retries.clear();
		this.#closing.abort();
	}

	#enqueue(call: Call): void {
		this.#queue.push(call);
		this.#pump();
	}

	#pump(): void {
		while (this.#underWay < CALLS_AT_ONCE) {
			const call = this.#queue.shift();
			if (call === undefined) return;
			this.#underWay += 1;
			void this.#attempt(call);
		}
	}

	async #attempt(call: Call): Promise<void> {
		const target = call.target ?? this.#target;
		const failure = target && (await this.#deliver(target, call.event));
		this.#underWay -= 1;
		if (failure !== undefined && !this.#closing.signal.aborted) this.#retry(call, failure);
		this.#pump();
	}

	#retry(call: Call, failure: string): void {
		const delay = this.#options.retryDelaysMs[call.failures];
		call.failures += 1;
		if (delay === undefined) this.#options.onDrop(call.event, failure);
		else this.#retries.plan(String(call.number), delay, () => this.#enqueue(call));
	}

	/** Why the event was not taken; undefined when it was. */
	async #deliver({ url, secret }: WebhookTarget, event: WebhookEvent): Promise<string | undefined> {
		const body = JSON.stringify(event);
		const timestamp = Math.floor(this.#options.clock.now() / 1000);
		try {
			const reply = await fetch(url, {
				method: 'POST',
				redirect: 'manual',
				headers: {
					'content-type': 'application/json',
					'x-sandbox-timestamp': String(timestamp),
					'x-sandbox-signature': signWebhook(secret, timestamp, body),
				},
				body,
				signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]),
			});
			await reply.body?.cancel();
			return reply.ok ? undefined : `the receiver answered ${reply.status}`;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	}
}
