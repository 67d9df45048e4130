import { type Content, html, type Html } from '../html';

export interface Heading {
	/** Small, above the title: what kind of page it is. */
	readonly kicker?: Content;
	readonly title: Content;
	/** The first sentences, which say the most. */
	readonly lead?: Content;
	/** Small, below: dates, the zone, what it rests on. */
	readonly note?: Content;
}

/** The head of the page; one a page. */
export const heading = ({ kicker, title, lead, note }: Heading): Html =>
	html`<header class="top">
		${part('p', 'kicker', kicker)}
		<h1>${title}</h1>
		${part('p', 'lead', lead)}${part('p', 'note', note)}
	</header>`;

export interface Section {
	readonly title: string;
	/** What the section shows, in a sentence. */
	readonly lead?: Content;
	readonly body: Content;
	/** What must be known to read it rightly. */
	readonly note?: Content;
}

export const section = ({ title, lead, body, note }: Section): Html => {
	const id = `about-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
	return html`<section aria-labelledby="${id}">
		<h2 id="${id}">${title}</h2>
		${part('p', 'about', lead)}${body}${part('p', 'note', note)}
	</section>`;
};

function part(tag: 'p', name: string, content: Content): Html | undefined {
	return content === undefined || content === ''
		? undefined
		: html`<${tag} class="${name}">${content}</${tag}>`;
}
