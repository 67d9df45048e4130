import type { IDataObject } from 'n8n-workflow';
import { parseInstant } from '../../../lib/calendar';
import type { ConsentEntry } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { objectAt } from '../../shared/recipient';

/** What an item says of consent: one statement at most of each kind. */
export interface ListedConsent {
	readonly consents: readonly ConsentEntry[];
	/** The list says only that the person opted out, without a date. */
	readonly undatedOptOut: boolean;
}

/**
 * Reads `contact.consent` and `contact.optOut`. A list's consent counts where no opt-out stands; its
 * opt-outs always count.
 */
export function listedConsent(json: IDataObject, e164: E164, timeZone: string): ListedConsent {
	const contact = objectAt(json, 'contact');
	const consents: ConsentEntry[] = [];
	const consent = objectAt(contact, 'consent');
	const status = consent['status'];
	if (status === 'explicit' || status === 'soft') {
		consents.push({
			e164,
			kind: 'imported',
			status,
			at: instant(consent['at'], timeZone),
			source: text(consent['source']),
			scope: text(consent['scope']),
			proof: text(consent['proof']),
		});
	}
	if (!contact['optOut']) return { consents, undatedOptOut: false };
	const optOut = objectAt(contact, 'optOut');
	const at = instant(optOut['at'], timeZone);
	if (at === undefined) return { consents, undatedOptOut: true };
	consents.push({
		e164,
		kind: 'opt_out',
		scope: optOut['scope'] === 'marketing' ? 'marketing' : 'all',
		at,
		source: 'list',
	});
	return { consents, undatedOptOut: false };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const instant = (value: unknown, timeZone: string): number | undefined =>
	typeof value === 'string' ? parseInstant(value, timeZone) : undefined;
