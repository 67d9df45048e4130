/** A link as a phone shows it in a text. */
export interface Link {
	/** As written. */
	readonly text: string;
	/** What a tap opens. */
	readonly url: string;
}

// With http(s)://, or a domain with a path: phones underline both. What closes a sentence is not of it.
const LINK = /https?:\/\/[^\s<>"]+|(?<![\p{L}\d@./-])(?:[\p{L}\d-]+\.)+\p{L}{2,}\/[^\s<>"]*/giu;
const CLOSING = /[.,;:!?)\]}'’”»]+$/u;

/** The links that a phone finds in a text, in their order. */
export function linksOf(text: string): Link[] {
	return (text.match(LINK) ?? [])
		.map((written) => written.replace(CLOSING, ''))
		.map((written) => ({ text: written, url: addressOf(written) }))
		.filter(({ url }) => URL.canParse(url));
}

const addressOf = (written: string) => (/^https?:/i.test(written) ? written : `http://${written}`);
