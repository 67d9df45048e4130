import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ReconcileEntry } from '../../../lib/ledger';
import type { Resolution } from '../../../lib/message';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm, type ValueOf } from '../../shared/parameters';
import { refuseVouching } from '../agents';
import { ledgerOf, together } from '../items';
import { resolution, vouchedForBy } from '../properties/reconcile';
import { messageIdReader } from './messageIdReader';
import { simpleMessage } from './messageItem';

const RESOLUTIONS = {
	accepted: { kind: 'accepted' },
	cancelled: { kind: 'cancelled' },
	delivered: { kind: 'delivered' },
	undelivered: { kind: 'undelivered' },
	notSent: { kind: 'not_sent', retryable: false },
	sendAgain: { kind: 'not_sent', retryable: true },
} as const satisfies Record<ValueOf<typeof resolution>, Resolution>;

/** A person vouches for what became of messages. */
export async function vouch(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	refuseVouching(context);
	const ledger = await ledgerOf(context);
	const entryOf = entryReader(context);
	return await together(
		context,
		({ json }, index) => ({ json, entry: entryOf(json, index) }),
		async (asked) => {
			const entries = asked.map(({ entry }) => entry);
			const answers = await answered(
				context,
				ledger.messages.reconcile(entries, { now: Date.now() }),
			);
			const byKey = new Map(answers.map((answer) => [answer.key, answer]));
			const settled = answers.filter(({ done }) => done).length;
			const all = settled === answers.length;
			hint(context, summary(settled, answers.length), all ? 'info' : 'warning');
			return asked.map(({ json, entry }): IDataObject => {
				const { done = false, message } = byKey.get(entry.key) ?? {};
				const now = message ? simpleMessage(message) : { messageId: entry.key, state: 'not found' };
				return { ...json, ...now, reconciled: done };
			});
		},
	);
}

const summary = (settled: number, asked: number): string =>
	settled === asked
		? `${count(settled, 'message')} reconciled`
		: `${settled} of ${count(asked, 'message')} reconciled; the others are not in doubt, see “state”`;

function entryReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => ReconcileEntry {
	const { read } = openForm(context);
	const keyOf = messageIdReader(context);
	const chosenOf = read(resolution);
	const byOf = read(vouchedForBy);
	return (json, itemIndex) => ({
		key: keyOf(json, itemIndex),
		resolution: RESOLUTIONS[chosenOf(itemIndex)],
		by: byOf(itemIndex) || 'a person',
	});
}
