import { nextState, type SendAnswer } from '../../message';
import { CREDIT_TOLERANCE } from '../campaigns';
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
	const rows = await changeMessages(session, unique(keys), now, async (claimed, campaigns) => {
		// Read once the messages are locked: an opt-out that comes later finds them sending.
		const numbers = [...claimed.values()].map(({ e164 }) => e164);
		const standings = await standingOf(session, unique(numbers));
		const stopped = numbers.filter((e164) => standings.get(e164)?.optOut !== undefined);
		const confirmations = await confirmationsDue(session, stopped, now);
		const purses = await openPurses(session, campaigns);
		return eachMessage((row, key) => {
			const optOut = standings.get(row.e164)?.optOut;
			const confirms = row.purpose === 'transactional' && confirmations.has(row.key);
			if (isForbiddenBy(optOut?.scope, row) && !confirms) {
				return withdrawn(row, 'opted_out', now);
			}
			const next = nextState(statusOf(row), { action: 'send', run, now });
			if (!next.ok) return undefined;
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
 * What a claim has set aside is an estimate. Here counts what was charged, and what is on its way at
 * this moment; without it a gateway that charges more than was thought would be found out too late.
 */
async function openPurses(
	{ db, dialect }: Session,
	campaigns: ReadonlyMap<string, CampaignTable>,
): Promise<Purses> {
	const limited = [...campaigns.values()].filter(({ budget }) => budget !== null);
	if (limited.length === 0) return new Map();
	const onTheirWay = await db
		.selectFrom('sms_messages')
		.select(({ fn }) => ['campaign', fn.sum<number>('reserved').as('credits')])
		.where('campaign', 'in', dialect.among(limited.map(({ id }) => id)))
		.where('state', 'in', ['sending', 'unknown'])
		.groupBy('campaign')
		.execute();
	const spoken = new Map(onTheirWay.map(({ campaign, credits }) => [campaign, credits]));
	return new Map(
		limited.map(({ id, budget, charged }) => [
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
