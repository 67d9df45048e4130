import { optOutLinks } from '../compliance';
import { type Filled, linksIn } from '../text';
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
}

/**
 * A message with tracked links in the place of those that lead to a page. What tells how to opt out stays as it
 * is: a way out must not hang on this n8n, and is no click.
 *
 * @param base what a link begins with
 * @param code gives a new code
 */
export function trackLinks(message: Filled, base: LinkBase, code: () => string): Tracked {
	const { text } = message;
	let ways: ReturnType<typeof optOutLinks> | undefined;
	const codes = new Map<string, string>();
	const links: CodedLink[] = [];
	let result: Filled = { text: '', values: message.values };
	let end = 0;
	for (const link of linksIn(text)) {
		const url = link.kind === 'web' ? targetOf(link.text) : undefined;
		if (url === undefined || isOwn(url, base)) continue;
		ways ??= optOutLinks(text);
		if (ways.some(({ start }) => start === link.start)) continue;
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
	return { text: result.text + text.slice(end), values: result.values, links };
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
