import { createHash } from 'node:crypto';
import type { Mac } from '../item';
import { fail, ok, type Result } from '../shared';
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
	readonly #marks: string[] = [];
	#credits = 0;

	/** Counts the jobs that go through. */
	*over<Made extends Job>(jobs: Iterable<Made>): Generator<Made> {
		for (const job of jobs) {
			this.add(job);
			yield job;
		}
	}

	add({ entry, message }: Job): void {
		const { key, credits } = entry;
		const parts = [key, message.to, message.sender, message.text, credits];
		this.#marks.push(createHash('sha256').update(JSON.stringify(parts)).digest('base64'));
		this.#credits += credits;
	}

	/** `18-19.5-7KQ2M9XAHT`: people, credits, and the rest. */
	code(mac: Mac): string {
		const whole = createHash('sha256').update(this.#marks.toSorted().join('\n')).digest('hex');
		const [people, credits] = [this.#marks.length, this.#cost()];
		const signed = Buffer.from(mac(`approval ${people} ${credits} ${whole}`), 'base64url');
		const letters = [...signed.subarray(0, CODE_LENGTH)].map(
			(byte) => ALPHABET[byte % ALPHABET.length],
		);
		return `${people}-${credits}-${letters.join('')}`;
	}

	/** Whether a code is of exactly this; else what differs, in a sentence. */
	isMeantBy(written: string, mac: Mac): Result<undefined, string> {
		const code = written.replace(/\s/g, '').toUpperCase();
		if (code === this.code(mac)) return ok(undefined);
		const [, people, credits] = /^(\d+)-([\d.]+)-[A-Z2-9]+$/.exec(code) ?? [];
		if (people === undefined || credits === undefined) {
			return fail('It is no code that “Estimate” gives, such as 18-19-7KQ2M9XAHT');
		}
		const approved = told(Number(people), Number(credits));
		const now = told(this.#marks.length, this.#cost());
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
