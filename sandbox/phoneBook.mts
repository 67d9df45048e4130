import type { Message, Reply, Tap } from './message.mts';

export type Entry = Message | Reply | Tap;

/** One phone: what arrived on it, what it wrote and opened, what waits for it. */
export interface Phone {
	readonly number: string;
	readonly entries: Entry[];
	/** Sender of the last message, to whom a reply goes. */
	sender: string;
	/** Where its last message wanted its events, which its replies follow. */
	reportUrl: string | undefined;
	unread: number;
	optedOut: boolean;
	/** Epoch milliseconds. */
	lastAt: number;
}

/** The phones the gateway has been asked to reach, by number. */
export class PhoneBook {
	readonly #phones = new Map<string, Phone>();
	readonly #defaultSender: string;

	constructor(defaultSender: string) {
		this.#defaultSender = defaultSender;
	}

	find(number: string): Phone | undefined {
		return this.#phones.get(number);
	}

	get(number: string): Phone {
		const known = this.#phones.get(number);
		if (known) return known;
		const phone: Phone = {
			number,
			entries: [],
			sender: this.#defaultSender,
			reportUrl: undefined,
			unread: 0,
			optedOut: false,
			lastAt: 0,
		};
		this.#phones.set(number, phone);
		return phone;
	}

	add(number: string, entry: Entry, now: number): void {
		const phone = this.get(number);
		phone.entries.push(entry);
		phone.lastAt = now;
	}

	/** A message leaves for its phone: whatever came before its hour stands above it. */
	moveToEnd(message: Message, now: number): void {
		const phone = this.get(message.outcome.to);
		const { entries } = phone;
		if (entries.at(-1) !== message) {
			entries.splice(entries.indexOf(message), 1);
			entries.push(message);
		}
		phone.sender = message.outcome.from;
		phone.reportUrl = message.reportUrl;
		phone.lastAt = now;
	}

	countUnread(number: string): void {
		this.get(number).unread += 1;
	}

	all(): Phone[] {
		return [...this.#phones.values()];
	}
}
