import { callingCodeLength } from './countries.js';

const integer = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const date = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

const DAY_MS = 24 * 60 * 60 * 1000;

/** National digits in groups, by how many there are; and where people read them otherwise. */
const GROUPS = { 7: [3, 4], 8: [4, 4], 9: [3, 3, 3], 10: [3, 3, 4], 11: [3, 4, 4] };
const OWN_GROUPS = {
	'+32': [3, 2, 2, 2],
	'+33': [1, 2, 2, 2, 2],
	'+41': [2, 3, 2, 2],
	'+44': [4, 6],
	'+49': [3, 4, 4],
	'+55': [2, 5, 4],
	'+81': [2, 4, 4],
	'+971': [2, 3, 4],
	'+972': [2, 3, 4],
};

/** An E.164 number with gaps for the eye: +33 6 12 34 56 78. */
export function formatNumber(number) {
	const split = 1 + callingCodeLength(number);
	const code = number.slice(0, split);
	const national = number.slice(split);
	const own = OWN_GROUPS[code];
	const sizes = sum(own) === national.length ? own : (GROUPS[national.length] ?? [national.length]);
	let start = 0;
	const groups = sizes.map((size) => national.slice(start, (start += size)));
	return [code, ...groups].join(' ');
}

const sum = (sizes = []) => sizes.reduce((total, size) => total + size, 0);

export const formatCount = (count) => integer.format(count);

/** A share of a whole as `2 %`. */
export const formatShare = (share) => `${integer.format(share * 100)} %`;

/** `1 segment`, `2 segments`. */
export function plural(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export const formatTime = (at) => timeOfDay.format(at);

/** The day of a moment: Today, Yesterday, Tomorrow, or Tue, 24 Nov. */
export function formatDay(at, now = Date.now()) {
	const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY_MS);
	return { '-1': 'Yesterday', 0: 'Today', 1: 'Tomorrow' }[days] ?? date.format(at);
}

/** A moment in the narrow column of the list: 09:41, Yesterday, Tue, 24/11. */
export function formatMoment(at, now = Date.now()) {
	const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
	if (days === 0) return formatTime(at);
	if (days === 1) return 'Yesterday';
	if (days < 7) return weekday.format(at);
	return new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit' }).format(at);
}

export function startOfDay(at) {
	return new Date(at).setHours(0, 0, 0, 0);
}
