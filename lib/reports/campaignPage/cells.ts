import { type Bar, type Content, html } from '../../pages';
import type { Rate } from '../rate';
import { between, percent } from '../words';

const NOT_READ = 'no reports read yet';

/** A rate as a bar, with its interval; nothing where nothing is known. */
export const rateBar = (rate: Rate | undefined, tone: Bar['tone'] = 'plain'): Bar | undefined =>
	rate && { share: rate.share, between: [rate.low, rate.high], tone };

/** A rate with its interval below; in words where none is known. */
export const rateCell = (rate: Rate | undefined, otherwise: Content = NOT_READ): Content =>
	rate
		? html`${percent(rate.share)}<span class="sub">${between(rate)}</span>`
		: html`<span class="sub">${otherwise}</span>`;
