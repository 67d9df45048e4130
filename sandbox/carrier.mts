import type { Account } from './account.mts';
import { Agenda } from './agenda.mts';
import type { Behaviour } from './behaviour.mts';
import type { Clock } from './clock.mts';
import type { Faults } from './faults.mts';
import type { Log, LogEvent, LogLine } from './log.mts';
import { isoTime, type Message, type MessageStatus } from './message.mts';
import type { PhoneBook } from './phoneBook.mts';
import { refusal } from './rules.mts';
import type { WebhookEvent } from './webhookEvent.mts';

export interface CarrierOptions {
	readonly clock: Clock;
	readonly log: Log;
	readonly account: Account;
	readonly phones: PhoneBook;
	readonly behaviour: Behaviour;
	readonly faults: Faults;
	/** Takes events for the address a message named, or else for the client's webhook. */
	readonly emit: (event: WebhookEvent, url?: string) => void;
	/** Told of a message that has arrived on its phone. */
	readonly onArrival: (message: Message) => void;
	/** Told whenever a phone, the balance or the totals changed. */
	readonly onChange: (number: string) => void;
}

/** Takes a charged message on to its phone: now or at its hour. */
export class Carrier {
	readonly #options: CarrierOptions;
	readonly #agenda: Agenda;

	constructor(options: CarrierOptions) {
		this.#options = options;
		this.#agenda = new Agenda(options.clock);
	}

	/** Sends a message at its hour, now when it has none; returns what to log. */
	dispatch(message: Message): LogLine[] {
		if (message.sendAt === undefined) return [this.#send(message)];
		const wait = message.sendAt - message.createdAt;
		this.#agenda.plan(message.outcome.id, wait, () => this.#comeDue(message));
		return [];
	}

	/** Calls off a scheduled message and gives its credits back. */
	cancel(message: Message): void {
		this.#agenda.callOff(message.outcome.id);
		this.#options.log.append(this.#withdraw(message, 'canceled'));
	}

	close(): void {
		this.#agenda.clear();
	}

	#comeDue(message: Message): void {
		const { log, phones, behaviour } = this.#options;
		if (behaviour.optOuts && phones.get(message.outcome.to).optedOut) {
			message.error = refusal('opted_out', 'this phone replied STOP before the hour came');
			log.append(this.#withdraw(message, 'refused'));
			this.#report(message);
			return;
		}
		message.status = 'accepted';
		log.append(this.#send(message));
	}

	#send(message: Message): LogLine {
		const { behaviour, phones } = this.#options;
		const line = this.#record(message, 'sent');
		phones.moveToEnd(message, this.#options.clock.now());
		this.#agenda.plan(message.outcome.id, behaviour.deliveryDelayMs, () => this.#arrive(message));
		if (behaviour.interimReports) this.#report(message);
		return line;
	}

	#arrive(message: Message): void {
		const { clock, log, phones, faults, onArrival } = this.#options;
		const { to } = message.outcome;
		const tooLate = message.validUntil !== undefined && message.validUntil <= clock.now();
		if (tooLate) message.status = 'expired';
		else if (faults.strikeMessage('undelivered', to)) {
			message.status = 'undelivered';
			message.error = { code: 'unreachable', message: 'the phone could not be reached' };
		} else {
			message.status = 'delivered';
			phones.countUnread(to);
		}
		log.append(this.#record(message, message.status));
		this.#report(message);
		if (message.status === 'delivered') onArrival(message);
	}

	#withdraw(message: Message, status: 'canceled' | 'refused'): LogLine {
		const credits = -message.credits;
		message.status = status;
		this.#options.account.giveBack(message);
		const { balance } = this.#options.account;
		return { ...this.#record(message, status), credits, balance: balance.credits };
	}

	#record(message: Message, type: MessageStatus | 'sent'): LogLine {
		const now = this.#options.clock.now();
		message.events.push({ type, at: isoTime(now) });
		this.#options.onChange(message.outcome.to);
		return logLine(type, message, now);
	}

	/** Tells the client how a message stands: once, or part by part. */
	#report({ outcome, status, credits, error, reportUrl }: Message): void {
		const { behaviour, clock, emit } = this.#options;
		const event: WebhookEvent = {
			type: 'delivery',
			id: outcome.id,
			...(outcome.clientReference !== undefined && { clientReference: outcome.clientReference }),
			to: outcome.to,
			status,
			credits,
			at: isoTime(clock.now()),
			...(error && { error }),
		};
		const total = behaviour.parts ? outcome.segments : 1;
		for (let number = 1; number <= total; number += 1) {
			const part = { ref: outcome.id, number, total };
			emit(total === 1 ? event : { ...event, credits: credits / total, part }, reportUrl);
		}
	}
}

/** What the log says of a message at `now` (epoch milliseconds). */
export function logLine(event: LogEvent, message: Message, now: number): LogLine {
	const { id, clientReference, to, from, segments, encoding } = message.outcome;
	return {
		at: isoTime(now),
		event,
		id,
		...(clientReference !== undefined && { clientReference }),
		to,
		from,
		segments,
		encoding,
		...(message.error && { reason: message.error.code }),
	};
}
