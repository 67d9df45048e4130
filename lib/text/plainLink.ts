import type { NationalLanguage } from './charsets';
import { unicodeCharactersIn } from './unicodeCharacters';

/** Scheme, and what names the server, of a link that may lack a scheme. */
const PARTS = /^(?<scheme>[a-z][a-z\d+.-]*:\/\/)?(?<host>[^/?#]*)(?<rest>.*)$/isu;

/**
 * The same link in GSM-7: what the alphabet lacks is percent-encoded in a path (RFC 3986) and written in
 * punycode in a host, as browsers send both. `undefined` where it is in GSM-7 as it is, or cannot be.
 */
export function plainLink(link: string, language?: NationalLanguage): string | undefined {
	if (unicodeCharactersIn(link, language).length === 0) return undefined;
	const { scheme = '', host = '', rest = '' } = PARTS.exec(link)?.groups ?? {};
	const isPlain = unicodeCharactersIn(host, language).length === 0;
	const server = isPlain ? host : punycode(host);
	if (server === undefined) return undefined;
	const plain = scheme + server + percentEncoded(rest, language);
	return unicodeCharactersIn(plain, language).length === 0 ? plain : undefined;
}

function punycode(host: string): string | undefined {
	const address = `http://${host}`;
	return URL.canParse(address) ? new URL(address).host : undefined;
}

/** Half a surrogate pair is no character, and has no encoding. */
function percentEncoded(rest: string, language: NationalLanguage | undefined): string {
	if (!rest.isWellFormed()) return rest;
	return unicodeCharactersIn(rest, language).reduce(
		(encoded, { character }) => encoded.replaceAll(character, encodeURIComponent(character)),
		rest,
	);
}
