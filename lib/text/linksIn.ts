import type { Span } from './span';
import { isTopLevelDomain } from './topLevelDomains';

/**
 * What in a text leads somewhere: a page or another app, a mailbox, an account, a hashtag. It works as
 * it is written and no other way, so that nothing may rewrite, cut or read words in it.
 */
export interface Link extends Span {
	readonly kind: 'web' | 'mail' | 'handle' | 'hashtag';
	readonly text: string;
}

/** What ends an address wherever it is: spaces, quotes and brackets that no address has, and the stops of East Asia. */
const INSIDE = String.raw`[^\s<>"，。！？；：、（）【】《》「」『』]`;
const LATIN_LABEL = String.raw`[\p{sc=Latn}\p{M}\d](?:[\p{sc=Latn}\p{M}\d_-]*[\p{sc=Latn}\p{M}\d])?`;
const OTHER_LABEL = String.raw`(?:(?!\p{sc=Latn})[\p{L}\p{M}\d-])+`;
const HOST = String.raw`(?:(?:${LATIN_LABEL}|${OTHER_LABEL})\.)+(?:[a-z][a-z\d-]*[a-z\d]|${OTHER_LABEL})`;
const REST = String.raw`(?::\d{2,5})?(?:[/?#]${INSIDE}*)?`;

/** Before the @, between the first character and the last (RFC 5321, 4.5.3.1.1). */
const LONGEST_NAME = 62;

/**
 * In this order: schemes, mailboxes, hosts, accounts. A Latin host may follow a letter of another script,
 * since Chinese and Japanese set no space before it.
 */
const LINK = new RegExp(
	[
		String.raw`(?<scheme>(?:https?|(?<![\p{L}\p{N}])(?!\w+https?:)[a-z][a-z\d+.-]*):\/\/${INSIDE}+)`,
		String.raw`(?<mail>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._%+'–‑…-]{0,${LONGEST_NAME}}[\p{L}\p{M}\p{N}_%+-])?@${HOST})`,
		String.raw`(?<host>(?<![\p{sc=Latn}\p{N}@._/-])${HOST})(?<rest>${REST})`,
		String.raw`(?<handle>(?<![\p{L}\p{N}@._/-])@[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._]*[\p{L}\p{M}\p{N}_])?)`,
		String.raw`(?<hashtag>(?<![\p{L}\p{N}&/#])#[\p{N}_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*)`,
	].join('|'),
	'giu',
);

/** What every one of them holds, with something behind it. */
const MAY_BE_LINK = /[.@#](?=\S)|:\/\//g;
const SPACE = /\s/g;

/** What stands behind an address rather than in it: stops, closing marks, emoji, what cannot be seen. */
const BEHIND = /(?:[.,;:!?…'’‘`“”„«»‹›|]|\p{Emoji_Presentation}|\p{Cf}|[\ufe00-\ufe0f])+$/u;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Several rules ask for the links of one message, one after the other. */
let last: { readonly text: string; readonly links: readonly Link[] } = { text: '', links: [] };

/** The links of a text, in order. */
export function linksIn(text: string): readonly Link[] {
	if (text !== last.text) last = { text, links: findLinks(text) };
	return last.links;
}

function findLinks(text: string): readonly Link[] {
	const links: Link[] = [];
	MAY_BE_LINK.lastIndex = 0;
	// Most words are none: only those that may be are read closely.
	for (let sign = MAY_BE_LINK.exec(text); sign; sign = MAY_BE_LINK.exec(text)) {
		const start = startOfWord(text, sign.index);
		const end = endOfWord(text, sign.index);
		for (const link of linksOfWord(text.slice(start, end))) {
			links.push({ ...link, start: link.start + start, end: link.end + start });
		}
		MAY_BE_LINK.lastIndex = end;
	}
	return links;
}

function startOfWord(text: string, at: number): number {
	let start = at;
	while (start > 0 && !isSpace(text, start - 1)) start--;
	return start;
}

function endOfWord(text: string, at: number): number {
	SPACE.lastIndex = at;
	return SPACE.exec(text)?.index ?? text.length;
}

function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	const isPlain = code > 0x20 && code < 0x7f;
	return !isPlain && text.charAt(at).trim() === '';
}

/** A campaign has few links; where each person has one of their own, remembering many only fills the memory. */
const wordsKnown = new Map<string, readonly Link[]>();
const MOST_WORDS = 50;
const LONGEST_KEPT = 200;

const NONE: readonly Link[] = [];
/** 1.50, 18:30, 20% */
const NUMBER = /^[\d.,:;!?%()+-]+$/;
/** An address as most are, with nothing around it and nothing behind it. */
const WHOLE_ADDRESS = /^https?:\/\/[!#-;=?-~]*[\w/]$/i;

/** The links of what stands between two spaces. */
function linksOfWord(word: string): readonly Link[] {
	if (NUMBER.test(word)) return NONE;
	if (WHOLE_ADDRESS.test(word)) {
		return [{ kind: 'web', text: word, start: 0, end: word.length }];
	}
	const known = wordsKnown.get(word);
	if (known) return known;
	const links: Link[] = [];
	LINK.lastIndex = 0;
	for (let match = LINK.exec(word); match; match = LINK.exec(word)) {
		const { 0: found, index: start } = match;
		const { scheme, mail, host, rest = '', handle, hashtag } = match.groups ?? {};
		if (host !== undefined && !isHost(host, rest)) {
			LINK.lastIndex = start + host.length;
			continue;
		}
		const text = scheme === undefined && host === undefined ? found : withoutEnd(found);
		const end = start + text.length;
		LINK.lastIndex = end;
		links.push({ kind: kindOf({ mail, handle, hashtag }), text, start, end });
	}
	if (wordsKnown.size >= MOST_WORDS) wordsKnown.clear();
	if (word.length <= LONGEST_KEPT) wordsKnown.set(word, links);
	return links;
}

function kindOf(found: Readonly<Record<string, string | undefined>>): Link['kind'] {
	if (found['mail'] !== undefined) return 'mail';
	if (found['handle'] !== undefined) return 'handle';
	return found['hashtag'] === undefined ? 'web' : 'hashtag';
}

/** A host as it is written on its own: with a known ending, or with a path. */
function isHost(host: string, rest: string): boolean {
	const labels = host.split('.');
	const ending = labels.at(-1) ?? '';
	const name = labels.slice(0, -1);
	if (name.some((label) => label === '' || label.startsWith('-') || label.endsWith('-')))
		return false;
	if (/^www\d?$/i.test(name[0] ?? '') && labels.length > 2) return true;
	// “now.It is” lacks a space; nobody writes an ending with a capital, unless it is all capitals.
	if (ending !== ending.toLowerCase() && host !== host.toUpperCase()) return false;
	const hasLetter = /\p{L}/u.test(name.join(''));
	if (/^\/./.test(rest) && hasLetter) return true;
	// “9.30.am” is a time; 1688.com is a shop.
	return isTopLevelDomain(ending) && (hasLetter || ending.length > 2);
}

/** An address without the marks behind it; a closing bracket is its own when the opening one is. */
function withoutEnd(written: string): string {
	let address = written;
	for (;;) {
		const shorter = withoutBracket(address.replace(BEHIND, ''));
		if (shorter === address) return address;
		address = shorter;
	}
}

function withoutBracket(address: string): string {
	const opening = CLOSING[address.at(-1) ?? ''];
	if (opening === undefined) return address;
	const count = (mark: string) => address.split(mark).length;
	return count(address.at(-1) ?? '') > count(opening) ? address.slice(0, -1) : address;
}
