import type { OutgoingSms, RefusalCause, SendOutcome } from '../../gateways';
import { type Delivery, inUtc, type Outcome } from '../../message';
import { delivered } from '../delivered';
import type { Job } from '../job';
import type { Leaving } from './leaving';
import { contextOf, type Run } from './run';

/** Causes that concern the account, and so every message after this one. */
export const isFatal = (cause: RefusalCause): boolean =>
	['credential_invalid', 'insufficient_credits', 'misconfigured'].includes(cause);

/** Once account and sender are in order, a rerun sends what was refused for them. */
const canBePutRight = ({
	cause,
	keyIsSpent,
}: Extract<SendOutcome, { readonly kind: 'refused' }>): boolean =>
	isFatal(cause) || (cause === 'invalid_sender' && !keyIsSpent);

/** The message as it leaves: valid no longer than its hours are open. */
export function outgoing(
	{ settings }: Run,
	{ job, reference }: Pick<Leaving, 'job' | 'reference'>,
	now: number,
): OutgoingSms {
	const { validity, validityMinutes = Infinity, maxPrice, reportUrl } = settings;
	const open = ((job.closesAt ?? Infinity) - (job.judgedAt ?? now)) / 60_000;
	const minutes = Math.floor(Math.min(open, validityMinutes));
	const message = {
		...job.message,
		...(job.message.sendAt !== undefined && { now }),
		...(reference !== undefined && { idempotencyKey: reference }),
		...(maxPrice !== undefined && { maxPrice }),
		...(reportUrl !== undefined && { reportUrl }),
	};
	if (!validity || minutes === Infinity) return message;
	const within = Math.max(validity.minMinutes, Math.min(validity.maxMinutes, minutes));
	return { ...message, validityMinutes: within };
}

/** An outcome as the ledger keeps it. */
export function recordedAs({ settings }: Run, { message }: Job, outcome: SendOutcome): Outcome {
	switch (outcome.kind) {
		case 'accepted': {
			const { gatewayMessageId, segments, credits, price, currency } = outcome;
			const { gateway } = settings;
			const at = { gateway, gatewayMessageId, segments, credits, price, currency };
			return message.sendAt === undefined
				? { kind: 'accepted', ...at }
				: { kind: 'scheduled', sendAt: message.sendAt, ...at };
		}
		case 'refused': {
			const { cause: reason, message: detail } = outcome;
			const retryable = outcome.retryable || canBePutRight(outcome);
			return { kind: 'refused', reason, detail, retryable };
		}
		case 'unknown':
			return { kind: 'unknown', detail: outcome.message };
	}
}

/** An outcome as the item tells it. */
export function deliveryOf(run: Run, job: Job, outcome: SendOutcome): Delivery {
	const delivery = delivered(contextOf(run, job), outcome);
	const { sendAt } = job.message;
	if (outcome.kind !== 'accepted' || sendAt === undefined) return delivery;
	return {
		...delivery,
		status: 'scheduled',
		message: `The gateway sends it at ${inUtc(sendAt)}.`,
		sendAt: new Date(sendAt).toISOString(),
	};
}

/** What is known of a message, and of the ledger alone is not: to it the message is in doubt. */
export function unrecorded(run: Run, job: Job, outcome: SendOutcome): Delivery {
	const gatewayMessageId = outcome.kind === 'accepted' ? outcome.gatewayMessageId : '';
	const said =
		outcome.kind === 'accepted' ? `The gateway took it as ${gatewayMessageId}` : outcome.message;
	const message = `${said}, which the ledger could not record`;
	return { ...delivered(contextOf(run, job), { kind: 'unknown', message }), gatewayMessageId };
}
