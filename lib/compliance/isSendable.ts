import { parseInstant } from '../calendar';
import { inUtc, type Purpose } from '../message';
import { fail, ok, type Result } from '../shared';
import type { Check, SendReason } from './answer';
import { judgePerson, type MarketingScopes } from './person';
import type { Recipient } from './recipient';

export interface SendRefusal {
	readonly reason: SendReason;
	readonly message: string;
}

/** The part of an item's `check` that binds at the moment of sending. */
export interface BindingCheck {
	readonly decision?: Check['decision'] | undefined;
	readonly sendAt?: string | undefined;
	readonly sendBefore?: string | undefined;
	/** The user's own, which binds transactional messages too. */
	readonly deadline?: string | undefined;
}

/**
 * What is asked again at the moment of sending (epoch ms), since the check may be hours old and
 * the workflow wired wrongly: the opt-out, the consent for the purpose, and for all but
 * transactional messages a check of decision `send` whose `[sendAt, sendBefore)` holds `at`. A deadline
 * binds whatever the message is for.
 */
export function isSendable(
	recipient: Recipient,
	purpose: Purpose,
	check: BindingCheck | undefined,
	at: number,
	{ marketingScopes }: { readonly marketingScopes?: MarketingScopes | undefined } = {},
): Result<undefined, SendRefusal> {
	const { block } = judgePerson(recipient, { purpose, marketingScopes }, at);
	if (block) return refused(block.reason, block.message);
	if (check?.deadline !== undefined) {
		const deadline = momentOf(check.deadline);
		if (deadline === undefined) return refused('not_checked', 'The deadline cannot be read');
		if (at >= deadline) return refused('too_late', `Its latest moment was ${inUtc(deadline)}`);
	}
	if (purpose === 'transactional') {
		// One that collects a debt may have to wait for the hours; a check can only narrow.
		const opens = check?.decision === 'later' ? momentOf(check.sendAt) : undefined;
		return opens !== undefined && at < opens
			? refused('too_early', `The check allows it from ${inUtc(opens)} on`)
			: ok(undefined);
	}
	if (check?.decision !== 'send') {
		return refused(
			'not_checked',
			'No check says that this message may go now. Put “Check Consent & Quiet Hours” before it, and connect “Send Now”',
		);
	}
	const from = momentOf(check.sendAt);
	const before = momentOf(check.sendBefore);
	if (from === undefined || before === undefined) {
		return refused('not_checked', 'The check does not say between which moments it holds');
	}
	if (at < from) return refused('too_early', `The check allows it from ${inUtc(from)} on`);
	if (at >= before) return refused('too_late', `The check allowed it until ${inUtc(before)}`);
	return ok(undefined);
}

// The check comes out of an item that anyone may have edited.
const momentOf = (written: unknown) =>
	typeof written === 'string' ? parseInstant(written, 'utc') : undefined;

const refused = (reason: SendReason, message: string) => fail<SendRefusal>({ reason, message });
