import { campaignId } from '../../message';
import type { CampaignTable } from '../schema';
import { insertRows, type Session, unique, updateRows } from '../sql';

const COLUMNS = ['id', 'name', 'budget', 'reserved', 'charged', 'paused_at', 'created_at'] as const;

/** Every campaign named, made when it is new, and its row kept from changing until the transaction ends. */
export async function openCampaigns(
	session: Session,
	names: readonly string[],
	now: number,
): Promise<Map<string, CampaignTable>> {
	const named = new Map(names.map((name) => [campaignId(name), name.trim()]));
	named.delete('');
	const ids = [...named.keys()].sort();
	const found = await lockCampaigns(session, ids);
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
	return await lockCampaigns(session, ids);
}

/**
 * Keeps with each campaign what a run says it may cost at most. The lowest that any run ever said
 * counts, unless this one raises it on purpose.
 */
export async function limitCampaigns(
	session: Session,
	names: readonly string[],
	limit: { readonly maxCredits: number; readonly raiseLimit: boolean; readonly now: number },
): Promise<void> {
	const { maxCredits, raiseLimit, now } = limit;
	const campaigns = await openCampaigns(session, unique(names), now);
	const rows = [...campaigns.values()].flatMap(({ id, budget }) => {
		const isLower = maxCredits < (budget ?? Infinity);
		return isLower || (raiseLimit && maxCredits !== budget) ? [{ id, budget: maxCredits }] : [];
	});
	await updateRows(session, 'id', { table: 'sms_campaigns', columns: ['budget'], rows });
}

/**
 * Locks campaigns in the order of their names. Campaigns are locked before messages, always, so
 * that two transactions cannot wait for each other.
 */
async function lockCampaigns(
	{ db, dialect }: Session,
	ids: readonly string[],
): Promise<Map<string, CampaignTable>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('sms_campaigns')
		.selectAll()
		.where('id', 'in', dialect.among(ids))
		.orderBy('id')
		.modifyEnd(dialect.forUpdate)
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** Keys whose campaigns must be locked before their messages are. */
export async function lockCampaignsOf(
	session: Session,
	keys: readonly string[],
): Promise<Map<string, CampaignTable>> {
	const { db, dialect } = session;
	const rows = await db
		.selectFrom('sms_messages')
		.select('campaign')
		.distinct()
		.where('key', 'in', dialect.among(keys))
		.where('campaign', 'is not', null)
		.execute();
	return await lockCampaigns(session, unique(rows.map(({ campaign }) => campaign ?? '')));
}

/** What a change of messages does to a campaign's credits. */
export interface CreditChange {
	reserved: number;
	charged: number;
}

/** Moves the campaigns' counters; the rows must be locked. */
export async function moveCredits(
	session: Session,
	campaigns: ReadonlyMap<string, CampaignTable>,
	changes: ReadonlyMap<string, CreditChange>,
): Promise<void> {
	const rows = [...changes].flatMap(([id, change]) => {
		const campaign = campaigns.get(id);
		if (!campaign || (change.reserved === 0 && change.charged === 0)) return [];
		return {
			id,
			reserved: toCredits(campaign.reserved + change.reserved),
			charged: toCredits(campaign.charged + change.charged),
		};
	});
	await updateRows(session, 'id', {
		table: 'sms_campaigns',
		columns: ['reserved', 'charged'],
		rows,
	});
}

/** Fractions of credits add up to a little more or less than they should. */
export const CREDIT_TOLERANCE = 1e-6;

/** Credits are kept to a millionth, so that thousands of fractions do not add up to a false one. */
const toCredits = (credits: number): number => Math.round(credits * 1e6) / 1e6;
