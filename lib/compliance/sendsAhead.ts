import type { Check } from './answer';
import type { PersonOnRecord } from './person';

const NOTHING: PersonOnRecord = { sends: [] };

/**
 * What this run has found may go out, and when: no ledger knows of it yet, and it counts for the caps of
 * the same person. Transactional messages count for none.
 */
export class SendsAhead {
	readonly #moments = new Map<string, number[]>();

	/** A person's record with the sends of this run among those of the past. */
	addTo(record: PersonOnRecord | undefined, e164: string): PersonOnRecord | undefined {
		const moments = this.#moments.get(e164);
		if (!moments) return record;
		const { sends, ...person } = record ?? NOTHING;
		return { ...person, sends: [...sends, ...moments].sort((a, b) => a - b) };
	}

	count(e164: string, { decision, sendAt, checkedAt }: Check): void {
		if (decision !== 'blocked') this.countAt(e164, Date.parse(sendAt ?? checkedAt));
	}

	/** @param moment epoch milliseconds */
	countAt(e164: string, moment: number): void {
		const moments = this.#moments.get(e164);
		if (moments) moments.push(moment);
		else this.#moments.set(e164, [moment]);
	}
}
