/** What sending would cost and how many would wait: the field `estimate`. */
export interface Estimate {
	readonly recipients: number;
	readonly segments: number;
	readonly credits: number;
	readonly balanceBefore: number;
	readonly balanceAfter: number;
	readonly sendNow: number;
	readonly later: number;
	readonly blocked: number;
	readonly sentence: string;
}

export interface Estimated {
	readonly fate: 'sendNow' | 'later' | 'blocked';
	readonly segments: number;
	readonly credits: number;
}

/** Sums up a campaign before anything leaves. Only what goes now is counted in segments and credits. */
export function estimate(messages: readonly Estimated[], balance: number): Estimate {
	const now = messages.filter(({ fate }) => fate === 'sendNow');
	const later = messages.filter(({ fate }) => fate === 'later').length;
	const segments = sum(now, 'segments');
	const credits = sum(now, 'credits');
	const counts = {
		recipients: messages.length,
		segments,
		credits,
		balanceBefore: balance,
		balanceAfter: balance - credits,
		sendNow: now.length,
		later,
		blocked: messages.length - now.length - later,
	};
	return { ...counts, sentence: sentenceFor(counts) };
}

function sentenceFor(counts: Omit<Estimate, 'sentence'>): string {
	const { credits, balanceBefore, balanceAfter, later, blocked } = counts;
	const cost =
		balanceAfter < 0
			? `${inCredits(credits)} needed, ${number(balanceBefore)} there: ${number(-balanceAfter)} missing`
			: `${inCredits(credits)} of ${number(balanceBefore)} (not refundable)`;
	const waiting = later === 1 ? '1 waits for its hour' : `${number(later)} wait for their hour`;
	return `${cost}; ${waiting}; ${number(blocked)} blocked.`;
}

const inCredits = (value: number): string =>
	`${number(value)} ${value === 1 ? 'credit' : 'credits'}`;

const number = (value: number): string => value.toLocaleString('en-US');

const sum = (messages: readonly Estimated[], key: 'segments' | 'credits'): number =>
	messages.reduce((total, message) => total + message[key], 0);
