import { isPublicShortener } from '../compliance';
import { fail, ok, type Result } from '../shared';

/** What a link begins with: everything before the question mark and the code. */
export type LinkBase = string;

/** Reads an address that links are to begin with, as a user writes it or a trigger has noted it. */
export function readLinkBase(written: string): Result<LinkBase, string> {
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
	if (!URL.canParse(address)) return fail('is no address');
	const { protocol, hostname, host, pathname, search, hash, username, password } = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return fail('is no web address');
	if (search !== '' || hash !== '' || address.includes('?'))
		return fail('ends in a query: leave out what begins with ? or #');
	if (username !== '' || password !== '') return fail('holds a user name');
	if (isPublicShortener(address))
		return fail('is of a public shortener, whose links networks stop: take a domain of your own');
	if (!hostname.includes('.') && hostname !== 'localhost' && !hostname.startsWith('['))
		return fail('names no domain');
	return ok(`${protocol}//${host}${pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')}`);
}

export const linkTo = (base: LinkBase, code: string): string => `${base}?${code}`;
