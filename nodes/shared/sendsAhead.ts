import type { Check, PersonOnRecord } from '../../lib/compliance';

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
		if (decision === 'blocked') return;
		const moment = Date.parse(sendAt ?? checkedAt);
		const moments = this.#moments.get(e164);
		if (moments) moments.push(moment);
		else this.#moments.set(e164, [moment]);
	}
}
