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
		</div>
		<div class="marks" aria-hidden="true">
			${marks.map(({ x, label }) => html`<span style="left:${percent(x)}">${label}</span>`)}
		</div>
		<figcaption>${caption}</figcaption>
	</figure>`;

function areaOf(points: Curve['points']): string {
	const corners = points.flatMap(({ x, y }, i) => {
		const before = points[i - 1]?.y ?? 0;
		return [`${percent(x)} ${percent(1 - before)}`, `${percent(x)} ${percent(1 - y)}`];
	});
	const last = points.at(-1)?.y ?? 0;
	return ['0% 100%', ...corners, `100% ${percent(1 - last)}`, '100% 100%'].join(',');
}
