import { campaignId } from '../../message';
import type { CampaignTable } from '../schema';
import { insertRows, type Session, unique, updateRows } from '../sql';

const COLUMNS = ['id', 'name', 'budget', 'reserved', 'charged', 'paused_at', 'created_at'] as const;

/**
 * Every campaign named, made when it is new. Until the transaction ends nobody who decides alone changes
 * its budget or pauses it; its credits may move, unless this one is alone.
 *
 * A transaction comes by what it holds in one order, so that no two can wait for each other: campaigns to
 * decide on, then messages, and the rows of campaigns in its last statement.
 */
export async function openCampaigns(
	session: Session,
	names: readonly string[],
	now: number,
	how: 'alone' | 'with others' = session.stakes.isAlone ? 'alone' : 'with others',
): Promise<Map<string, CampaignTable>> {
	const named = new Map(names.map((name) => [campaignId(name), name.trim()]));
	named.delete('');
	const ids = [...named.keys()].sort();
	await decideOn(session, ids, how);
	const found = await campaignsNow(session, ids);
	const missing = ids.filter((id) => !found.has(id));
	if (missing.length === 0) return found;
	const rows = missing.map((id) => ({
		id,
		name: named.get(id) ?? id,
		budget: null,
		reserved: 0,
		charged: 0,
		paused_at: null,
		created_at: now,
	}));
	await insertRows(session, { table: 'sms_campaigns', columns: COLUMNS, rows });
	return await campaignsNow(session, ids);
}

/**
 * The same for the campaigns of known messages.
 *
 * @returns what they are called; how they are is to be read once the messages are kept from changing
 */
export async function decideOnCampaignsOf(
	session: Session,
	keys: readonly string[],
): Promise<string[]> {
	const { db, dialect, stakes } = session;
	const rows = await db
		.selectFrom('sms_messages')
		.select('campaign')
		.distinct()
		.where('key', 'in', dialect.among(keys))
		.where('campaign', 'is not', null)
		.execute();
	const ids = unique(rows.map(({ campaign }) => campaign ?? '')).sort();
	await decideOn(session, ids, stakes.isAlone ? 'alone' : 'with others');
	return ids;
}

async function decideOn(
	{ db, dialect }: Session,
	ids: readonly string[],
	how: 'alone' | 'with others',
): Promise<void> {
	if (ids.length > 0) await dialect.decideOn(ids, how)?.execute(db);
}

/** How campaigns are at this moment. */
export async function campaignsNow(
	{ db, dialect }: Session,
	ids: readonly string[],
): Promise<Map<string, CampaignTable>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('sms_campaigns')
		.selectAll()
		.where('id', 'in', dialect.among(ids))
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Keeps with each campaign what a run says it may cost at most. The lowest that any run ever said
 * counts, unless this one raises it on purpose. Others may be claiming by the limit of before, so a new one
 * is set by whoever is alone.
 *
 * @returns the campaigns as they are now
 */
export async function limitCampaigns(
	session: Session,
	campaigns: ReadonlyMap<string, CampaignTable>,
	{ maxCredits, raiseLimit }: { readonly maxCredits: number; readonly raiseLimit: boolean },
): Promise<ReadonlyMap<string, CampaignTable>> {
	const rows = [...campaigns.values()].flatMap((campaign) => {
		const isLower = maxCredits < (campaign.budget ?? Infinity);
		const isNew = isLower || (raiseLimit && maxCredits !== campaign.budget);
		return isNew ? [{ ...campaign, budget: maxCredits }] : [];
	});
	if (rows.length === 0) return campaigns;
	if (!session.stakes.isAlone) {
		session.stakes.isContested = true;
		return campaigns;
	}
	await updateRows(session, 'id', { table: 'sms_campaigns', columns: ['budget'], rows });
	return new Map([...campaigns, ...rows.map((row) => [row.id, row] as const)]);
}
