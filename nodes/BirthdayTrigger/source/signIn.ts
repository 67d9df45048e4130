import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import type { UrlSource } from '../settings';

/** An address with what logs in to it. */
export interface SignedIn {
	readonly url: string;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
}

/** Adds what the credential holds, where its own limits allow the address. */
export async function signIn(
	context: IPollFunctions,
	{ url, authentication }: Pick<UrlSource, 'url' | 'authentication'>,
): Promise<SignedIn> {
	if (authentication === 'none') return { url, headers: {} };
	const credential = await context.getCredentials(authentication);
	if (!mayBeUsedFor(url, credential)) {
		const message = 'The credential may not be used for the address of “URL”';
		throw new NodeOperationError(context.getNode(), message, {
			description:
				'Add its host to “Allowed HTTP Request Domains” of the credential, or choose another credential.',
		});
	}
	const value = (name: string) => String(credential[name] ?? '');
	switch (authentication) {
		case 'httpBasicAuth': {
			const login = Buffer.from(`${value('user')}:${value('password')}`).toString('base64');
			return { url, headers: { authorization: `Basic ${login}` } };
		}
		case 'httpBearerAuth':
			return { url, headers: { authorization: `Bearer ${value('token')}` } };
		case 'httpHeaderAuth':
			return { url, headers: { [value('name').trim().toLowerCase()]: value('value') } };
		case 'httpQueryAuth': {
			const withKey = new URL(url);
			withKey.searchParams.set(value('name'), value('value'));
			return { url: withKey.href, headers: {} };
		}
	}
}

/** As n8n's own HTTP Request node holds to it; its helper for that is another one in each version. */
function mayBeUsedFor(
	url: string,
	{ allowedHttpRequestDomains: allowed, allowedDomains }: Readonly<Record<string, unknown>>,
): boolean {
	if (allowed === 'none') return false;
	if (allowed !== 'domains') return true;
	const { hostname } = new URL(url);
	const domains = typeof allowedDomains === 'string' ? allowedDomains.split(',') : [];
	return domains.some((domain) => isWithin(hostname, domain.trim().toLowerCase()));
}

/** `*.example.com` stands for every host below it, and not for itself. */
const isWithin = (hostname: string, domain: string): boolean =>
	domain.startsWith('*.')
		? domain.length > 2 && hostname.endsWith(domain.slice(1))
		: hostname === domain;
