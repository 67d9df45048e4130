import type { IExecuteFunctions } from 'n8n-workflow';
import { cureOf, type Opening, reasonInWords, waitingUntil } from '../../lib/campaign';
import { readCheck } from '../../lib/item';
import type { Delivery } from '../../lib/message';
import { count, figure } from '../../lib/words';
import { hint } from '../shared/hint';
import { succeeded } from './deliveries';

/** Cures that are told of one run: those of the commonest reasons. */
const MOST_CURES = 3;

type Deliveries = readonly (Delivery | undefined)[];

/**
 * Says above the output what a run did, in one sentence: “18 sent for 19 credits, 885 left; 5 wait until Monday
 * 09:00; 2 not sent: 2 without consent”, and in yellow what to do about it. A finished campaign reads calmly.
 *
 * @param balance credits before the run, where they were asked for
 */
export function sumUp(context: IExecuteFunctions, deliveries: Deliveries, balance?: number): void {
	const all = deliveries.flatMap((delivery) => delivery ?? []);
	const notSent = all.filter((delivery) => !succeeded(delivery) && !isHeldAnew(delivery));
	const before = all.filter(isSentBefore);
	if (all.length > 0 && before.length === all.length) {
		const whole = all.length === 1 ? 'the message was' : `all ${figure(all.length)} were`;
		return hint(context, `Nothing to do: ${whole} sent ${when(context, before)}`);
	}
	const parts = [
		...sentIn(all, balance),
		...heldIn(context, deliveries),
		...(notSent.length > 0 ? [`${figure(notSent.length)} not sent: ${reasonsOf(notSent)}`] : []),
	];
	if (parts.length === 0) return;
	const cures = curesFor(notSent);
	const sentence = [parts.join('; '), ...cures].join('. ');
	const isCalm = notSent.every(({ reason }) => reason === 'pilot' || cureOf(reason) === undefined);
	hint(context, sentence, isCalm ? 'info' : 'warning');
}

/** The hours of its check were over: it waits for the next ones in the ledger. */
export const isHeldAnew = ({ status, reason }: Delivery): boolean =>
	status === 'held' && reason !== '';

const isSentBefore = ({ reason }: Delivery): boolean => reason === 'already_sent';

/** “18 sent for 19 credits, 885 left”; nothing where none was. */
function sentIn(all: readonly Delivery[], balance: number | undefined): string[] {
	const sent = all.filter(({ status, reason }) => status === 'accepted' && reason === '');
	if (sent.length === 0) return [];
	const cost = creditsOf(sent);
	// What an earlier try of this run had sent was paid for before the balance was read.
	const paidNow = creditsOf(sent.filter(({ repeated }) => !repeated));
	const left = balance === undefined ? '' : `, ${figure(Math.max(0, balance - paidNow))} left`;
	return [`${figure(sent.length)} sent for ${count(cost, 'credit')}${left}`];
}

const creditsOf = (deliveries: readonly Delivery[]): number =>
	deliveries.reduce((sum, { credits }) => sum + credits, 0);

/** “5 wait until Monday 09:00: their hours were over”. */
function heldIn(context: IExecuteFunctions, deliveries: Deliveries): string[] {
	const items = context.getInputData();
	const openings = deliveries.flatMap((delivery, place): Opening[] => {
		if (!delivery || !isHeldAnew(delivery) || delivery.sendAt === undefined) return [];
		const timeZones = readCheck(items[place]?.json ?? {})?.timeZones ?? [];
		return [{ at: Date.parse(delivery.sendAt), timeZones }];
	});
	if (openings.length === 0) return [];
	return [`${waitingUntil(openings.length, openings, Date.now())}: their hours were over`];
}

/** “2 without consent, 1 opted out”, the commonest first; of one reason alone the number is said already. */
function reasonsOf(notSent: readonly Delivery[]): string {
	const reasons = grouped(notSent, ({ reason }) => reasonInWords(reason));
	const isOne = reasons.length === 1;
	return reasons
		.map(([words, { length }]) => (isOne ? words : `${figure(length)} ${words}`))
		.join(', ');
}

const curesFor = (notSent: readonly Delivery[]): string[] => {
	const cures = grouped(notSent, ({ reason }) => cureOf(reason) ?? '').map(([cure]) => cure);
	return cures.filter((cure) => cure !== '').slice(0, MOST_CURES);
};

const grouped = (
	deliveries: readonly Delivery[],
	wordsOf: (delivery: Delivery) => string,
): [string, Delivery[]][] =>
	[...Map.groupBy(deliveries, wordsOf)].sort(([, a], [, b]) => b.length - a.length);

/** "on 24 November 2026", or "between 23 November 2026 and 24 November 2026", by the workflow's clock. */
function when(context: IExecuteFunctions, deliveries: readonly Delivery[]): string {
	const day = new Intl.DateTimeFormat('en-GB', {
		dateStyle: 'long',
		timeZone: context.getTimezone(),
	});
	const instants = deliveries.map(({ at }) => at).sort();
	const [first = '', last = ''] = [instants[0], instants.at(-1)].map((at) =>
		day.format(Date.parse(at ?? '')),
	);
	return first === last ? `on ${first}` : `between ${first} and ${last}`;
}
