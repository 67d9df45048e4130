import type { AnyGateway } from '../../../lib/gateways';
import { fail, ok, type Result } from '../../../lib/shared';
import { exchange } from '../exchange';
import type { Post } from './readPost';

type Webhooks = NonNullable<AnyGateway['webhooks']>;

/** A gateway waits a few seconds for its answer. */
const FETCH_WITHIN_MS = 2000;

/** Vendors change theirs once a year, and the address with it. */
const KEPT_MS = 24 * 3_600_000;
const MOST_KEPT = 20;
const LONGEST = 32_768;

interface Kept {
	readonly pem: string;
	readonly until: number;
}

const kept = new Map<string, Kept>();

/**
 * The certificate by which a post says that it was signed, fetched from the vendor's own address and kept for
 * a day; `undefined` where the gateway needs none, or the post names no address that the vendor has.
 *
 * @param now epoch ms
 * @returns as failure, why it could not be fetched: the post proves nothing yet, and may come again
 */
export async function certificateFor(
	webhooks: Webhooks,
	post: Post,
	[url = '']: readonly string[],
	now: number,
): Promise<Result<string | undefined, string>> {
	const address = webhooks.certificateUrl?.({ ...post, url });
	if (address === undefined) return ok(undefined);
	const known = kept.get(address);
	if (known && now < known.until) return ok(known.pem);
	if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return ok(undefined);
	const request = { method: 'GET', url: address, headers: {} } as const;
	const reply = await exchange(request, { timeout: FETCH_WITHIN_MS });
	const pem = reply.ok && reply.value.status === 200 ? reply.value.body : '';
	if (!pem.includes('-----BEGIN CERTIFICATE-----') || pem.length > LONGEST) {
		const why = reply.ok ? `HTTP ${reply.value.status}` : reply.failure.message;
		return fail(`The certificate by which a post was signed could not be fetched (${why})`);
	}
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(address, { pem, until: now + KEPT_MS });
	return ok(pem);
}
