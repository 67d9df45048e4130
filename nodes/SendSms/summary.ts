import type { IExecuteFunctions } from 'n8n-workflow';
import type { Delivery } from '../../lib/message';
import { figure } from '../../lib/words';
import { hint, tally } from '../shared/hint';
import { succeeded } from './deliveries';

/** Reasons that read badly as they are. */
const WORDS: Readonly<Record<string, string>> = {
	no_answer: 'in doubt',
	pilot: 'kept back by the pilot',
	too_late: 'past closing time',
};

/** Says above the output, in one sentence, what did not go and why. A finished campaign reads calmly. */
export function sumUp(
	context: IExecuteFunctions,
	deliveries: readonly (Delivery | undefined)[],
): void {
	const all = deliveries.flatMap((delivery) => delivery ?? []);
	const notSent = all.filter((delivery) => !succeeded(delivery));
	if (notSent.length === 0) return;
	const before = all.filter(isSentBefore);
	if (before.length === all.length) {
		const whole = all.length === 1 ? 'the message was' : `all ${figure(all.length)} were`;
		return hint(context, `Nothing to do: ${whole} sent ${when(context, before)}`);
	}
	const reasons = notSent.map(({ reason, status }) =>
		reason === 'too_late' && status === 'held'
			? 'held until their hours open'
			: (WORDS[reason] ?? reason),
	);
	const inDoubt = all.some(({ status }) => status === 'unknown');
	const isUnchecked = notSent.some(({ reason }) => reason === 'not_checked');
	const advice = [...(inDoubt ? [IN_DOUBT] : []), ...(isUnchecked ? [UNCHECKED] : [])].join('');
	hint(context, `Not sent: ${tally(reasons)}${advice}`, inDoubt ? 'warning' : 'info');
}

const IN_DOUBT = '. What is in doubt is not sent again: settle it with “Reconcile” in SMS Ledger';
const UNCHECKED =
	'. Put “Check Consent & Quiet Hours” right before this node: only its own check of each message counts';

const isSentBefore = ({ reason }: Delivery): boolean => reason === 'already_sent';

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
