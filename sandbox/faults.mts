import { Agenda } from './agenda.mts';
import type { Clock } from './clock.mts';
import {
	faultShape,
	isMeantFor,
	SPOILT_POST_KINDS,
	takenByDefault,
	type Fault,
	type FaultKind,
	type FaultRequest,
	type SpoiltPostKind,
} from './fault.mts';
import { newId } from './newId.mts';
import { phoneOf, type WebhookEvent } from './webhookEvent.mts';

/** Kinds that spoil a whole request; the others strike single messages. */
const SPOILING = new Set(['throttle', 'error', 'malformed', 'empty', 'drop']);

/** What is wrong with one request. */
export interface Spoiling {
	/** How much later the answer comes, in milliseconds. */
	readonly delayMs: number;
	/** What comes instead of the answer. */
	readonly answer: Fault | undefined;
}

/** What is wrong with the post of one event. */
export interface PostSpoiling {
	/** What is wrong with the post itself. */
	readonly spoilt: SpoiltPostKind | undefined;
	/** How much later it goes, in milliseconds. */
	readonly delayMs: number;
	readonly isDoubled: boolean;
	/** Whether the next event goes before it. */
	readonly waits: boolean;
}

/** The faults that lie in wait, oldest first. */
export class Faults {
	readonly #delays: Agenda;
	readonly #onChange: () => void;
	#waiting: Fault[] = [];
	#answers = 0;

	/** @param onChange told whenever a fault comes, strikes or goes */
	constructor(clock: Clock, onChange: () => void, faults: readonly FaultRequest[] = []) {
		this.#delays = new Agenda(clock);
		this.#onChange = onChange;
		for (const fault of faults) this.add(fault);
	}

	get all(): readonly Fault[] {
		return this.#waiting;
	}

	add(request: FaultRequest): Fault {
		const wanted = faultShape.parse(request);
		const { taken = takenByDefault(wanted.kind) } = wanted;
		const fault = { ...wanted, taken, id: newId(), struck: 0 };
		this.#waiting.push(fault);
		this.#onChange();
		return fault;
	}

	/** @returns whether there was such a fault */
	remove(id: string): boolean {
		const before = this.#waiting.length;
		this.#waiting = this.#waiting.filter((fault) => fault.id !== id);
		this.#onChange();
		return this.#waiting.length < before;
	}

	clear(): void {
		this.#waiting = [];
		this.#onChange();
	}

	/** What strikes a request to these numbers: every delay, and the oldest fault that spoils it. */
	strikeRequest(numbers: readonly string[]): Spoiling {
		const meant = this.#waiting.filter((fault) =>
			numbers.some((number) => isMeantFor(fault.numbers, number)),
		);
		const delays = meant.filter(({ kind }) => kind === 'delay');
		const answer = meant.find(({ kind }) => SPOILING.has(kind));
		for (const fault of delays) this.#strike(fault);
		if (answer) this.#strike(answer);
		return { delayMs: delays.reduce((sum, { delayMs }) => sum + delayMs, 0), answer };
	}

	/** The oldest fault of a kind that strikes one message, if there is one. */
	strikeMessage(kind: 'refuse' | 'undelivered', number: string): Fault | undefined {
		const fault = this.#waiting.find(
			(each) => each.kind === kind && isMeantFor(each.numbers, number),
		);
		if (fault) this.#strike(fault);
		return fault;
	}

	/** What strikes the post of an event: at most one fault of a kind, and one that spoils the post itself. */
	strikePost(event: WebhookEvent): PostSpoiling {
		const meant = this.#waiting.filter(
			({ numbers, events = event.type }) =>
				events === event.type && isMeantFor(numbers, phoneOf(event)),
		);
		const struckBy = (kind: FaultKind): Fault | undefined => {
			const fault = meant.find((each) => each.kind === kind);
			if (fault) this.#strike(fault);
			return fault;
		};
		const spoilt = meant
			.map(({ kind }) => SPOILT_POST_KINDS.find((each) => each === kind))
			.find((kind) => kind !== undefined);
		if (spoilt) struckBy(spoilt);
		return {
			spoilt,
			delayMs: struckBy('late')?.delayMs ?? 0,
			isDoubled: struckBy('doubled') !== undefined,
			waits: struckBy('reordered') !== undefined,
		};
	}

	/** Resolves `ms` later; never, once the gateway is closed. */
	wait(ms: number): Promise<void> {
		this.#answers += 1;
		const key = String(this.#answers);
		return new Promise((resolve) => this.#delays.plan(key, ms, resolve));
	}

	close(): void {
		this.#delays.clear();
	}

	#strike(fault: Fault): void {
		fault.struck += 1;
		if (fault.struck === fault.times) this.remove(fault.id);
		else this.#onChange();
	}
}
