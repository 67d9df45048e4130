import type { Message, MessageStatus } from './message.mts';

export interface MessageQuery {
	readonly clientReference?: string | undefined;
	readonly to?: string | undefined;
	readonly status?: MessageStatus | undefined;
	readonly limit: number;
	/** Id of the last message of the page before. */
	readonly after?: string | undefined;
}

export interface MessagePage {
	readonly messages: readonly Message[];
	/** What to pass as `after` for the next page; undefined on the last one. */
	readonly next: string | undefined;
}

interface Stored {
	readonly message: Message;
	readonly position: number;
}

/** Every message the gateway has been asked for, in the order of asking. */
export class MessageStore {
	readonly #all: Stored[] = [];
	readonly #byId = new Map<string, Stored>();
	readonly #byReference = new Map<string, Stored[]>();

	add(message: Message): void {
		const stored = { message, position: this.#all.length };
		const { id, clientReference } = message.outcome;
		this.#all.push(stored);
		this.#byId.set(id, stored);
		if (clientReference === undefined) return;
		const sameReference = this.#byReference.get(clientReference) ?? [];
		sameReference.push(stored);
		this.#byReference.set(clientReference, sameReference);
	}

	get(id: string): Message | undefined {
		return this.#byId.get(id)?.message;
	}

	/**
	 * The message that holds an idempotency key. A refusal does not hold it: nothing was sent or
	 * charged, so the same key may be tried again once the cause is gone.
	 */
	findByKey(clientReference: string): Message | undefined {
		return this.#byReference
			.get(clientReference)
			?.find(({ message }) => message.outcome.status !== 'refused')?.message;
	}

	/** One page, newest first; undefined when `after` names no message. */
	page(query: MessageQuery): MessagePage | undefined {
		const { clientReference, to, status, limit, after } = query;
		const end = after === undefined ? Infinity : this.#byId.get(after)?.position;
		if (end === undefined) return undefined;
		const pool =
			clientReference === undefined ? this.#all : (this.#byReference.get(clientReference) ?? []);
		const found: Message[] = [];
		for (let index = pool.length - 1; index >= 0 && found.length <= limit; index -= 1) {
			const stored = pool[index];
			if (stored === undefined || stored.position >= end) continue;
			const { message } = stored;
			if (to !== undefined && message.outcome.to !== to) continue;
			if (status !== undefined && message.status !== status) continue;
			found.push(message);
		}
		const messages = found.slice(0, limit);
		const next = found.length > limit ? messages.at(-1)?.outcome.id : undefined;
		return { messages, next };
	}
}
