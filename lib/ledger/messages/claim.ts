import { campaignId, type ClaimAnswer, type NewMessage } from '../../message';
import { CREDIT_TOLERANCE, creditsLeftOf, limitCampaigns, openCampaigns } from '../campaigns';
import { keepGrounds } from '../proof';
import type { CampaignTable } from '../schema';
import type { Session } from '../sql';
import { renewed } from './messageRow';
import { movedOrNew } from './movedOrNew';
import { newForm } from './newForm';
import { campaignsNamedBy, takeMessages, type Taken, type Taking, takingOf } from './take';

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
 *
 * Many may claim of one campaign at once. As long as its budget lasts for all of them, nobody waits: what is
 * set aside is counted at the end, by a statement that finds out if it did not last after all. Then, and
 * near its limit, one claims after the other.
 */
export async function claimMessages(
	session: Session,
	messages: readonly NewMessage[],
	options: ClaimOptions,
): Promise<Map<string, ClaimAnswer>> {
	const { maxCredits, raiseLimit = false, now } = options;
	const opened = await openCampaigns(session, campaignsNamedBy(messages), now);
	const campaigns =
		maxCredits === undefined
			? opened
			: await limitCampaigns(session, opened, { maxCredits, raiseLimit });
	if (!session.stakes.isAlone) stake(session, campaigns, messages);
	if (session.stakes.isContested) return new Map();
	await keepGrounds(session, messages);
	return await takeMessages<NewMessage, ClaimAnswer>(session, campaigns, messages, now, (taking) =>
		claim(taking, session, options),
	);
}

/** Before anything is written: whether the budgets last for all of these, by how they are now. */
function stake(
	{ stakes }: Session,
	campaigns: ReadonlyMap<string, CampaignTable>,
	messages: readonly NewMessage[],
): void {
	const limited = [...campaigns.values()].filter(({ budget }) => budget !== null);
	for (const campaign of limited) {
		const wanted = messages.reduce((sum, message) => {
			return campaignId(message.campaign ?? '') === campaign.id ? sum + message.credits : sum;
		}, 0);
		if (wanted > creditsLeftOf(campaign)) stakes.isContested = true;
		stakes.changes.set(campaign.id, { reserved: 0, charged: 0, withinBudget: true });
	}
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
	return campaign ? creditsLeftOf(campaign) - spent : Infinity;
}
