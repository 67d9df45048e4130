import { campaignId } from '../../message';
import type { CampaignTable } from '../schema';
import type { Session } from '../sql';
import { openCampaigns } from './campaignRow';

export interface Campaign {
	readonly id: string;
	/** As it was first written. */
	readonly name: string;
	/** The most it may cost in credits; absent when nothing limits it. */
	readonly budget?: number;
	/** Credits set aside for what is under way. */
	readonly reserved: number;
	readonly charged: number;
	/** Epoch milliseconds; absent while it runs. */
	readonly pausedAt?: number;
	readonly createdAt: number;
}

export interface CampaignChange {
	/** Epoch milliseconds since when it is paused; `null` resumes it. */
	readonly pausedAt?: number | null;
	/** `null` lifts the limit. */
	readonly budget?: number | null;
}

/**
 * Changes a campaign, and makes it when it is new. Whoever claims or sends waits for this and then sees
 * it: once a pause is committed, no worker claims another message, and none leaves.
 */
export async function changeCampaign(
	session: Session,
	name: string,
	{ pausedAt, budget }: CampaignChange,
	now: number,
): Promise<Campaign> {
	const id = campaignId(name);
	const before = (await openCampaigns(session, [name], now, 'alone')).get(id);
	const after = {
		// A second pause keeps the time of the first.
		...(pausedAt !== undefined && { paused_at: pausedAt && (before?.paused_at ?? pausedAt) }),
		...(budget !== undefined && { budget }),
	};
	const row = await session.db
		.updateTable('sms_campaigns')
		.set(after)
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return campaignOf(row);
}

export async function getCampaign({ db }: Session, name: string): Promise<Campaign | undefined> {
	const row = await db
		.selectFrom('sms_campaigns')
		.selectAll()
		.where('id', '=', campaignId(name))
		.executeTakeFirst();
	return row && campaignOf(row);
}

/** Every campaign, the newest first. */
export async function allCampaigns({ db }: Session): Promise<Campaign[]> {
	const rows = await db
		.selectFrom('sms_campaigns')
		.selectAll()
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(campaignOf);
}

const campaignOf = (row: CampaignTable): Campaign => ({
	id: row.id,
	name: row.name,
	reserved: row.reserved,
	charged: row.charged,
	createdAt: row.created_at,
	...(row.budget !== null && { budget: row.budget }),
	...(row.paused_at !== null && { pausedAt: row.paused_at }),
});
