import { nextState, type SendAnswer } from '../../message';
import { CREDIT_TOLERANCE, campaignsNow, creditsLeftOf, decideOnCampaignsOf } from '../campaigns';
import { standingOf } from '../consent';
import type { CampaignTable } from '../schema';
import { type Session, unique } from '../sql';
import { changeMessages, eachMessage } from './changes';
import { confirmationsDue } from './confirmations';
import { isForbiddenBy, type Row, statusOf, storedMessage } from './messageRow';
import { moved } from './moved';
import { withdrawn } from './withdrawn';

export interface MarkSendingOptions {
	readonly run: string;
	/** How long the answer may take, in milliseconds; afterwards the message counts as `unknown`. */
	readonly leaseMs: number;
	/** Epoch milliseconds. */
	readonly now: number;
}

/**
 * Says, before the first byte of the request is written, that these messages may be on their way.
 * Only those answered `sending` may be sent, and each only once: the rest was cancelled or taken
 * over since it was claimed, or the person has opted out, the campaign was paused, or the gateway
 * has charged more than was thought and the budget is used up.
 *
 * The request must be begun before the lease ends. Past that the message counts as `unknown`, and a
 * person may already have vouched that it was never sent.
 */
export async function markSending(
	session: Session,
	keys: readonly string[],
	{ run, leaseMs, now }: MarkSendingOptions,
): Promise<SendAnswer[]> {
	const answers = new Map<string, SendAnswer>();
	const ids = await decideOnCampaignsOf(session, keys);
	const rows = await changeMessages(session, unique(keys), now, async (claimed) => {
		// Read once the messages are locked: an opt-out that comes later finds them sending.
		const numbers = [...claimed.values()].map(({ e164 }) => e164);
		const standings = await standingOf(session, unique(numbers));
		const stopped = numbers.filter((e164) => standings.get(e164)?.optOut !== undefined);
		const confirmations = await confirmationsDue(session, stopped, now);
		const campaigns = await campaignsNow(session, ids);
		const exceeded = [...campaigns.values()].filter(
			(each) => creditsLeftOf(each) < -CREDIT_TOLERANCE,
		);
		if (exceeded.length > 0 && !session.stakes.isAlone) {
			session.stakes.isContested = true;
			return new Map();
		}
		const purses = await openPurses(session, exceeded);
		return eachMessage((row, key) => {
			const optOut = standings.get(row.e164)?.optOut;
			const confirms = row.purpose === 'transactional' && confirmations.has(row.key);
			if (isForbiddenBy(optOut?.scope, row) && !confirms) {
				return withdrawn(row, 'opted_out', now);
			}
			const next = nextState(statusOf(row), { action: 'send', run, now });
			const isDecided = row.campaign === null || campaigns.has(row.campaign);
			if (!next.ok || !isDecided) return undefined;
			const hindrance = hindranceOf(row, key, campaigns, purses);
			if (hindrance) {
				answers.set(key, hindrance);
				return undefined;
			}
			const attempts = row.attempts + 1;
			const reference = row.reference === null ? {} : { reference: row.reference };
			answers.set(key, { answer: 'sending', key, attempt: attempts, ...reference });
			const patch = { due_at: now + leaseMs, attempts, sent_at: now };
			return { before: row, after: moved(row, next.value, now, patch), by: run };
		})(claimed);
	});
	return unique(keys).map((key) => {
		const row = rows.get(key);
		return (
			answers.get(key) ?? { answer: 'withdrawn', key, ...(row && { message: storedMessage(row) }) }
		);
	});
}

/** Credits that a campaign can still spend on what leaves now. */
type Purses = Map<string, number>;

/**
 * What a claim has set aside is an estimate. Where a gateway has charged so much more than was thought that
 * the budget does not last for all that is claimed, only what was charged counts here, and what is on its way
 * at this moment. As long as it does last, everything that is claimed may leave.
 */
async function openPurses(
	{ db, dialect }: Session,
	exceeded: readonly CampaignTable[],
): Promise<Purses> {
	if (exceeded.length === 0) return new Map();
	const onTheirWay = await db
		.selectFrom('sms_messages')
		.select(({ fn }) => ['campaign', fn.sum<number>('reserved').as('credits')])
		.where('campaign', 'in', dialect.among(exceeded.map(({ id }) => id)))
		.where('state', 'in', ['sending', 'unknown'])
		.groupBy('campaign')
		.execute();
	const spoken = new Map(onTheirWay.map(({ campaign, credits }) => [campaign, credits]));
	return new Map(
		exceeded.map(({ id, budget, charged }) => [
			id,
			(budget ?? Infinity) - charged - (spoken.get(id) ?? 0),
		]),
	);
}

/** Why a message of this campaign may not leave now; takes its credits out of the purse if it may. */
function hindranceOf(
	{ campaign, credits }: Row,
	key: string,
	campaigns: ReadonlyMap<string, CampaignTable>,
	purses: Purses,
): SendAnswer | undefined {
	if (campaign === null) return undefined;
	const since = campaigns.get(campaign)?.paused_at ?? null;
	if (since !== null) return { answer: 'paused', key, since };
	const left = purses.get(campaign) ?? Infinity;
	if (credits > left + CREDIT_TOLERANCE) {
		return { answer: 'over_budget', key, left: Math.max(0, left) };
	}
	purses.set(campaign, left - credits);
	return undefined;
}
