import type { Purpose } from '../../message';
import type { Consent, Recipient } from '../recipient';
import { folded, readScope } from './scope';

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

/** What a decision takes into account of scopes beyond their own words. */
export interface ScopeReading {
	readonly purpose: Purpose;
	/** Scopes of which the user answers that they cover marketing; `any` where that was answered before. */
	readonly marketingScopes?: MarketingScopes | undefined;
}

/** Scopes as `scopeKey` writes them. */
export type MarketingScopes = ReadonlySet<string> | 'any';

/** A scope as two of them are compared: without case, accents and punctuation. */
export const scopeKey = (scope: string): string =>
	folded(scope)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What needs a consent of its own kind: a service and a debt rest on what somebody ordered. */
export const asksForScope = (purpose: Purpose): purpose is 'marketing' | 'birthday' =>
	purpose === 'marketing' || purpose === 'birthday';

/** Whether a consent is for a purpose, by the words of its scope. */
export function isFor({ scope }: Consent, { purpose, marketingScopes }: ScopeReading): boolean {
	// Anybody may have written into the item.
	const written: unknown = scope;
	if (written === undefined || written === null || written === '') return true;
	if (!asksForScope(purpose) || marketingScopes === 'any') return true;
	if (typeof written !== 'string') return false;
	return readScope(written)[purpose] || marketingScopes?.has(scopeKey(written)) === true;
}

/** From the strictest to the most generous. A list that says nothing does not contradict. */
const STRICTEST_FIRST: readonly (Consent['status'] | 'narrow')[] = [
	'expired',
	'none',
	'narrow',
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
	reading: ScopeReading,
): Consent | undefined {
	const listed = contact?.consent;
	const kept = record?.consent && consentOnRecord(record.consent);
	if (!kept) return listed;
	if (!listed || listed.status === undefined || listed.status === 'unknown') return kept;
	const rank = (consent: Consent) => {
		const { status } = consent;
		const isNarrow = (status === 'soft' || status === 'explicit') && !isFor(consent, reading);
		return STRICTEST_FIRST.indexOf(isNarrow ? 'narrow' : status);
	};
	// What nobody knows the meaning of ranks first.
	return rank(listed) < rank(kept) ? listed : kept;
}

const consentOnRecord = ({ at, ...consent }: NonNullable<PersonOnRecord['consent']>): Consent => ({
	...consent,
	...(at === undefined ? {} : { at: new Date(at).toISOString() }),
});
