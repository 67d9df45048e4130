import { count, figure } from '../words';

/** What sending would cost and how many would wait: the field `estimate`. */
export interface Estimate {
	readonly recipients: number;
	readonly segments: number;
	readonly credits: number;
	/** `null` where the gateway tells no balance. */
	readonly balanceBefore: number | null;
	readonly balanceAfter: number | null;
	readonly sendNow: number;
	readonly later: number;
	readonly blocked: number;
	/** Sent by an earlier run, or in the hands of another one. */
	readonly alreadySent: number;
	readonly sentence: string;
}

export interface Estimated {
	readonly fate: 'sendNow' | 'later' | 'blocked' | 'alreadySent';
	readonly segments: number;
	readonly credits: number;
	/** Of a blocked message: one word from the closed list. */
	readonly reason?: string | undefined;
	/** Of a later message: the moment it may leave, as the recipient's clock shows it, to be read and sorted. */
	readonly until?: { readonly at: number; readonly shown: string } | undefined;
}

/** Sums up a campaign before anything leaves. Only what goes now is counted in segments and credits. */
export function estimate(messages: Iterable<Estimated>, balance: number | null): Estimate {
	const counts = { recipients: 0, sendNow: 0, later: 0, blocked: 0, alreadySent: 0 };
	const reasons = new Map<string, number>();
	const openings = new Map<number, string>();
	let segments = 0;
	let credits = 0;
	for (const message of messages) {
		counts.recipients += 1;
		counts[message.fate] += 1;
		if (message.fate === 'sendNow') {
			segments += message.segments;
			credits += message.credits;
		}
		if (message.until) openings.set(message.until.at, message.until.shown);
		if (message.reason) reasons.set(message.reason, (reasons.get(message.reason) ?? 0) + 1);
	}
	credits = Math.round(credits * 1000) / 1000;
	const sentence = [
		costOf(credits, balance),
		waitingOf(counts.later, openings),
		...(counts.alreadySent > 0 ? [`${figure(counts.alreadySent)} sent already`] : []),
		`${figure(counts.blocked)} blocked${reasonsIn(reasons)}`,
	].join('; ');
	return {
		...counts,
		segments,
		credits,
		balanceBefore: balance,
		balanceAfter: balance === null ? null : Math.round((balance - credits) * 1000) / 1000,
		sentence: `${sentence}.`,
	};
}

function costOf(credits: number, balance: number | null): string {
	const cost = count(credits, 'credit');
	if (balance === null) return `${cost} (not refundable)`;
	if (credits <= balance) return `${cost} of ${figure(balance)} (not refundable)`;
	const missing = Math.round((credits - balance) * 1000) / 1000;
	return `${cost} needed, ${figure(balance)} there: ${figure(missing)} missing`;
}

function waitingOf(count: number, openings: ReadonlyMap<number, string>): string {
	const verb = count === 1 ? 'waits' : 'wait';
	const [first] = [...openings.keys()].sort((a, b) => a - b);
	if (first === undefined)
		return `${figure(count)} ${verb} for ${count === 1 ? 'its' : 'their'} hour`;
	const shown = openings.get(first) ?? '';
	const alike = new Set(openings.values()).size === 1;
	return `${figure(count)} ${verb}${alike ? '' : ', the first'} until ${shown}`;
}

const WORDS: Readonly<Record<string, string>> = {
	consent_expired: 'with expired consent',
	consent_scope: 'with consent to something else',
	duplicate: 'twice in the list',
	no_consent: 'without consent',
	not_checked: 'not checked',
	opted_out: 'opted out',
	timezone_unknown: 'without a known time zone',
};

/** The reasons of what is blocked, the commonest first: `, 12 without consent, 3 opted out`. */
const reasonsIn = (reasons: ReadonlyMap<string, number>): string =>
	[...reasons]
		.sort(([, a], [, b]) => b - a)
		.map(([reason, count]) => `, ${figure(count)} ${WORDS[reason] ?? reason.replaceAll('_', ' ')}`)
		.join('');
