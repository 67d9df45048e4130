import { decodeNarrow } from './decodeText';

/** The fields of a form or of a query, each read from its bytes. */
export interface FormFields {
	readonly has: (name: string) => boolean;
	/** The first value of this name, or an empty text. */
	readonly get: (name: string) => string;
	/** Its bytes, for a value that is in a charset of its own. */
	readonly bytes: (name: string) => Uint8Array;
	/** All of them, in their order; a name may come twice. */
	readonly entries: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads `application/x-www-form-urlencoded` (WHATWG URL), but for its charset: `%E9` is an é where the
 * sender wrote Latin-1, as some do whatever they say.
 *
 * @param charset named for all of it
 */
export function formFields(written: Uint8Array, charset = ''): FormFields {
	const pairs = Buffer.from(written)
		.toString('latin1')
		.split('&')
		.filter((pair) => pair !== '')
		.map((pair): readonly [string, Uint8Array] => {
			const end = pair.indexOf('=');
			const [name, value] = end < 0 ? [pair, ''] : [pair.slice(0, end), pair.slice(end + 1)];
			return [decodeNarrow(unescaped(name), charset), unescaped(value)];
		});
	const bytes = (name: string) => pairs.find(([each]) => each === name)?.[1];
	return {
		has: (name) => bytes(name) !== undefined,
		get: (name) => decodeNarrow(bytes(name) ?? new Uint8Array(), charset),
		bytes: (name) => bytes(name) ?? new Uint8Array(),
		entries: pairs.map(([name, value]) => [name, decodeNarrow(value, charset)]),
	};
}

const unescaped = (text: string): Uint8Array =>
	Buffer.from(
		text
			.replaceAll('+', ' ')
			.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
		'latin1',
	);
