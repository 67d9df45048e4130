import { html } from '../html';

/**
 * Ink on paper, one colour that counts, three that warn, and five steps of heat: each text has a contrast of
 * at least 4.5 to 1 (WCAG 2.2, 1.4.3), in the light and in the dark. Printed, the paper is white.
 */
export const colours = html`<style>
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
</style>`;
