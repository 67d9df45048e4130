import { type Content, html, type Html } from '../html';

export interface Column {
	readonly label: Content;
	/** Numbers stand at the right, one below the other; long text breaks. */
	readonly kind?: 'number' | 'text' | 'long';
}

export interface Table {
	/** What the table shows; read out before it, and seen as its heading unless `quiet`. */
	readonly caption: string;
	readonly quiet?: boolean;
	readonly columns: readonly Column[];
	/** The first cell of each row names it. */
	readonly rows: readonly (readonly Content[])[];
	/** Stands where there are no rows. */
	readonly empty?: Content;
}

/** A table; on a narrow screen it scrolls by itself, not the page. */
export const table = ({ caption, quiet = false, columns, rows, empty }: Table): Html =>
	rows.length === 0 && empty !== undefined
		? html`<p class="note">${empty}</p>`
		: html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption${quiet ? html` class="unseen"` : ''}>${caption}</caption><thead><tr>${columns.map(headOf)}</tr></thead><tbody>${rows.map(
				(row) =>
					html`<tr>
						${row.map((cell, i) => cellOf(cell, columns[i], i))}
					</tr>`,
			)}</tbody></table></div>`;

export const headOf = ({ label, kind = 'text' }: Column): Html =>
	html`<th scope="col" class="${kind}">${label}</th>`;

export const cellOf = (cell: Content, column: Column | undefined, index: number): Html =>
	index === 0
		? html`<th scope="row" class="${column?.kind ?? 'text'}">${cell}</th>`
		: html`<td class="${column?.kind ?? 'text'}">${cell}</td>`;
