import { createHash } from 'node:crypto';
import type { Mac } from '../item';
import { fail, ok, type Result, type Steps } from '../shared';
import { count } from '../words';
import type { Job } from './job';

/** Letters and digits that nobody takes for another: no 0, O, 1, I, L or U. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

/**
 * A code over all that a run would send: whom, what, from whom, and what it costs, in whatever order. Another
 * person, another word or another price gives another code. Signed by the ledger, so that none can be made up.
 */
export class Approval {
	/** By their first letter, so that each part is sorted in no time. */
	readonly #marks = new Map<string, string[]>();
	#messages = 0;
	#credits = 0;

	/** Counts the jobs that go through. */
	async *over<Made extends Job>(jobs: Iterable<Made> | AsyncIterable<Made>): AsyncGenerator<Made> {
		for await (const job of jobs) {
			this.add(job);
			yield job;
		}
	}

	add({ entry, message }: Job): void {
		const { key, credits } = entry;
		const parts = [key, message.to, message.sender, message.text, credits];
		const mark = createHash('sha256').update(JSON.stringify(parts)).digest('base64');
		const place = mark.charAt(0);
		const beside = this.#marks.get(place);
		if (beside) beside.push(mark);
		else this.#marks.set(place, [mark]);
		this.#messages += 1;
		this.#credits += credits;
	}

	/** `18-19.5-7KQ2M9XAHT`: people, credits, and the rest. */
	*code(mac: Mac): Steps<string> {
		const hash = createHash('sha256');
		let between = '';
		for (const place of [...this.#marks.keys()].sort()) {
			hash.update(between + (this.#marks.get(place) ?? []).toSorted().join('\n'));
			between = '\n';
			yield;
		}
		const whole = hash.digest('hex');
		const [people, credits] = [this.#messages, this.#cost()];
		const signed = Buffer.from(mac(`approval ${people} ${credits} ${whole}`), 'base64url');
		const letters = [...signed.subarray(0, CODE_LENGTH)].map(
			(byte) => ALPHABET[byte % ALPHABET.length],
		);
		return `${people}-${credits}-${letters.join('')}`;
	}

	/** Whether a code is of exactly this; else what differs, in a sentence. */
	*isMeantBy(written: string, mac: Mac): Steps<Result<undefined, string>> {
		const code = written.replace(/\s/g, '').toUpperCase();
		if (code === (yield* this.code(mac))) return ok(undefined);
		const [, people, credits] = /^(\d+)-([\d.]+)-[A-Z2-9]+$/.exec(code) ?? [];
		if (people === undefined || credits === undefined) {
			return fail('It is no code that “Estimate” gives, such as 18-19-7KQ2M9XAHT');
		}
		const approved = told(Number(people), Number(credits));
		const now = told(this.#messages, this.#cost());
		return fail(
			approved === now
				? `It was given for other people, texts, senders or prices than those that came now, though for ${now} as well`
				: `It was given for ${approved}, and what came now is ${now}`,
		);
	}

	#cost(): number {
		return Math.round(this.#credits * 1000) / 1000;
	}
}

const told = (messages: number, credits: number): string =>
	`${count(messages, 'message')} and ${count(credits, 'credit', 'credits', 3)}`;
