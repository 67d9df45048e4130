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
	return (text.match(LINK) ?? []).flatMap((match) => {
		const written = match.replace(CLOSING, '');
		const url = addressOf(written);
		return url === undefined ? [] : [{ text: written, url }];
	});
}

/** An address as browsers write it, whoever wrote it how; undefined when it is none. */
export function addressOf(written: string): string | undefined {
	const address = /^https?:/i.test(written) ? written : `http://${written}`;
	return URL.canParse(address) ? new URL(address).href : undefined;
}
