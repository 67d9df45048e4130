import type { Consent, Recipient } from '../recipient';

/** What a ledger knows of a number. Instants are epoch ms. */
export interface PersonOnRecord {
	readonly optOut?: { readonly scope: 'all' | 'marketing' } | undefined;
	readonly consent?:
		| {
				readonly status: 'explicit' | 'soft';
				readonly at?: number | undefined;
				readonly source?: string | undefined;
				readonly scope?: string | undefined;
				readonly proof?: string | undefined;
		  }
		| undefined;
	/** When messages went to the number, ascending. */
	readonly sends: readonly number[];
}

/** From the strictest to the most generous. A list that says nothing does not contradict. */
const STRICTEST_FIRST: readonly (Consent['status'] | undefined)[] = [
	'expired',
	'none',
	'soft',
	'explicit',
];

/**
 * The consent that counts when the item and the ledger both speak of it: the stricter one. Where only one
 * of them speaks, that.
 */
export function strictestConsent(
	{ contact }: Recipient,
	record: PersonOnRecord | undefined,
): Consent | undefined {
	const listed = contact?.consent;
	const kept = record?.consent && consentOnRecord(record.consent);
	if (!kept) return listed;
	if (!listed || listed.status === undefined || listed.status === 'unknown') return kept;
	const rank = ({ status }: Consent) => STRICTEST_FIRST.indexOf(status);
	// What nobody knows the meaning of ranks first.
	return rank(listed) < rank(kept) ? listed : kept;
}

const consentOnRecord = ({ at, ...consent }: NonNullable<PersonOnRecord['consent']>): Consent => ({
	...consent,
	...(at === undefined ? {} : { at: new Date(at).toISOString() }),
});
