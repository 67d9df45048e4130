import { type Content, html, type Html } from '../html';
import type { Tone } from './tone';

export interface Notice {
	readonly tone?: Tone;
	/** A word or two that say what the colour says. */
	readonly title: Content;
	readonly body?: Content;
}

/** Something that should be read before the rest. */
export const notice = ({ tone = 'plain', title, body }: Notice): Html =>
	html`<div class="notice ${tone}" role="note">
		<p><strong>${title}</strong>${body === undefined ? '' : html` ${body}`}</p>
	</div>`;

/** Several things to do or to know, the most pressing first. */
export const steps = (entries: readonly Notice[]): Html =>
	html`<ol class="steps">
		${entries.map(({ tone = 'plain', title, body }) => html`<li class="${tone}"><strong>${title}</strong>${body === undefined ? '' : html` ${body}`}</li>`)}
	</ol>`;
