import { html } from '../html';

/** A few large figures, and figures as lines. */
export const figures = html`<style>
	.facts {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
		gap: 1.5rem 1.75rem;
		margin: 2rem 0 0;
	}
	.facts > div {
		border-top: 3px solid var(--track);
		padding-top: 0.625rem;
	}
	.facts > .good {
		border-color: var(--good);
	}
	.facts > .watch {
		border-color: var(--watch);
	}
	.facts > .bad {
		border-color: var(--bad);
	}
	.facts dt {
		color: var(--soft);
		font-size: 0.875rem;
	}
	.facts dd {
		margin: 0;
	}
	.facts .value {
		font-size: clamp(1.625rem, 4vw, 2.125rem);
		line-height: 1.2;
		font-weight: 650;
		letter-spacing: -0.02em;
		white-space: nowrap;
	}
	.facts .value.long {
		font-size: clamp(1.25rem, 3vw, 1.5rem);
		line-height: 1.7;
	}
	.details {
		margin: 0;
	}
	.details > div {
		display: grid;
		grid-template-columns: minmax(8rem, 14rem) 1fr;
		gap: 0.125rem 1rem;
		padding: 0.5rem 0;
		border-bottom: 1px solid var(--line);
	}
	.details dt {
		color: var(--soft);
	}
	.details dd {
		margin: 0;
		grid-column: 2;
		overflow-wrap: anywhere;
	}
</style>`;
