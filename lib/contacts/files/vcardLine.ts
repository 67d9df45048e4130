import { decodeText, labelledDecoder } from '../encoding';

/** One property of a card: `item1.TEL;TYPE=CELL:+33 6…`. */
export interface VcardProperty {
	/** In capitals, without its group. */
	readonly name: string;
	/** As written; names in capitals. vCard 2.1 writes types without their name (`TEL;CELL`). */
	readonly parameters: ReadonlyMap<string, string>;
	/** Quoted-printable undone; its own escapes (`\n`, `\;`) still in it. */
	readonly value: string;
}

const parametersOf = (parts: readonly string[]): ReadonlyMap<string, string> => {
	const parameters = new Map<string, string>();
	for (const part of parts) {
		const equals = part.indexOf('=');
		const name = equals < 0 ? nameOfBare(part) : part.slice(0, equals).toUpperCase();
		parameters.set(name, part.slice(equals + 1).replace(/^"(.*)"$/, '$1'));
	}
	return parameters;
};

const nameOfBare = (value: string): string =>
	/^(quoted-printable|base64|8bit|7bit)$/i.test(value) ? 'ENCODING' : 'TYPE';

/** RFC 2045, 6.7. */
const fromQuotedPrintable = (text: string, charset: string | undefined): string => {
	const bytes = Buffer.from(
		text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		),
		'latin1',
	);
	const decode = charset === undefined ? undefined : labelledDecoder(charset);
	return decode?.ok ? decode.value.decode(bytes, true) : decodeText(bytes);
};

/** Parts a text at a sign that stands outside double quotes. */
const splitUnquoted = (text: string, sign: string): readonly string[] => {
	const parts: string[] = [];
	let from = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"') quoted = !quoted;
		else if (text[at] === sign && !quoted) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
};

/** Reads an unfolded line; `undefined` for one that is no property. */
export const vcardProperty = (line: string): VcardProperty | undefined => {
	const [head = '', ...rest] = splitUnquoted(line, ':');
	if (rest.length === 0) return undefined;
	const [full = '', ...parts] = splitUnquoted(head, ';');
	const parameters = parametersOf(parts);
	const value = rest.join(':');
	return {
		name: full.replace(/^.*\./, '').trim().toUpperCase(),
		parameters,
		value: isQuotedPrintable(parameters)
			? fromQuotedPrintable(value, parameters.get('CHARSET'))
			: value,
	};
};

const isQuotedPrintable = (parameters: ReadonlyMap<string, string>): boolean =>
	parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE';

/** Whether a line of quoted-printable goes on in the next one. */
export const continuesBelow = (line: string): boolean =>
	line.endsWith('=') && /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line);

/** An escaped sign, the end of a part, or what lies between. */
const TOKEN = /\\.|;|[^\\;]+|\\/gs;

const unescaped = (token: string): string => {
	if (!token.startsWith('\\')) return token;
	return /n/i.test(token) ? '\n' : token.slice(1);
};

/** The parts of a value between semicolons, escapes undone (RFC 6350, 3.4). */
export const vcardValues = (value: string): readonly string[] => {
	const parts = [''];
	for (const [token] of value.matchAll(TOKEN)) {
		if (token === ';') parts.push('');
		else parts.push((parts.pop() ?? '') + unescaped(token));
	}
	return parts.map((part) => part.trim());
};
