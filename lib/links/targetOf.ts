import { isPublicShortener } from '../compliance';

/** Browsers and proxies refuse longer ones. */
const LONGEST = 2000;

/**
 * Where a link of a text leads, in the only form in which it is ever redirected to; `undefined` for one that
 * stays as it is:
 *
 * - a mere name, such as Booking.com, which a link in its place would take out of the sentence: only what has a
 *   scheme, a www or a path is meant to be opened;
 * - another app's, one with a user name in it, one too long;
 * - a public shortener's, whose links networks stop: behind a link of one's own nobody would see it.
 *
 * @param link as it is written
 */
export function targetOf(link: string): string | undefined {
	const hasScheme = /^https?:\/\//i.test(link);
	if (!hasScheme && !/^(?:www\d?\.[^/?#]+\.|[^/?#:]+(?::\d+)?[/?#].)/i.test(link)) return undefined;
	// Without a scheme a phone opens http, and whoever has https leads on to it.
	const address = hasScheme ? link : `http://${link}`;
	if (!URL.canParse(address) || isPublicShortener(link)) return undefined;
	const { protocol, username, password, href } = new URL(address);
	const isWeb = protocol === 'http:' || protocol === 'https:';
	return isWeb && username === '' && password === '' && href.length <= LONGEST ? href : undefined;
}

/** Whether an address may be redirected to: the ledger may have been changed by other hands. */
export function isSafeTarget(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol, href } = new URL(url);
	return (protocol === 'http:' || protocol === 'https:') && href === url;
}
