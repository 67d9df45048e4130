import { createHash } from 'node:crypto';
import type { PriceList } from '../../lib/campaign';
import { fail, ok, type Result } from '../../lib/shared';
import { exchange } from './exchange';
import type { GatewayAccess } from './gatewayCredential';
import { inParallel } from './inParallel';
import { signedRequest } from './signedRequest';

const ANSWER_WITHIN_MS = 5000;
const AT_ONCE = 4;

/** A campaign goes to few countries; one that names more pays for these alone by the list. */
const MOST_COUNTRIES = 60;

/** Vendors change their prices some times a year. */
const KEPT_MS = 6 * 3_600_000;
const MOST_KEPT = 2000;

interface Kept {
	readonly perSegment: number;
	readonly currency: string;
	readonly until: number;
}

const kept = new Map<string, Kept>();

/**
 * What the gateway of a credential asks for a segment in each of these countries, by its own API; kept for
 * some hours. Countries whose price it does not tell are left out.
 *
 * @param countries ISO 3166-1 alpha-2, those of the most texts first
 * @param now epoch ms
 * @returns `undefined` where the gateway tells no prices; as failure, why none could be read
 */
export async function gatewayPrices(
	access: Pick<GatewayAccess, 'gateway' | 'keys'>,
	countries: readonly string[],
	now: number,
	signal?: AbortSignal,
): Promise<Result<PriceList | undefined, string>> {
	const { prices } = access.gateway;
	if (!prices || countries.length === 0) return ok(undefined);
	const account = accountOf(access);
	const found = await inParallel(countries.slice(0, MOST_COUNTRIES), AT_ONCE, async (country) => {
		const name = `${account} ${country}`;
		const known = kept.get(name);
		if (known && now < known.until) return { country, price: ok(known) };
		const price = await ask(country);
		if (price.ok) {
			if (kept.size >= MOST_KEPT) kept.clear();
			kept.set(name, { ...price.value, until: now + KEPT_MS });
		}
		return { country, price };
	});
	const told = found.flatMap(({ country, price }) =>
		price.ok ? [{ country, ...price.value }] : [],
	);
	const [first] = told;
	if (!first) {
		const [why] = found.flatMap(({ price }) => (price.ok ? [] : [price.failure]));
		return fail(why ?? 'No price was told');
	}
	const { currency } = first;
	// An account has one currency; a price in another could not be added.
	const same = told.filter((each) => each.currency === currency);
	const byCountry = Object.fromEntries(same.map((each) => [each.country, each.perSegment]));
	return ok({ currency, byCountry });

	async function ask(country: string) {
		if (!prices) return fail('No price was told');
		const request = signedRequest(access, prices.build(access.keys, country));
		const reply = await exchange(request, { timeout: ANSWER_WITHIN_MS, ...(signal && { signal }) });
		if (!reply.ok) return fail(reply.failure.message);
		const price = prices.read(reply.value, country);
		return price.ok ? price : fail(price.failure.message);
	}
}

/** No key stands in memory for longer than it is used. */
const accountOf = ({ gateway, keys }: Pick<GatewayAccess, 'gateway' | 'keys'>): string =>
	createHash('sha256')
		.update(JSON.stringify([gateway.id, keys]))
		.digest('hex');
