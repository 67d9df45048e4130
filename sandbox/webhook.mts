import { Agenda } from './agenda.mts';
import type { Clock } from './clock.mts';
import type { SpoiltPostKind } from './fault.mts';
import type { Faults } from './faults.mts';
import { Lane } from './lane.mts';
import { writePost } from './post.mts';
import { WebhookBook, type WebhookTarget } from './webhookBook.mts';
import type { WebhookEvent } from './webhookEvent.mts';

export interface WebhookOptions {
	/** Signs what goes to an address that a message named. */
	readonly apiKey: string;
	readonly clock: Clock;
	readonly faults: Faults;
	/** Pauses before each further attempt, in milliseconds; their number limits the attempts. */
	readonly retryDelaysMs: readonly number[];
	/** Told of an event that no attempt could hand over. */
	readonly onDrop: (event: WebhookEvent, reason: string) => void;
}

interface Call {
	readonly event: WebhookEvent;
	/** Where this one goes: an address that a message named, or the id of one in the book. */
	readonly goesTo: { readonly url: string } | { readonly id: string };
	readonly spoilt: SpoiltPostKind | undefined;
	failures: number;
}

// A campaign's delivery reports come all at once; a receiver on the same machine wants a few at a time.
const CALLS_AT_ONCE = 8;
const CALL_TIMEOUT_MS = 10_000;
/** How long a post that lets the next one pass waits for there to be one. */
const LONGEST_COURTESY_MS = 3000;

/** Hands events to the addresses of clients, signed, with retries; nothing ever waits for it. */
export class Webhook {
	readonly book = new WebhookBook();
	readonly #options: WebhookOptions;
	readonly #later: Agenda;
	readonly #closing = new AbortController();
	// As with real gateways, what people write does not queue behind the reports of a campaign.
	readonly #lanes = { reply: new Lane(CALLS_AT_ONCE), delivery: new Lane(CALLS_AT_ONCE) };
	#passedBy: (() => void)[] = [];
	#planned = 0;

	constructor(options: WebhookOptions) {
		this.#options = options;
		this.#later = new Agenda(options.clock);
	}

	/** @param url where this event goes instead, signed with the API key */
	post(event: WebhookEvent, url?: string): void {
		const targets = url === undefined ? this.book.ids.map((id) => ({ id })) : [{ url }];
		if (targets.length === 0) return;
		const { spoilt, delayMs, isDoubled, waits } = this.#options.faults.strikePost(event);
		const go = () => {
			for (const goesTo of isDoubled ? [...targets, ...targets] : targets) {
				this.#enqueue({ event, goesTo, spoilt, failures: 0 });
			}
		};
		if (waits) this.#letPass(go);
		else if (delayMs > 0) this.#plan(delayMs, go);
		else this.#goFirst(go);
	}

	close(): void {
		this.book.clear();
		for (const lane of Object.values(this.#lanes)) lane.clear();
		this.#later.clear();
		this.#closing.abort();
	}

	/** Lets the next event go first. */
	#letPass(go: () => void): void {
		this.#passedBy.push(go);
		this.#plan(LONGEST_COURTESY_MS, () => {
			if (!this.#passedBy.includes(go)) return;
			this.#passedBy = this.#passedBy.filter((each) => each !== go);
			go();
		});
	}

	#goFirst(go: () => void): void {
		const passedBy = this.#passedBy;
		this.#passedBy = [];
		for (const each of [go, ...passedBy]) each();
	}

	#plan(delayMs: number, task: () => void): void {
		this.#planned += 1;
		this.#later.plan(String(this.#planned), delayMs, task);
	}

	#enqueue(call: Call): void {
		this.#lanes[call.event.type].add(() => this.#attempt(call));
	}

	async #attempt(call: Call): Promise<void> {
		const target = this.#targetOf(call);
		const failure = target && (await this.#deliver(target, call));
		if (failure !== undefined && !this.#closing.signal.aborted) this.#retry(call, failure);
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
		else this.#plan(delay, () => this.#enqueue(call));
	}

	/** Why the event was not taken; undefined when it was. */
	async #deliver(
		{ url, secret }: WebhookTarget,
		{ event, spoilt }: Call,
	): Promise<string | undefined> {
		try {
			const reply = await fetch(url, {
				method: 'POST',
				redirect: 'manual',
				...writePost(event, secret, this.#options.clock.now(), spoilt),
				signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]),
			});
			await reply.body?.cancel();
			return reply.ok ? undefined : `the receiver answered ${reply.status}`;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	}
}
