import { html } from './html';

/**
 * One quiet sheet for every page: ink on paper, one colour that counts, three that warn; each with its
 * contrast of at least 4.5 to 1 (WCAG AA), in the light and in the dark. Printed, the paper is white.
 */
export const styles = html`<style>
	:root {
		color-scheme: light;
		--paper: #fdfcfa;
		--card: #f5f3ef;
		--ink: #1b1f24;
		--soft: #555c65;
		--line: #dfdcd5;
		--track: #eae7e0;
		--plain: #1f6f8b;
		--good: #2a7548;
		--watch: #8a5c00;
		--bad: #b0342c;
		--range: #1b1f24;
		--heat1: #e2eef2;
		--heat2: #c5dde6;
		--heat3: #9cc4d2;
		--heat4: #5b9fb6;
		--heat5: #1f6f8b;
		--hot: #ffffff;
	}
	@media screen and (prefers-color-scheme: dark) {
		:root {
			color-scheme: dark;
			--paper: #14171a;
			--card: #1c2024;
			--ink: #e9e6e0;
			--soft: #a9afb7;
			--line: #30363c;
			--track: #2a2f35;
			--plain: #6cb7d0;
			--good: #74c08f;
			--watch: #dcab49;
			--bad: #f08e84;
			--range: #ffffff;
			--heat1: #1c2a30;
			--heat2: #20404c;
			--heat3: #27525f;
			--heat4: #2f687f;
			--heat5: #8ccadd;
			--hot: #14171a;
		}
	}
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
	}
	main,
	body > footer {
		max-width: 60rem;
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
		overflow-wrap: anywhere;
	}
	.facts .value {
		font-size: clamp(1.625rem, 4vw, 2.125rem);
		line-height: 1.2;
		font-weight: 650;
		letter-spacing: -0.02em;
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
		white-space: nowrap;
	}
	.long {
		min-width: 16rem;
		overflow-wrap: anywhere;
	}
	tbody th {
		overflow-wrap: anywhere;
	}
	.bars tbody th {
		width: 46%;
		min-width: 9rem;
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

	.curve {
		margin: 0 0 0.5rem;
		padding-left: 2.75rem;
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
	.area {
		position: absolute;
		inset: 0;
		background: var(--plain);
		opacity: 0.8;
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
	figcaption {
		margin-left: -2.75rem;
		color: var(--soft);
		font-size: 0.875rem;
		max-width: 68ch;
	}

	.unseen {
		position: absolute;
		width: 1px;
		height: 1px;
		overflow: hidden;
		clip-path: inset(50%);
		white-space: nowrap;
	}
	.pair {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
		gap: 2rem 3rem;
	}
	@media (max-width: 34rem) {
		th,
		td {
			padding-right: 0.625rem;
		}
		.details > div {
			grid-template-columns: 1fr;
		}
		.details dd {
			grid-column: 1;
		}
		.columns {
			height: 9rem;
		}
	}
	@media print {
		@page {
			margin: 16mm 14mm;
		}
		:root {
			--paper: #ffffff;
			--card: #f4f2ee;
		}
		body {
			font-size: 10pt;
		}
		main,
		body > footer {
			max-width: none;
			padding-inline: 0;
		}
		.top {
			padding-top: 0;
		}
		section {
			margin-top: 1.5rem;
			padding-top: 1rem;
		}
		h2,
		.about,
		caption {
			break-after: avoid;
		}
		tr,
		.facts > div,
		.notice,
		.steps li,
		.curve,
		.columns {
			break-inside: avoid;
		}
		.scroll {
			overflow: visible;
		}
		* {
			-webkit-print-color-adjust: exact;
			print-color-adjust: exact;
		}
	}
</style>`;
