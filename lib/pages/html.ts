/** A piece of HTML in which everything that was told is escaped; only the tag `html` makes one. */
export class Html {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}

	toString(): string {
		return this.source;
	}
}

/** What may stand in a piece of HTML: text is escaped, pieces are taken as they are, nothing is left out. */
export type Content = Html | string | number | undefined | readonly Content[];

/**
 * html`<p>${anything}</p>`: what is put in is escaped, so that a campaign's name or a person's text
 * cannot become markup. Attributes must be written in double quotes.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html =>
	new Html(strings.reduce((written, string, i) => written + sourceOf(values[i - 1]) + string));

const sourceOf = (content: Content): string => {
	if (content === undefined) return '';
	if (content instanceof Html) return content.source;
	if (typeof content === 'object') return content.map(sourceOf).join('');
	return escape(String(content));
};

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * Text as it stands in HTML, in an attribute too. Control characters, and marks that turn the direction of
 * what follows, are taken out: they could show something else than what is written.
 */
const escape = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
		.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
