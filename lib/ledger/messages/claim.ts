import type { ClaimAnswer, NewMessage } from '../../message';
import { CREDIT_TOLERANCE, limitCampaigns } from '../campaigns';
import { keepGrounds } from '../proof';
import type { CampaignTable } from '../schema';
import type { Session } from '../sql';
import { renewed } from './messageRow';
import { movedOrNew } from './movedOrNew';
import { newForm } from './newForm';
import { takeMessages, type Taken, type Taking, takingOf } from './take';

export interface ClaimOptions {
	/** Who claims: an execution, say. It is stored with the message, so that a later run can tell. */
	readonly run: string;
	/** How long the claim is respected, in milliseconds; afterwards another run may take it over. */
	readonly leaseMs: number;
	/** Epoch milliseconds. */
	readonly now: number;
	/**
	 * The most each campaign of these messages may cost, charged and set aside together. It is kept with
	 * the campaign and binds every later run; a higher one than that changes nothing.
	 */
	readonly maxCredits?: number | undefined;
	/** Whether `maxCredits` may be more than an earlier run has set. */
	readonly raiseLimit?: boolean | undefined;
}

/**
 * Gives one run the right to send each message, if nobody has it, the person has not opted out, the
 * campaign is not paused and its budget lasts. All of it is decided in one transaction.
 */
export async function claimMessages(
	session: Session,
	messages: readonly NewMessage[],
	options: ClaimOptions,
): Promise<Map<string, ClaimAnswer>> {
	const { maxCredits, raiseLimit = false, now } = options;
	if (maxCredits !== undefined) {
		const names = messages.flatMap(({ campaign }) => campaign ?? []);
		await limitCampaigns(session, names, { maxCredits, raiseLimit, now });
	}
	await keepGrounds(session, messages);
	return await takeMessages<NewMessage, ClaimAnswer>(session, messages, now, (taking) =>
		claim(taking, session, options),
	);
}

function claim(
	taking: Taking<NewMessage>,
	session: Session,
	{ run, leaseMs, now }: ClaimOptions,
): Taken<ClaimAnswer> {
	const { message, row, campaign, replaces } = taking;
	const { key } = message;
	const actions = { known: 'claim', released: 'claimReleased', replacing: 'claimAnew' } as const;
	const next = takingOf(taking, actions, { run, now });
	if (!next.ok) return next.failure;
	if (campaign?.paused_at != null) {
		return { answer: { answer: 'paused', key, since: campaign.paused_at } };
	}
	const left = creditsLeft(taking, campaign);
	if (message.credits - (row?.reserved ?? 0) > left + CREDIT_TOLERANCE) {
		return { answer: { answer: 'over_budget', key, left: Math.max(0, left) } };
	}
	const patch = {
		...renewed(message, session),
		// What was held with the form before is not to be given out with this one.
		...(row && replaces && { ...newForm(row), payload: null }),
		...(message.atGateway !== undefined && { send_at: message.atGateway, send_before: null }),
		run,
		due_at: now + leaseMs,
		retryable: 0,
	};
	return {
		answer: { answer: 'claimed', key },
		change: movedOrNew(row, message, session, { state: next.value, now, patch, by: run }),
	};
}

function creditsLeft({ spent }: Taking<NewMessage>, campaign: CampaignTable | undefined): number {
	if (campaign?.budget == null) return Infinity;
	return campaign.budget - campaign.charged - campaign.reserved - spent;
}
