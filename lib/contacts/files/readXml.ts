import { Parser } from 'htmlparser2';

import { xmlDecoder } from '../encoding';

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
 */
export const xmlReader = (handler: XmlHandler): ((bytes: Uint8Array, last: boolean) => void) => {
	const parser = new Parser(
		{
			onopentag: (name, attributes) => handler.open?.(withoutPrefix(name), attributes),
			ontext: (text) => handler.text?.(text),
			onclosetag: (name) => handler.close?.(withoutPrefix(name)),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	const { decode } = xmlDecoder();
	return (bytes, last) => {
		parser.write(decode(bytes, last));
		if (last) parser.end();
	};
};
