import { hash } from 'node:crypto';
import type { E164 } from '../phone';

/**
 * The campaign a name stands for. Names that a person would call the same ("Black  Friday", "black
 * friday", one with a soft hyphen or a zero-width space pasted into it) are one campaign, with one
 * budget and one set of keys, since a second text is worse than none.
 */
export const campaignId = (name: string): string => formerCampaignId(visible(name));

/** Without characters that are not seen (Unicode general category Cf). */
const visible = (name: string): string => name.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** What version 0.1.0 took for the same name. */
const formerCampaignId = (name: string): string =>
	name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * The idempotency key of one message: campaign + E.164 (+ step).
 *
 * @returns 32 hexadecimal digits (128 bits of SHA-256), short enough for every gateway's client reference
 */
export const messageKey = (campaign: string, to: E164, step = ''): string =>
	keyOf(campaignId(campaign), campaignId(step), to);

/** The key that version 0.1.0 gave the same message; `undefined` where it is the same. */
export function formerMessageKey(campaign: string, to: E164, step = ''): string | undefined {
	if (
		visible(campaign) === campaign.normalize('NFKC') &&
		visible(step) === step.normalize('NFKC')
	) {
		return undefined;
	}
	return keyOf(formerCampaignId(campaign), formerCampaignId(step), to);
}

/** The key of the one text that may confirm an opt-out: of this event of the ledger, and of no other. */
export const confirmationKey = (to: string, event: number): string =>
	// No campaign's name begins with a space, so nobody else's message has this key.
	keyOf(' opt-out-confirmation', String(event), to);

/**
 * What a gateway is given instead of the key of a message of which it had an earlier form: one that tells
 * messages apart by it would take the new form for the old one again.
 */
export const referenceOf = (key: string, revision: number): string =>
	keyOf(' revision', String(revision), key);

function keyOf(campaign: string, step: string, to: string): string {
	// JSON keeps the parts apart: ["a", "bc"] and ["ab", "c"] must not meet.
	const parts = JSON.stringify([campaign, step, to]);
	return hash('sha256', parts).slice(0, 32);
}

/** What an expression makes of a field that is not there. */
const NOTHING: ReadonlySet<string> = new Set(['', 'undefined', 'null', 'NaN', '[object Object]']);

/**
 * The user's own key of a transactional message, such as an order number. `undefined` for whatever would
 * be alike for different messages, or different for the same one: nothing, an object, no number.
 */
export function readMessageKey(written: unknown): string | undefined {
	if (typeof written !== 'string' && typeof written !== 'number') return undefined;
	const key = String(written).trim();
	return NOTHING.has(key) || key === 'Infinity' || key === '-Infinity' ? undefined : key;
}
