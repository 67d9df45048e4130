import { Account } from './account.mts';
import { Answers } from './answers.mts';
import type { Behaviour } from './behaviour.mts';
import { Carrier, logLine } from './carrier.mts';
import type { Clock } from './clock.mts';
import { judge } from './intake.mts';
import type { Faults } from './faults.mts';
import type { Log, LogLine } from './log.mts';
import {
	type Message,
	type MessageRequest,
	type Outcome,
	type Reply,
	type Tap,
} from './message.mts';
import { MessageStore } from './messageStore.mts';
import { PhoneBook } from './phoneBook.mts';
import { Replies } from './replies.mts';
import { isE164 } from './rules.mts';
import type { Tapper } from './tap.mts';
import { Taps } from './taps.mts';
import type { WebhookEvent } from './webhookEvent.mts';

export interface GatewayOptions {
	readonly clock: Clock;
	readonly log: Log;
	readonly credits: number;
	/** Sender of messages that name none. */
	readonly sender: string;
	readonly behaviour: Behaviour;
	readonly faults: Faults;
	/** Takes events for the address a message named, or else for the client's webhook. */
	readonly emit: (event: WebhookEvent, url?: string) => void;
	/** Told whenever a phone, the balance or the totals changed, or something that is of no phone. */
	readonly onChange: (number?: string) => void;
}

/** The gateway itself: what it accepts, charges, sends and hears back. */
export class Gateway {
	readonly account: Account;
	readonly messages = new MessageStore();
	readonly phones: PhoneBook;
	readonly answers: Answers;
	readonly #options: GatewayOptions;
	readonly #carrier: Carrier;
	readonly #replies: Replies;
	readonly #taps: Taps;

	constructor(options: GatewayOptions) {
		this.#options = options;
		this.account = new Account(options.credits);
		this.phones = new PhoneBook(options.sender);
		const { phones } = this;
		this.#replies = new Replies({ ...options, phones });
		this.#taps = new Taps({ ...options, phones });
		this.answers = new Answers({
			clock: options.clock,
			write: (number, text, to) => void this.#replies.write(number, text, to),
			// What is called off when the sandbox closes is nobody's any more.
			open: (number, link, tapper) => void this.#taps.open(number, link, tapper).catch(() => {}),
			onChange: options.onChange,
		});
		this.#carrier = new Carrier({
			...options,
			account: this.account,
			phones,
			onArrival: ({ outcome: { to, from }, text }) => this.answers.hear(to, { sender: from, text }),
		});
	}

	/** Takes or refuses each message; all of it is in the log when this returns. */
	send(requests: readonly MessageRequest[]): Outcome[] {
		const lines: LogLine[] = [];
		const outcomes = requests.map((request) => this.#take(request, lines));
		this.#options.log.append(...lines);
		return outcomes;
	}

	/** Calls off a scheduled message; true when it will not be sent, false when it was. */
	cancel(message: Message): boolean {
		if (message.status === 'scheduled') this.#carrier.cancel(message);
		return message.status === 'canceled';
	}

	/** A phone writes, to the sender of its last message unless told to whom. */
	reply(number: string, text: string, to?: string): Reply {
		return this.#replies.write(number, text, to);
	}

	/** A phone opens a link that it was sent. */
	tap(number: string, url: string, tapper: Tapper): Promise<Tap> {
		return this.#taps.open(number, url, tapper);
	}

	markRead(number: string): void {
		const phone = this.phones.find(number);
		if (phone === undefined || phone.unread === 0) return;
		phone.unread = 0;
		this.#options.onChange(number);
	}

	close(): void {
		this.#carrier.close();
		this.answers.close();
		this.#taps.close();
	}

	#take(request: MessageRequest, lines: LogLine[]): Outcome {
		const now = this.#options.clock.now();
		const { clientReference } = request;
		const { behaviour, faults } = this.#options;
		const earlier =
			behaviour.idempotency && clientReference && this.messages.findByKey(clientReference);
		if (earlier) {
			lines.push(logLine('repeated', earlier, now));
			return { ...earlier.outcome, repeated: true };
		}

		const { account, phones } = this;
		const defaultSender = this.#options.sender;
		const message = judge(request, {
			now,
			defaultSender,
			account,
			phones,
			faults,
			behaviour,
		});
		const { outcome } = message;
		this.messages.add(message);
		if (isE164(outcome.to)) phones.add(outcome.to, message, now);
		if (outcome.status !== 'refused') account.charge(message);
		const charged = { credits: outcome.credits, balance: account.balance.credits };
		lines.push({ ...logLine(outcome.status, message, now), ...charged });
		if (outcome.status !== 'refused') lines.push(...this.#carrier.dispatch(message));
		this.#options.onChange(outcome.to);
		return outcome;
	}
}
