import { html } from '../html';

/** Columns and curves. */
export const charts = html`<style>
	figure {
		margin: 0;
	}
	.scroll + figure {
		margin-top: 1.5rem;
	}
	.columns {
		display: flex;
		align-items: stretch;
		gap: clamp(1px, 0.4vw, 4px);
		height: 11rem;
		margin: 0 0 1.75rem;
		padding: 0;
		list-style: none;
		border-bottom: 1px solid var(--line);
	}
	.columns li {
		position: relative;
		flex: 1 1 0;
		min-width: 0;
		display: flex;
		flex-direction: column;
		justify-content: flex-end;
		padding-top: 1.375rem;
	}
	.column {
		display: block;
		flex: none;
		background: var(--plain);
		border-radius: 2px 2px 0 0;
	}
	.columns li {
		container-type: normal;
	}
	.under {
		position: absolute;
		top: 100%;
		left: 50%;
		transform: translateX(-50%);
		color: var(--soft);
		font-size: 0.75rem;
		white-space: nowrap;
		padding-top: 0.25rem;
	}
	.over {
		text-align: center;
		font-size: 0.75rem;
		white-space: nowrap;
		align-self: center;
	}

	.curve {
		margin: 0 0 0.5rem;
		padding-left: 3.25rem;
	}
	.plot {
		position: relative;
		height: clamp(10rem, 28vw, 15rem);
		border-bottom: 1px solid var(--line);
	}
	.level {
		position: absolute;
		left: 0;
		right: 0;
		border-top: 1px solid var(--line);
	}
	.level span {
		position: absolute;
		right: 100%;
		top: -0.7em;
		padding-right: 0.5rem;
		color: var(--soft);
		font-size: 0.75rem;
		white-space: nowrap;
	}
	.area,
	.line {
		position: absolute;
		inset: 0;
		background: var(--heat2);
	}
	.line {
		background: var(--plain);
	}
	.marks {
		position: relative;
		height: 1.5rem;
	}
	.marks span {
		position: absolute;
		transform: translateX(-50%);
		padding-top: 0.25rem;
		color: var(--soft);
		font-size: 0.75rem;
		white-space: nowrap;
	}
	.marks span:first-child {
		transform: none;
	}
	.marks span:last-child {
		transform: translateX(-100%);
	}
	figcaption {
		color: var(--soft);
		font-size: 0.875rem;
		max-width: 68ch;
	}
	.curve figcaption {
		margin: 0.25rem 0 1rem -3.25rem;
	}
</style>`;
