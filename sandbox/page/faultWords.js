import { formatNumber, plural } from './format.js';

/** When faults strike. */
export const GROUPS = {
	sending: 'While messages are handed over',
	posting: 'While events are posted',
};

const SPOILT = ['events'];

/** What each kind of fault is called, which fields it has, and what it is good for. */
export const FAULTS = {
	throttle: {
		group: 'sending',
		name: 'Too many requests (429)',
		fields: ['retryAfter'],
		note: 'Nothing is taken. Whoever sends may try again when the time is over.',
	},
	error: {
		group: 'sending',
		name: 'Server error (500)',
		fields: ['taken'],
		note: 'Nobody can tell from the answer whether the message goes out.',
	},
	delay: {
		group: 'sending',
		name: 'Late answer',
		fields: ['delay'],
		note: 'The message is taken at once; the answer comes after whoever sent it stopped waiting.',
	},
	drop: {
		group: 'sending',
		name: 'Connection cut',
		fields: ['taken'],
		note: 'The worst case: no answer at all.',
	},
	empty: {
		group: 'sending',
		name: 'Empty answer',
		fields: ['taken'],
		note: 'Status 200, and not a word.',
	},
	malformed: {
		group: 'sending',
		name: 'Half an answer',
		fields: ['taken'],
		note: 'Status 200, and JSON that breaks off.',
	},
	refuse: {
		group: 'sending',
		name: 'Refused message',
		fields: ['code'],
		note: 'This message is refused, the rest of its batch goes on.',
	},
	undelivered: {
		group: 'sending',
		name: 'Not delivered',
		fields: [],
		note: 'Taken and paid for, but the delivery report says that it did not arrive.',
	},
	unsigned: {
		group: 'posting',
		name: 'Without a signature',
		fields: SPOILT,
		note: 'Whoever takes it takes it from anybody.',
	},
	forged: {
		group: 'posting',
		name: 'Forged',
		fields: SPOILT,
		note: 'Signed with another key.',
	},
	replayed: {
		group: 'posting',
		name: 'Played again',
		fields: SPOILT,
		note: 'Signed an hour ago, as by somebody who listened then.',
	},
	truncated: {
		group: 'posting',
		name: 'Half an event',
		fields: SPOILT,
		note: 'JSON that breaks off, signed as it is.',
	},
	oversized: {
		group: 'posting',
		name: 'Too large',
		fields: SPOILT,
		note: 'Two megabytes more than there is to tell.',
	},
	wrong_type: {
		group: 'posting',
		name: 'Wrong content type',
		fields: SPOILT,
		note: 'It says that it is plain text.',
	},
	wrong_charset: {
		group: 'posting',
		name: 'Wrong charset',
		fields: SPOILT,
		note: 'Written in Latin-1, and it says so.',
	},
	late: {
		group: 'posting',
		name: 'Late',
		fields: ['events', 'delay'],
		note: 'What was posted after it comes first.',
	},
	doubled: {
		group: 'posting',
		name: 'Doubled',
		fields: SPOILT,
		note: 'The same twice, at the same moment.',
	},
	reordered: {
		group: 'posting',
		name: 'Out of order',
		fields: SPOILT,
		note: 'The next one passes it by.',
	},
};

/** A fault that lies in wait, in words. */
export function describeFault(fault) {
	const { name, fields } = FAULTS[fault.kind];
	const details = [
		fields.includes('delay') && `${fault.delayMs / 1000} s`,
		fields.includes('retryAfter') && `come again in ${fault.retryAfterSeconds} s`,
		fields.includes('taken') && (fault.taken ? 'messages are taken' : 'nothing is taken'),
		fault.events && { delivery: 'reports only', reply: 'replies only' }[fault.events],
		fields.includes('code') && fault.code.replaceAll('_', ' '),
	].filter(Boolean);
	const left = fault.times === undefined ? 'until removed' : `${fault.times - fault.struck} more`;
	return {
		title: [name, ...details].join(', '),
		about: `${describeNumbers(fault.numbers, 'Every number')} · ${left} · struck ${plural(fault.struck, 'time')}`,
	};
}

/** Whose phones something is meant for, in words. */
export function describeNumbers(numbers, everyone) {
	if (numbers === undefined) return everyone;
	if (numbers.endsWith('*')) return `Numbers with ${numbers.slice(0, -1)}`;
	return numbers.split('-').map(formatNumber).join(' to ');
}
