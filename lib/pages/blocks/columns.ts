import { type Content, html, type Html } from '../html';
import { percent } from './bars';
import type { Tone } from './tone';

export interface ColumnBar {
	/** Below the column; empty where there is no room for each. */
	readonly label: Content;
	readonly share: number;
	/** Read out, and shown on top where `shown`. */
	readonly value: string;
	readonly shown?: boolean;
	readonly tone?: Tone;
}

/** Columns side by side, such as the hours of a day; shares are of the tallest. */
export const columnChart = (caption: string, columns: readonly ColumnBar[]): Html =>
	html`<figure>
		<figcaption>${caption}</figcaption>
		<ol class="columns" aria-label="${caption}">
			${columns.map(
				({ label, share, value, shown = false, tone = 'plain' }) =>
					html`<li>
						<span class="${shown ? 'over' : 'unseen'}">${value}</span
						><span class="column ${tone}" style="height:${percent(share)}"></span
						><span class="under" aria-hidden="true">${label}</span>
					</li>`,
			)}
		</ol>
	</figure>`;
