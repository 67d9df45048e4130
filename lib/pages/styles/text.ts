import { html } from '../html';

/** Words: headings, sentences, notes. */
export const text = html`<style>
	* {
		box-sizing: border-box;
	}
	html {
		-webkit-text-size-adjust: 100%;
		text-size-adjust: 100%;
	}
	body {
		margin: 0;
		background: var(--paper);
		color: var(--ink);
		font:
			1rem/1.5 system-ui,
			-apple-system,
			'Segoe UI',
			Roboto,
			'Helvetica Neue',
			Arial,
			sans-serif;
		font-variant-numeric: tabular-nums;
		/* A hash or an address has no space in it, and must not widen the page. */
		overflow-wrap: break-word;
	}
	main,
	body > footer {
		max-width: 62rem;
		margin: 0 auto;
		padding: 0 clamp(1rem, 4vw, 2.5rem);
	}
	body > footer {
		padding-block: 1.5rem 3rem;
		color: var(--soft);
		font-size: 0.875rem;
	}
	p {
		margin: 0 0 0.75rem;
		max-width: 68ch;
		overflow-wrap: anywhere;
	}
	strong {
		font-weight: 650;
	}
	.note {
		color: var(--soft);
		font-size: 0.875rem;
	}
	.top {
		padding-top: clamp(2rem, 6vw, 4rem);
	}
	.kicker {
		margin: 0;
		color: var(--plain);
		font-size: 0.875rem;
		font-weight: 600;
		letter-spacing: 0.02em;
	}
	h1 {
		margin: 0.125rem 0 1rem;
		font-size: clamp(1.75rem, 5vw, 2.625rem);
		line-height: 1.12;
		font-weight: 700;
		letter-spacing: -0.02em;
		overflow-wrap: anywhere;
		text-wrap: balance;
	}
	.lead {
		font-size: clamp(1.125rem, 2.4vw, 1.3125rem);
		line-height: 1.45;
		text-wrap: pretty;
	}
	section {
		margin-top: 2.75rem;
		padding-top: 1.5rem;
		border-top: 1px solid var(--line);
	}
	h2 {
		margin: 0 0 0.375rem;
		font-size: 1.3125rem;
		line-height: 1.25;
		font-weight: 650;
		letter-spacing: -0.01em;
	}
	.about {
		margin-bottom: 1.25rem;
	}
	section > .note {
		margin: 1rem 0 0;
	}

	.notice,
	.steps li {
		border-left: 4px solid var(--plain);
		background: var(--card);
		padding: 0.75rem 1rem;
		margin: 1.25rem 0 0;
	}
	.notice p {
		margin: 0;
	}
	.steps {
		list-style: none;
		margin: 0;
		padding: 0;
	}
	.steps li {
		margin: 0 0 0.625rem;
		max-width: none;
		overflow-wrap: anywhere;
	}
	.notice.good,
	.steps .good {
		border-color: var(--good);
	}
	.notice.watch,
	.steps .watch {
		border-color: var(--watch);
	}
	.notice.bad,
	.steps .bad {
		border-color: var(--bad);
	}
</style>`;
