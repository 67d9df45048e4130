import { createHash } from 'node:crypto';
import { campaignId } from '../../message';
import type { LinkTable } from '../schema';
import { insertRows, type Session, unique } from '../sql';
import type { ObtainOptions, TrackedLink, WantedLink } from './types';

const COLUMNS = [
	'token', 'url', 'message_key', 'e164', 'campaign', 'created_at', 'first_click_at', 'clicks',
	'identity', 'last_click_at', 'previews', 'last_preview_at',
] as const; // prettier-ignore

/** Stores links before their message is sent; a token that is known stays as it is. */
export async function createLinks(
	session: Session,
	links: readonly TrackedLink[],
	now: number,
): Promise<void> {
	await insertRows(session, {
		table: 'sms_links',
		columns: COLUMNS,
		rows: links.map((link) => rowOf(link, null, now)),
	});
}

/**
 * The token of each link, in their order: the one that the same person has for the same address in the same
 * step of the same campaign, so that composing again writes nothing, or else the one proposed.
 */
export async function obtainLinks(
	session: Session,
	wanted: readonly WantedLink[],
	{ now, another }: ObtainOptions,
): Promise<string[]> {
	const identities = wanted.map(identityOf);
	const missing = new Map<string, WantedLink>();
	wanted.forEach((link, i) => {
		const identity = identities[i] ?? '';
		if (!missing.has(identity)) missing.set(identity, link);
	});
	const tokens = new Map<string, string>();
	for (let isFirst = true; missing.size > 0; isFirst = false) {
		for (const [identity, token] of await tokensOf(session, [...missing.keys()])) {
			tokens.set(identity, token);
			missing.delete(identity);
		}
		// In one order for all, so that two who want the same do not wait for each other.
		const rows = [...missing]
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([identity, link]) =>
				rowOf(isFirst ? link : { ...link, token: another() }, identity, now),
			);
		// What meets a token in use, or another writer who was first, is left out, and looked up again.
		await insertRows(session, { table: 'sms_links', columns: COLUMNS, rows });
	}
	return identities.map((identity) => tokens.get(identity) ?? '');
}

async function tokensOf(
	{ db, dialect }: Session,
	identities: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
	const rows = await db
		.selectFrom('sms_links')
		.select(['identity', 'token'])
		.where('identity', 'in', dialect.among(unique(identities)))
		.execute();
	return rows.map(({ identity, token }) => [identity ?? '', token]);
}

/** JSON keeps the parts apart. */
const identityOf = ({ campaign = '', step, e164, url }: WantedLink): string =>
	createHash('sha256')
		.update(JSON.stringify([campaignId(campaign), campaignId(step), e164, url]))
		.digest('base64url')
		.slice(0, 22);

const rowOf = (
	{ token, url, key, e164, campaign }: TrackedLink,
	identity: string | null,
	now: number,
): LinkTable => ({
	token,
	url,
	message_key: key ?? null,
	e164: e164 ?? null,
	campaign: campaign ? campaignId(campaign) : null,
	created_at: now,
	first_click_at: null,
	clicks: 0,
	identity,
	last_click_at: null,
	previews: 0,
	last_preview_at: null,
});
