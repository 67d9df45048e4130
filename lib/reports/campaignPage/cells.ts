import { type Bar, type Content, html } from '../../pages';
import type { Rate } from '../rate';
import { between, percent } from '../words';

const NOT_READ = 'no receipts read yet';

/** Below this share, surely, a bar warns. */
const POOR = 0.85;

/** A rate as a bar, with its interval; nothing where nothing is known. */
export const rateBar = (rate: Rate | undefined): Bar | undefined =>
	rate && { share: rate.share, between: [rate.low, rate.high] };

/** The same of a delivery rate, in another colour where it is surely poor. */
export const deliveryBar = (rate: Rate | undefined): Bar | undefined => {
	const bar = rateBar(rate);
	return bar && rate && rate.high < POOR ? { ...bar, tone: 'bad' } : bar;
};

/** A rate with its interval below; in words where none is known. */
export const rateCell = (rate: Rate | undefined, otherwise: Content = NOT_READ): Content =>
	rate
		? html`${percent(rate.share)}<span class="sub">${between(rate)}</span>`
		: html`<span class="sub">${otherwise}</span>`;
