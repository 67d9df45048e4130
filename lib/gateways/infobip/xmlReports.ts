import type { JsonObject } from '../json';

interface Element {
	readonly name: string;
	readonly fields: Map<string, unknown>;
	text: string;
}

/** A tag, or the text up to the next one. */
const token = /<(\/?)(\w+)(?:\s[^<>]*?)?(\/?)>|[^<]+/g;

/**
 * The results of a report in XML, in the shape they have in JSON; `undefined` for any other text. Whoever
 * sends through Infobip by other means may have chosen `application/xml` as the type of its reports. It is
 * read once from its beginning to its end, however its tags are nested.
 *
 * @see https://dev.infobip.com/docs/notify-url (notifyContentType)
 */
export function xmlResults(text: string): JsonObject[] | undefined {
	if (!/^\s*(?:<\?xml[^>]*>\s*)?<\w+[^>]*>\s*<results\b/.test(text)) return undefined;
	const results: JsonObject[] = [];
	const open: Element[] = [{ name: '', fields: new Map(), text: '' }];
	for (const [written, end, name, isEmpty] of text.matchAll(token)) {
		const inner = open.at(-1);
		if (name === undefined) {
			if (inner) inner.text += written;
			continue;
		}
		if (end === '') open.push({ name, fields: new Map(), text: '' });
		if (end === '' && isEmpty === '') continue;
		const closed = open.pop();
		if (closed?.name !== name) return undefined;
		const fields: JsonObject = Object.fromEntries(closed.fields);
		if (name === 'result') results.push(fields);
		open.at(-1)?.fields.set(name, closed.fields.size > 0 ? fields : unescaped(closed.text));
	}
	return open.length === 1 ? results : undefined;
}

const unescaped = (text: string): string =>
	text
		.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code: string) => characterOf(code))
		.replace(/&(lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? '')
		.replaceAll('&amp;', '&');

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(code: string): string {
	const point = Number(code.replace(/^x/i, '0x'));
	return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
