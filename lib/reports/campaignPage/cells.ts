import type { Bar, Content } from '../../pages';
import type { Rate } from '../rate';
import { between, percent } from '../words';

export const NOT_READ = 'no reports read yet';

/** A rate as a bar, with its interval; nothing where nothing is known. */
export const rateBar = (rate: Rate | undefined, tone: Bar['tone'] = 'plain'): Bar | undefined =>
	rate && { share: rate.share, between: [rate.low, rate.high], tone };

export const rateCell = (rate: Rate | undefined, otherwise: Content = NOT_READ): Content =>
	rate ? percent(rate.share) : otherwise;

/** Between what the true rate lies, or nothing where none is known. */
export const betweenCell = (rate: Rate | undefined): Content => (rate ? between(rate) : '–');
