import { optOutLinks } from '../compliance';
import { type Filled, linksIn, overlaps } from '../text';
import { authorityLength, hostOf, isOfDomain } from './hosts';
import { linkTo, type LinkBase } from './linkBase';
import { targetOf } from './targetOf';

/** A link that a code stands for. */
export interface CodedLink {
	readonly code: string;
	readonly url: string;
}

export interface Tracked extends Filled {
	/** In the order of the text; an address that is there twice has one code. */
	readonly links: readonly CodedLink[];
	/** Hosts of links that stay as they are, since nobody who wrote the message named them. */
	readonly foreign: readonly string[];
}

/** Whose links are tracked. */
export interface Trusted {
	/** Hosts that the writer of the message named. */
	readonly hosts: readonly string[];
	/** Domains that the user answers for, with all that is below them. */
	readonly domains: readonly string[];
	/** Whether all that is no value of a merge field was written by the user, and by no expression. */
	readonly isWritten: boolean;
}

const TEXT_ALONE: Trusted = { hosts: [], domains: [], isWritten: true };

/**
 * A message with tracked links in the place of those that lead to a page. What tells how to opt out stays as it
 * is: a way out must not hang on this n8n, and is no click. So does a link whose host came in with a merge
 * field: whoever fills in a form could else have the user's own address lead to a page of theirs.
 *
 * @param base what a link begins with
 * @param code gives a new code
 */
export function trackLinks(
	message: Filled,
	base: LinkBase,
	code: () => string,
	trusted: Trusted = TEXT_ALONE,
): Tracked {
	const { text } = message;
	let ways: ReturnType<typeof optOutLinks> | undefined;
	const codes = new Map<string, string>();
	const links: CodedLink[] = [];
	let result: Filled = { text: '', values: message.values };
	let end = 0;
	const foreign = new Set<string>();
	for (const link of linksIn(text)) {
		const url = link.kind === 'web' ? targetOf(link.text) : undefined;
		if (url === undefined || isOwn(url, base)) continue;
		ways ??= optOutLinks(text);
		if (ways.some(({ start }) => start === link.start)) continue;
		const authority = { start: link.start, end: link.start + authorityLength(link.text) };
		const isNamed =
			trusted.isWritten && !message.values.some((value) => overlaps(value, authority));
		const host = hostOf(link.text) ?? '';
		if (!isNamed && !trusted.hosts.includes(host) && !isOfDomain(host, trusted.domains)) {
			foreign.add(host);
			continue;
		}
		const before = codes.get(url);
		const one = before ?? code();
		codes.set(url, one);
		if (before === undefined) links.push({ code: one, url });
		const begun = result.text + text.slice(end, link.start);
		const tracked = linkTo(base, one);
		const values = shifted(result.values, begun.length, link.end - link.start, tracked.length);
		result = { text: begun + tracked, values };
		end = link.end;
	}
	return {
		text: result.text + text.slice(end),
		values: result.values,
		links,
		foreign: [...foreign],
	};
}

const isOwn = (url: string, base: LinkBase): boolean => url.startsWith(`${base}?`);

/** Where the values stand once something in front of them, or around them, has another length. */
function shifted(
	values: Filled['values'],
	start: number,
	before: number,
	after: number,
): Filled['values'] {
	const end = start + before;
	return values.flatMap((value) => {
		if (value.end <= start) return [value];
		if (value.start >= end) {
			return [{ start: value.start + after - before, end: value.end + after - before }];
		}
		// A value in a link goes with it; of one that goes on outside, that part is left.
		const from = value.start < start ? value.start : start + after;
		const to = value.end > end ? value.end + after - before : start;
		return to > from ? [{ start: from, end: to }] : [];
	});
}
