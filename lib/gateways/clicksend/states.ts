import { asPosted } from '../posted';
import type { JsonObject } from '../json';

type State = 'accepted' | 'delivered' | 'undelivered' | 'cancelled';

/**
 * Where a message of a report or of the history stands. 200 and 300 are on their way, 201 is delivered, 301
 * is not; the word beside the code tells one that was called back.
 *
 * @see https://help.clicksend.com/en/articles/42318-sms-troubleshooting
 */
export function stateOf(told: JsonObject): State {
	const code = asPosted(told['status_code']) ?? '';
	const status = (asPosted(told['status']) ?? '').toLowerCase();
	if (code === '201' || status === 'delivered') return 'delivered';
	if (status.startsWith('cancelled')) return 'cancelled';
	const isOver = code === '301' || status === 'failed' || status === 'undelivered';
	return isOver ? 'undelivered' : 'accepted';
}

/** Why it did not arrive, in ClickSend’s own words: its codes for it are not documented. */
export function reasonOf(told: JsonObject): string {
	const said = asPosted(told['error_text']) ?? asPosted(told['status_text']);
	const code = asPosted(told['error_code']) ?? asPosted(told['status_code']) ?? 'no code';
	return said === undefined ? `It was not delivered (${code})` : `ClickSend: ${said} (${code})`;
}
