import { linksIn } from '../text';

/** In front of the host: a scheme, and what only a link with a user name has. */
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/** How much of a link, as it is written, decides where it leads: all up to its path. */
export function authorityLength(link: string): number {
	const from = SCHEME.exec(link)?.[0].length ?? 0;
	const length = link.slice(from).search(/[/?#\\]/);
	return length < 0 ? link.length : from + length;
}

/** The host that browsers make of a link, such as xn--mnchen-3ya.de; `undefined` where there is none. */
export function hostOf(link: string): string | undefined {
	const address = SCHEME.test(link) ? link : `http://${link}`;
	return URL.canParse(address) ? new URL(address).hostname || undefined : undefined;
}

/** The hosts of the links that are written in a text. */
export const hostsIn = (text: string): readonly string[] =>
	linksIn(text).flatMap(({ kind, text: link }) =>
		kind === 'web' ? (hostOf(link.slice(0, authorityLength(link))) ?? []) : [],
	);

/** Whether a host is one of these domains, or below one of them. */
export const isOfDomain = (host: string, domains: readonly string[]): boolean =>
	domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
