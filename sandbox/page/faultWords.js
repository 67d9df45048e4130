import { formatNumber, plural } from './format.js';

/** What each kind of fault is called, which fields it has, and what it is good for. */
export const FAULTS = {
	throttle: {
		name: 'Too many requests (429)',
		fields: ['retryAfter'],
		note: 'Nothing is taken. Whoever sends may try again when the time is over.',
	},
	error: {
		name: 'Server error (500)',
		fields: ['taken'],
		note: 'Nobody can tell from the answer whether the message goes out.',
	},
	delay: {
		name: 'Late answer',
		fields: ['delay'],
		note: 'The message is taken at once; the answer comes after whoever sent it stopped waiting.',
	},
	drop: {
		name: 'Connection cut',
		fields: ['taken'],
		note: 'The worst case: no answer at all.',
	},
	empty: { name: 'Empty answer', fields: ['taken'], note: 'Status 200, and not a word.' },
	malformed: {
		name: 'Half an answer',
		fields: ['taken'],
		note: 'Status 200, and JSON that breaks off.',
	},
	refuse: {
		name: 'Refused message',
		fields: ['code'],
		note: 'This message is refused, the rest of its batch goes on.',
	},
	undelivered: {
		name: 'Not delivered',
		fields: [],
		note: 'Taken and paid for, but the delivery report says that it did not arrive.',
	},
};

/** A fault that lies in wait, in words. */
export function describeFault(fault) {
	const { name, fields } = FAULTS[fault.kind];
	const details = [
		fields.includes('delay') && `${fault.delayMs / 1000} s`,
		fields.includes('retryAfter') && `come again in ${fault.retryAfterSeconds} s`,
		fields.includes('taken') && (fault.taken ? 'messages are taken' : 'nothing is taken'),
		fields.includes('code') && fault.code.replaceAll('_', ' '),
	].filter(Boolean);
	const left = fault.times === undefined ? 'until removed' : `${fault.times - fault.struck} more`;
	return {
		title: [name, ...details].join(', '),
		about: `${whom(fault.numbers)} · ${left} · struck ${plural(fault.struck, 'time')}`,
	};
}

function whom(numbers) {
	if (numbers === undefined) return 'Every number';
	if (numbers.endsWith('*')) return `Numbers with ${numbers.slice(0, -1)}`;
	return numbers.split('-').map(formatNumber).join(' to ');
}
