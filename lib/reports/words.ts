import { count, figure } from '../words';
import type { Rate } from './rate';

/** Keeps a number and its unit on one line. */
const NBSP = '\u00a0';

/**
 * “61 %”, “0.8 %”, “99.6 %”: whole above ten, and with a decimal where the difference to nothing or to all
 * would be rounded away.
 */
export function percent(share: number): string {
	const value = share * 100;
	const decimals = (value < 10 && value > 0) || (value > 99 && value < 100) ? 1 : 0;
	if (value > 0 && value < 0.05) return `under${NBSP}0.1${NBSP}%`;
	if (value < 100 && value >= 99.95) return `over${NBSP}99.9${NBSP}%`;
	return `${figure(value, decimals)}${NBSP}%`;
}

/** “45–76 %”: between what the true rate lies. */
export const between = ({ low, high }: Rate): string => {
	const [from, to] = [percent(low), percent(high)];
	const bare = from.startsWith('under') ? '0' : from.replace(`${NBSP}%`, '');
	return from === to ? to : `${bare}–${to}`;
};

/** “61 % of 40” */
export const ofMany = ({ share, of }: Rate): string => `${percent(share)} of ${figure(of)}`;

/** “8 s”, “2 min 20 s”, “1 h 5 min”, “2 days”, as a table has it; nothing takes no time at all. */
export function duration(seconds: number): string {
	const whole = Math.max(1, Math.round(seconds));
	if (whole < 60) return `${whole}${NBSP}s`;
	if (whole < 3600) return parts(Math.floor(whole / 60), 'min', whole % 60, 's');
	if (whole < 172_800)
		return parts(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
	return count(Math.round(whole / 86_400), 'day');
}

const parts = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
	`${large}${NBSP}${largeUnit}${small === 0 ? '' : ` ${small}${NBSP}${smallUnit}`}`;

/** “EUR 1,204.50”; up to four decimals where it is the price of a text or so. */
export const money = (amount: number, currency: string): string => {
	const decimals = Math.abs(amount) < 0.1 && amount !== 0 ? 4 : 2;
	const shown = amount.toLocaleString('en-US', {
		minimumFractionDigits: 2,
		maximumFractionDigits: decimals,
	});
	return `${currency}${NBSP}${shown}`;
};
