import { type Content, html, type Html } from '../html';
import { percent } from './bars';

export interface Curve {
	/** What it shows, in a sentence; read out instead of the drawing. */
	readonly caption: string;
	/** From left to right; both 0 to 1. The value holds until the next point, as counts do. */
	readonly points: readonly { readonly x: number; readonly y: number }[];
	/** Labels below, at their place from 0 to 1. */
	readonly marks: readonly { readonly x: number; readonly label: Content }[];
	/** Labels at the left, at their height from 0 to 1. */
	readonly levels: readonly { readonly y: number; readonly label: Content }[];
}

/**
 * A rising curve drawn by CSS alone, as steps: between two points nothing was counted, so nothing is drawn
 * between them either.
 */
export const curve = ({ caption, points, marks, levels }: Curve): Html =>
	html`<figure class="curve">
		<div class="plot" role="img" aria-label="${caption}">
			${levels.map(({ y, label }) => html`<div class="level" style="bottom:${percent(y)}"><span>${label}</span></div>`)}
			<div class="area" style="clip-path:polygon(${areaOf(points)})"></div>
			<div class="line" style="clip-path:polygon(${lineOf(points)})"></div>
		</div>
		<div class="marks" aria-hidden="true">
			${marks.map(({ x, label }) => html`<span style="left:${percent(x)}">${label}</span>`)}
		</div>
		<figcaption>${caption}</figcaption>
	</figure>`;

type Corner = readonly [number, number];

/** The corners of the steps, from the left edge to the right one. */
function stepsOf(points: Curve['points']): Corner[] {
	const corners = points.flatMap(({ x, y }, i): Corner[] => [
		[x, points[i - 1]?.y ?? 0],
		[x, y],
	]);
	return [[0, 0], ...corners, [1, points.at(-1)?.y ?? 0]];
}

const areaOf = (points: Curve['points']): string =>
	[...stepsOf(points).map((corner) => at(corner)), '100% 100%'].join(',');

/** Shifted to the right and down by its own width, a rising line is as wide along as upwards. */
const lineOf = (points: Curve['points']): string => {
	const corners = stepsOf(points);
	return [
		...corners.map((corner) => at(corner)),
		...corners.toReversed().map((corner) => at(corner, '2px')),
	].join(',');
};

const at = ([x, y]: Corner, shift?: string): string =>
	[percent(x), percent(1 - y)]
		.map((place) => (shift === undefined ? place : `calc(${place} + ${shift})`))
		.join(' ');
