import { html } from '../html';

/** What is only read out, narrow screens, and paper. */
export const media = html`<style>
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
		table {
			font-size: 0.875rem;
		}
		th,
		td {
			padding-right: 0.5rem;
		}
		thead th {
			white-space: normal;
		}
		.bars tbody th {
			width: auto;
			min-width: 5.5rem;
		}
		.sub {
			white-space: normal;
		}
		.long {
			min-width: 9rem;
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
		html {
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
