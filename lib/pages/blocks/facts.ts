import { type Content, html, type Html } from '../html';
import type { Tone } from './tone';

export interface Fact {
	readonly label: Content;
	/** The figure itself, short. */
	readonly value: Content;
	/** What it is of, and how sure it is. */
	readonly note?: Content;
	readonly tone?: Tone;
}

/** A few figures, large, side by side. */
export const facts = (entries: readonly Fact[]): Html =>
	html`<dl class="facts">${entries.map(factOf)}</dl>`;

/** The same as lines, for what is looked up rather than looked at. */
export const details = (entries: readonly Fact[]): Html =>
	html`<dl class="details">${entries.map(factOf)}</dl>`;

const factOf = ({ label, value, note, tone }: Fact): Html =>
	html`<div${tone ? html` class="${tone}"` : ''}><dt>${label}</dt><dd class="${sizeOf(value)}">${value}</dd>${note === undefined ? '' : html`<dd class="note">${note}</dd>`}</div>`;

/** A long figure is set smaller, so that it stays on one line. */
const sizeOf = (value: Content): string =>
	typeof value === 'string' && value.length > 9 ? 'value long' : 'value';
