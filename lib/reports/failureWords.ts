import type { FailureGroup } from '../ledger';
import { spoken } from '../words';

/** What the codes of the ledger mean to someone who has never seen one, with no stop at the end. */
const WORDS: Readonly<Record<string, string>> = {
	credential_invalid: 'The gateway did not take the keys of the credential',
	insufficient_credits: 'The account at the gateway could not pay for it',
	misconfigured: 'Something in the set-up of the gateway was wrong',
	invalid_recipient: 'The gateway takes no messages to this number',
	invalid_sender: 'The gateway or the country did not take the sender',
	invalid_message: 'The gateway did not take the text',
	opted_out: 'The person had said stop',
	throttled: 'The gateway took no more just then',
	unavailable: 'The gateway could not be reached',
	other: 'The gateway refused it',
	no_answer: 'The gateway did not answer, so nobody knows whether it was sent',
	reconciled: 'Somebody settled it by hand as not delivered',
	not_sent: 'It was found never to have been sent',
	cancelled: 'It was cancelled',
	erased: 'The person was erased',
	too_late: 'Its time had passed',
	sender_not_carried: 'The country carries no sender names',
	sender_not_registered: 'The country stops sender names that are not registered there',
};

const UNSAID: Readonly<Partial<Record<FailureGroup['state'], string>>> = {
	undelivered: 'The gateway gave no reason',
	refused: 'The gateway refused it and gave no reason',
	cancelled: 'It was cancelled',
	unknown: 'Nobody knows whether it was sent',
};

/** Why messages did not arrive: the gateway's own sentence, or what our code for it means. */
export function failureWords({ state, reason }: Pick<FailureGroup, 'state' | 'reason'>): string {
	const told = reason.trim();
	if (told === '') return UNSAID[state] ?? 'No reason is known';
	const known = Object.hasOwn(WORDS, told) ? WORDS[told] : undefined;
	return known ?? (/^[a-z]+(_[a-z]+)+$/.test(told) ? spoken(told) : told.replace(/\.$/, ''));
}
