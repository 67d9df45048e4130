import { Parser } from 'htmlparser2';

import { xmlDecoder } from '../encoding';
import { type PlainElement, PlainElements } from './plainElements';

/** What to do at the tags of a document; names come without their prefix (`x:row` is `row`). */
export interface XmlHandler {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
}

const withoutPrefix = (name: string): string => {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Reads XML that comes in pieces, UTF-8 or UTF-16. Knows no entities but XML's own five, so that none can
 * grow or fetch anything.
 *
 * @param plain what the document mostly consists of; several times as fast where it is
 */
export const xmlReader = (
	handler: XmlHandler,
	plain?: PlainElement,
): ((bytes: Uint8Array, last: boolean) => void) => {
	const parser = new Parser(
		{
			onopentag: (name, attributes) => handler.open?.(withoutPrefix(name), attributes),
			ontext: (text) => handler.text?.(text),
			onclosetag: (name) => handler.close?.(withoutPrefix(name)),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	const { decode } = xmlDecoder();
	const elements = plain && new PlainElements(plain, (text) => parser.write(text));
	return (bytes, last) => {
		const text = decode(bytes, last);
		if (elements) elements.push(text, last);
		else parser.write(text);
		if (last) parser.end();
	};
};
