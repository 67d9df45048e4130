import type { Message } from './message.mts';

export interface Balance {
	readonly credits: number;
	readonly currency: 'credits';
}

/** What has been charged and not given back. */
export interface Totals {
	messages: number;
	segments: number;
	credits: number;
}

/** Prepaid credits: charged when a message is taken, given back when it never leaves. */
export class Account {
	#credits: number;
	readonly totals: Totals = { messages: 0, segments: 0, credits: 0 };

	constructor(credits: number) {
		this.#credits = credits;
	}

	get balance(): Balance {
		return { credits: this.#credits, currency: 'credits' };
	}

	canPay(credits: number): boolean {
		return credits <= this.#credits;
	}

	charge(message: Message): void {
		this.#book(message, message.outcome.credits);
	}

	giveBack(message: Message): void {
		this.#book(message, -message.credits);
	}

	#book(message: Message, credits: number): void {
		const sign = credits < 0 ? -1 : 1;
		message.credits += credits;
		this.#credits -= credits;
		this.totals.messages += sign;
		this.totals.segments += sign * message.outcome.segments;
		this.totals.credits += credits;
	}
}
