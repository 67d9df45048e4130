import { html } from '../html';

/** Tables, with bars and heat in their cells. */
export const tables = html`<style>
	.scroll {
		overflow-x: auto;
		margin: 0;
	}
	.scroll:focus-visible {
		outline: 2px solid var(--plain);
		outline-offset: 4px;
	}
	table {
		border-collapse: collapse;
		width: 100%;
		font-size: 0.9375rem;
	}
	caption {
		text-align: left;
		font-weight: 600;
		padding: 0 0 0.5rem;
	}
	th,
	td {
		text-align: left;
		vertical-align: top;
		padding: 0.5rem 1rem 0.5rem 0;
		border-bottom: 1px solid var(--line);
		font-weight: 400;
	}
	th:last-child,
	td:last-child {
		padding-right: 0;
	}
	thead th {
		color: var(--soft);
		font-size: 0.8125rem;
		vertical-align: bottom;
		white-space: nowrap;
	}
	.number {
		text-align: right;
	}
	td.number {
		white-space: nowrap;
	}
	.sub {
		display: block;
		color: var(--soft);
		font-size: 0.8125rem;
		white-space: nowrap;
	}
	.long {
		min-width: 16rem;
		overflow-wrap: anywhere;
	}
	tbody th {
		overflow-wrap: break-word;
	}
	.bars tbody th {
		width: 46%;
		min-width: 9rem;
		overflow-wrap: anywhere;
	}
	.track {
		position: relative;
		height: 0.5rem;
		margin: 0.375rem 0 0.125rem;
		background: var(--track);
		border-radius: 2px;
	}
	.bar {
		height: 100%;
		background: var(--plain);
		border-radius: 2px;
	}
	.good.bar,
	.good.column {
		background: var(--good);
	}
	.watch.bar,
	.watch.column {
		background: var(--watch);
	}
	.bad.bar,
	.bad.column {
		background: var(--bad);
	}
	.range {
		position: absolute;
		top: 50%;
		height: 2px;
		margin-top: -1px;
		background: var(--range);
		opacity: 0.55;
	}
	.range::before,
	.range::after {
		content: '';
		position: absolute;
		top: -3px;
		height: 8px;
		width: 2px;
		background: var(--range);
	}
	.range::before {
		left: 0;
	}
	.range::after {
		right: 0;
	}

	.heat td,
	.heat thead th {
		text-align: center;
		padding: 0.3125rem 0.125rem;
		font-size: 0.75rem;
		min-width: 1.5rem;
		border: 1px solid var(--paper);
		white-space: nowrap;
	}
	.heat th {
		padding: 0.3125rem 0.75rem 0.3125rem 0;
		border: 0;
		white-space: nowrap;
	}
	.heat tr > th:first-child {
		position: sticky;
		left: 0;
		background: var(--paper);
	}
	.heat thead th:first-child {
		text-align: left;
	}
	.heat0 {
		background: var(--card);
	}
	.heat1 {
		background: var(--heat1);
	}
	.heat2 {
		background: var(--heat2);
	}
	.heat3 {
		background: var(--heat3);
	}
	.heat4 {
		background: var(--heat4);
	}
	.heat5 {
		background: var(--heat5);
		color: var(--hot);
	}
</style>`;
