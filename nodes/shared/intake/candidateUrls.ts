export interface CalledAs {
	/** The addresses that the trigger knows itself by, without a query, the likeliest first. */
	readonly names: readonly string[];
	/** Path and query as they came. */
	readonly originalUrl: string;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * The addresses under which a gateway may have made this call, the likeliest first: what it signed is the
 * address as it knows it, of which a proxy may change scheme, host and path. Trying several does not weaken
 * a signature: whoever has no key can sign none of them.
 */
export function candidateUrls({ names, originalUrl, headers }: CalledAs): string[] {
	const start = originalUrl.indexOf('?');
	const query = start < 0 ? '' : originalUrl.slice(start);
	const host = headers['host'];
	const proto = firstOf(headers['x-forwarded-proto']);
	const forwardedHost = firstOf(headers['x-forwarded-host']) ?? host;
	const over = (scheme: string | undefined, at: string | undefined) =>
		scheme === undefined || at === undefined ? [] : [`${scheme}://${at}${originalUrl}`];
	return [
		...new Set([
			...names.map((name) => name + query),
			...over(proto, forwardedHost),
			...over('https', forwardedHost),
			...over('http', host),
		]),
	];
}

/** Of several proxies in a row the first has seen the caller. */
const firstOf = (list: string | undefined): string | undefined =>
	list?.split(',', 1)[0]?.trim() || undefined;
