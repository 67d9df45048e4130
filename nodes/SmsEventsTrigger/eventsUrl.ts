import { fail, ok, type Result } from '../../lib/shared';

/** Where gateways reach a trigger. */
export interface EventsUrl {
	/** The one to be entered at the gateway. */
	readonly url: string;
	/** All under which its calls may have been signed, `url` first. */
	readonly names: readonly string[];
}

/**
 * The address of the events, of n8n’s own and of what the user says of the outside. A base address is
 * given the path that n8n’s own has; one that ends in that path is taken as it is.
 *
 * @param own as n8n gives it out, without a query
 * @param publicUrl the option; empty where n8n's own is right
 */
export function eventsUrl(own: string, publicUrl: string): Result<EventsUrl, string> {
	if (publicUrl === '') return ok({ url: own, names: [own] });
	if (!URL.canParse(publicUrl) || !URL.canParse(own)) return fail(NO_ADDRESS);
	const written = new URL(publicUrl);
	if (!/^https?:$/.test(written.protocol)) return fail(NO_ADDRESS);
	if (written.search !== '' || written.hash !== '')
		return fail('“Public URL” ends in a query: leave out what begins with ? or #');
	const { pathname } = new URL(own);
	const bare = (written.origin + written.pathname).replace(/\/+$/, '');
	const url = bare.endsWith(pathname) ? bare : bare + pathname;
	return ok({ url, names: [...new Set([url, bare, own])] });
}

const NO_ADDRESS = '“Public URL” is no address: write it as in https://hooks.example.com';
