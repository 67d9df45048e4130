import type { InboxEntry } from './types';

/**
 * The number that an entry is about, so that it is found when the person asks for it or is erased. Gateways
 * post numbers with or without a plus; one too short for a person's is none.
 */
export function numberOf(entry: InboxEntry): string | undefined {
	if (entry.e164 !== undefined) return entry.e164;
	const posted = entry.kind === 'report' ? (entry.to ?? '') : entry.from;
	const digits = posted.replace(/^(?:\+|00)/, '').replace(/[\s().-]/g, '');
	return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
}
