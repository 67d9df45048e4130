import { batchOf, openPace, openPurse, refusalNow, waitingAfter } from '../sending';
import type { Funds } from './funds';
import type { Settle, SimulatedPerson } from './person';

/** How Send is set, as far as it decides on when a message leaves and whether. */
export interface ExecutionSettings {
	/** More than 0. */
	readonly messagesPerSecond: number;
	/** Messages that the gateway takes in one request. */
	readonly batchSize: number;
	/** For messages of no campaign, what this execution may cost. */
	readonly maxCredits?: number | undefined;
	/** Whether nothing is sent where the balance does not cover all. */
	readonly stopsAtBalance: boolean;
}

export interface ExecutionPorts {
	readonly funds: Funds;
	readonly settle: Settle;
	/** Has a message wait in the ledger, from a moment on until another (epoch ms). */
	hold(person: SimulatedPerson, dueAt: number, at: number): void;
}

/**
 * One execution of Send: its messages one after the other at its pace, each decided at its own turn. A gateway
 * that answers at that pace is taken for granted.
 */
export class Execution {
	readonly #people: readonly SimulatedPerson[];
	readonly #startedAt: number;
	readonly #settings: ExecutionSettings;
	readonly #ports: ExecutionPorts;
	readonly #purse: ReturnType<typeof openPurse>;
	readonly #pace: ReturnType<typeof openPace>;
	readonly #batch: number;
	/** Places taken in the request that is being filled. */
	#taken = 0;
	#turnAt: number;
	#next = 0;
	#isHalted = false;

	constructor(
		people: readonly SimulatedPerson[],
		startedAt: number,
		settings: ExecutionSettings,
		ports: ExecutionPorts,
	) {
		this.#people = people;
		this.#startedAt = startedAt;
		this.#settings = settings;
		this.#ports = ports;
		this.#purse = openPurse(settings.maxCredits);
		this.#pace = openPace(settings.messagesPerSecond);
		this.#batch = batchOf(settings);
		this.#turnAt = this.#nextTurn();
		this.#isHalted = settings.stopsAtBalance && !ports.funds.covers(this.#needed());
	}

	/**
	 * Goes on until a moment (epoch ms), and no further than so many messages.
	 *
	 * @returns how many it has dealt with: fewer than that once it has come to that moment, or to its end
	 */
	advance(until: number, most: number): number {
		for (let done = 0; done < most; done++) {
			const person = this.#people[this.#next];
			if (!person || (this.#turnAt >= until && !this.#isHalted)) return done;
			this.#next += 1;
			this.#take(person);
		}
		return most;
	}

	get isOver(): boolean {
		return this.#next >= this.#people.length;
	}

	/** Those whose turn has not come. */
	get left(): readonly SimulatedPerson[] {
		return this.#people.slice(this.#next);
	}

	#take(person: SimulatedPerson): void {
		const { funds, settle, hold } = this.#ports;
		const { job } = person;
		const at = this.#turnAt;
		if (this.#isHalted) return settle(person, OUT_OF_CREDITS);
		const refusal = refusalNow(job, at);
		if (refusal) {
			const waiting = waitingAfter({ job, refusal }, at);
			return waiting
				? hold(person, waiting.sendAt, at)
				: settle(person, { kind: 'never', reason: refusal.reason });
		}
		if (funds.isPaused(job.entry)) return settle(person, { kind: 'never', reason: 'paused' });
		if (!funds.allows(job.entry) || !this.#purse.takes(job.entry)) {
			return settle(person, { kind: 'never', reason: 'over_budget' });
		}
		if (!funds.covers(job.entry.credits)) {
			// The gateway refuses it, and with it the run ends.
			this.#isHalted = true;
			return settle(person, OUT_OF_CREDITS);
		}
		funds.spend(job.entry);
		settle(person, { kind: 'goes', at });
		this.#taken += 1;
		if (this.#taken % this.#batch === 0) this.#turnAt = this.#nextTurn();
	}

	#nextTurn(): number {
		return this.#startedAt + this.#pace(this.#batch, 0);
	}

	/** Credits of all that may go at its beginning, as Send looks ahead. */
	#needed(): number {
		const { maxCredits = Infinity } = this.#settings;
		let all = 0;
		for (const { job } of this.#people) all += job.entry.credits;
		if (this.#ports.funds.covers(all)) return all;
		let needed = 0;
		for (const { job } of this.#people) {
			if (job.mayLeave(job.judgedAt ?? this.#startedAt).ok) needed += job.entry.credits;
		}
		return Math.min(needed, maxCredits);
	}
}

const OUT_OF_CREDITS = { kind: 'never', reason: 'insufficient_credits' } as const;
