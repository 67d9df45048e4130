import { type Content, html, type Html } from '../html';
import { headOf } from './table';

export interface HeatMap {
	readonly caption: string;
	/** The first is that of the rows' names. */
	readonly columns: readonly Content[];
	readonly rows: readonly { readonly label: Content; readonly cells: readonly HeatCell[] }[];
}

export interface HeatCell {
	/** 0 to 1; in six steps of colour. */
	readonly share: number;
	readonly value: Content;
}

const STEPS = 5;

/** A table whose cells are the darker the more they hold. */
export const heatMap = ({ caption, columns, rows }: HeatMap): Html =>
	html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
		<table class="heat">
			<caption class="unseen">
				${caption}
			</caption>
			<thead>
				<tr>
					${columns.map((label) => headOf({ label }))}
				</tr>
			</thead>
			<tbody>
				${rows.map(
					({ label, cells }) =>
						html`<tr>
							<th scope="row">${label}</th>
							${cells.map(({ share, value }) => html`<td class="heat${Math.ceil(Math.min(Math.max(share, 0), 1) * STEPS)}">${value}</td>`)}
						</tr>`,
				)}
			</tbody>
		</table>
	</div>`;
