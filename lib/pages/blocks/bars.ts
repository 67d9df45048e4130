import { type Content, html, type Html } from '../html';
import { cellOf, type Column, headOf } from './table';
import type { Tone } from './tone';

/** A bar of a hundred parts; shares are 0 to 1. */
export interface Bar {
	readonly share: number;
	/** Between which shares the truth lies, drawn as a thin line. */
	readonly between?: readonly [number, number];
	readonly tone?: Tone;
}

export interface BarRow {
	readonly label: Content;
	/** Absent where nothing is known: an empty track would say zero. */
	readonly bar?: Bar | undefined;
	readonly cells: readonly Content[];
}

export interface BarList {
	readonly caption: string;
	/** The first is that of the labels. */
	readonly columns: readonly Column[];
	readonly rows: readonly BarRow[];
}

/** Named bars with their figures: a table, so that it can be read out, copied and printed. */
export const barList = ({ caption, columns, rows }: BarList): Html =>
	html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
		<table class="bars">
			<caption class="unseen">
				${caption}
			</caption>
			<thead>
				<tr>
					${columns.map(headOf)}
				</tr>
			</thead>
			<tbody>
				${rows.map((row) => rowOf(row, columns))}
			</tbody>
		</table>
	</div>`;

const rowOf = ({ label, bar, cells }: BarRow, columns: readonly Column[]): Html =>
	html`<tr>
		${[html`${label}${bar && drawn(bar)}`, ...cells].map((cell, i) => cellOf(cell, columns[i], i))}
	</tr>`;

const drawn = ({ share, between, tone = 'plain' }: Bar): Html =>
	html`<div class="track" aria-hidden="true">
		<div class="bar ${tone}" style="width:${percent(share)}"></div>
		${between && html`<div class="range" style="left:${percent(between[0])};width:${percent(between[1] - between[0])}"></div>`}
	</div>`;

export interface FunnelStep {
	readonly label: Content;
	readonly count: number;
	/** As it is shown. */
	readonly value: Content;
	/** Of the step before, in words. */
	readonly note?: Content;
}

/** Steps of which each is a part of the one before; the bars are shares of the first. */
export const funnel = (
	caption: string,
	of: readonly [Content, Content, Content],
	entries: readonly FunnelStep[],
): Html => {
	const most = entries[0]?.count ?? 0;
	return barList({
		caption,
		columns: [{ label: of[0] }, { label: of[1], kind: 'number' }, { label: of[2] }],
		rows: entries.map(({ label, count, value, note }) => ({
			label,
			bar: { share: most === 0 ? 0 : count / most },
			cells: [value, note],
		})),
	});
};

/** A share as CSS has it, kept within the track. */
export const percent = (share: number): string =>
	`${Math.round(Math.min(Math.max(share, 0), 1) * 1e4) / 100}%`;
