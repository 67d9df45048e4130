import { Agenda } from './agenda.mts';
import type { Clock } from './clock.mts';
import { signWebhook } from './signature.mts';
import { WebhookBook, type WebhookTarget } from './webhookBook.mts';
import type { WebhookEvent } from './webhookEvent.mts';

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
	/** Where this one goes: an address that a message named, or the id of one in the book. */
	readonly goesTo: { readonly url: string } | { readonly id: string };
	failures: number;
}

// A campaign's delivery reports come all at once; a receiver on the same machine wants a few at a time.
const CALLS_AT_ONCE = 8;
const CALL_TIMEOUT_MS = 10_000;

/** Hands events to the addresses of clients, signed, with retries; nothing ever waits for it. */
export class Webhook {
	readonly book = new WebhookBook();
	readonly #options: WebhookOptions;
	readonly #retries: Agenda;
	readonly #closing = new AbortController();
	readonly #queue: Call[] = [];
	#underWay = 0;
	#calls = 0;

	constructor(options: WebhookOptions) {
		this.#options = options;
		this.#retries = new Agenda(options.clock);
	}

	/** @param url where this event goes instead, signed with the API key */
	post(event: WebhookEvent, url?: string): void {
		if (url !== undefined) this.#call(event, { url });
		else for (const id of this.book.ids) this.#call(event, { id });
	}

	close(): void {
		this.book.clear();
		this.#queue.length = 0;
		this.#retries.clear();
		this.#closing.abort();
	}

	#call(event: WebhookEvent, goesTo: Call['goesTo']): void {
		this.#calls += 1;
		this.#enqueue({ number: this.#calls, event, goesTo, failures: 0 });
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
		const target = this.#targetOf(call);
		const failure = target && (await this.#deliver(target, call.event));
		this.#underWay -= 1;
		if (failure !== undefined && !this.#closing.signal.aborted) this.#retry(call, failure);
		this.#pump();
	}

	/** As it stands now: an address that was removed meanwhile hears nothing more. */
	#targetOf({ goesTo }: Call): WebhookTarget | undefined {
		if ('id' in goesTo) return this.book.find(goesTo.id);
		return { url: goesTo.url, secret: this.#options.apiKey };
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
