import { type Link, linksIn } from '../../text';
import { appliedRule } from '../answer';
import type { ContentRule, Country } from '../countries';
import { effectOf } from './effectOf';
import type { ContentFinding } from './findings';

/**
 * Links and numbers to call that the networks of a country stop, or carry only once they are registered.
 * Marketing is blocked by the first; the second nobody can see here, and it is told.
 */
export function judgeLinks(
	text: string,
	country: Country,
	isMarketing: boolean,
): readonly ContentFinding[] {
	const { content, name } = country;
	if (!content) return [];
	const links = linksIn(text).filter(({ kind }) => kind === 'web');
	return objectionsTo(links, phoneNumberIn(text), content).map(({ isStopped, what, shown }) => ({
		code: 'content_not_carried',
		effect: isStopped && isMarketing ? effectOf(content) : 'warn',
		message: isStopped
			? `${name}: networks stop texts with ${what}, such as ${shown}`
			: `${name}: networks carry ${what} only once they are registered, so see with your gateway that ${shown} is`,
		rule: appliedRule(country, content),
	}));
}

interface Objection {
	readonly isStopped: boolean;
	readonly what: string;
	readonly shown: string;
}

function objectionsTo(
	links: readonly Link[],
	number: string | undefined,
	{ links: ofLinks, shortLinks, phoneNumbers }: ContentRule,
): readonly Objection[] {
	const found: Objection[] = [];
	const short = links.find(({ text }) => isPublicShortener(text));
	const [link] = links;
	if (shortLinks && short) {
		found.push({ isStopped: true, what: 'links of public shorteners', shown: short.text });
	} else if (ofLinks && link) {
		found.push({ isStopped: ofLinks === 'forbidden', what: 'links', shown: link.text });
	}
	if (phoneNumbers && number !== undefined) {
		found.push({ isStopped: phoneNumbers === 'forbidden', what: 'phone numbers', shown: number });
	}
	return found;
}

/** The hosts of shorteners that anybody may use. */
const SHORTENER =
	/^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|bitly\.com|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|cutt\.ly|rebrand\.ly|rb\.gy|shorturl\.at|t\.ly|tiny\.cc|s\.id|lnkd\.in|reurl\.cc|lihi\.cc|ppt\.cc|shorten\.asia|bl\.ink|dub\.sh|clck\.ru|u\.to|t2m\.io|qr\.ae)(?![\w.-])/iu;

/** Whether a link is of a shortener that anybody may use. */
export const isPublicShortener = (link: string): boolean => SHORTENER.test(link);

/** At least seven digits, as written for a call; a short code, a price and a date are none. */
const PHONE_NUMBER =
	/(?<![\p{L}\p{N}/.,:#*-])\+?\(?\d(?:[ ()-]{0,2}\d){6,14}(?![\p{L}\p{N}/:]|[.,]\d)/gu;

/** `2026-12-24` and `24 12 2026`. */
const DATE = /^(?:\d{4}[ -]\d{1,2}[ -]\d{1,2}|\d{1,2}[ -]\d{1,2}[ -]\d{4})$/;

function phoneNumberIn(text: string): string | undefined {
	const links = linksIn(text);
	for (const { 0: written, index } of text.matchAll(PHONE_NUMBER)) {
		const isInLink = links.some(({ start, end }) => start <= index && index < end);
		if (!isInLink && !DATE.test(written)) return written;
	}
	return undefined;
}

/** Whether a text names a way to reach somebody: a page, a mailbox, a number. */
export const namesContact = (text: string): boolean =>
	linksIn(text).some(({ kind }) => kind === 'web' || kind === 'mail') ||
	phoneNumberIn(text) !== undefined;
