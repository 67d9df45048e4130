import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { isErased, type StoredMessage } from '../../../lib/message';
import { count } from '../../../lib/words';
import { hint, tally } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm } from '../../shared/parameters';
import { campaignReader, ledgerOf, several } from '../items';
import { refusedFor, vouchedForBy } from '../properties/reconcile';
import { simpleMessage } from './messageItem';
import { pagesOf } from './pagesOf';

/** What is asked of one item: which refusals, and on whose word. */
interface Asked {
	readonly campaign: string;
	/** As the ledger writes it, `invalid_recipient`; empty for whatever the gateway said. */
	readonly reason: string;
	readonly by: string;
}

/** What a run comes upon, for the hints. */
interface Found {
	allowed: number;
	/** Why those that match stay refused. */
	readonly kept: string[];
	/** Why others of the campaign were refused. */
	readonly others: string[];
}

/**
 * Message: Allow Retry. A person vouches that what a gateway refused for good was refused wrongly: a
 * rerun of the campaign may send it. Nobody who said stop is among them, and what is in doubt is not
 * refused: that is for Reconcile.
 */
export async function allowRetry(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const askedOf = askedReader(this);
	const found: Found = { allowed: 0, kept: [], others: [] };
	const outputs = await several(this, async (_json, index) => {
		const asked = askedOf(index);
		const filter = { campaign: asked.campaign, states: ['refused'] as const };
		const items: IDataObject[] = [];
		for await (const page of pagesOf(this, ledger, filter, index)) {
			const matching = choose(page, asked, found);
			items.push(...(await allow(this, ledger, matching, asked, index)));
		}
		found.allowed += items.length;
		return items;
	});
	tell(this, found);
	return outputs;
}

function askedReader(context: IExecuteFunctions): (itemIndex: number) => Asked {
	const { read } = openForm(context);
	const campaignOf = campaignReader(context);
	const reasonOf = read(refusedFor);
	const byOf = read(vouchedForBy);
	return (itemIndex) => ({
		campaign: campaignOf(itemIndex),
		reason: reasonOf(itemIndex).toLowerCase().replaceAll(' ', '_'),
		by: byOf(itemIndex) || 'a person',
	});
}

/** The refused messages that are meant and may be allowed; counts the others. */
function choose(
	messages: readonly StoredMessage[],
	{ reason }: Asked,
	{ kept, others }: Found,
): StoredMessage[] {
	return messages.filter((message) => {
		if (message.retryable) return false;
		if (reason !== '' && message.reason !== reason) {
			others.push(message.reason);
			return false;
		}
		const why = whyKept(message, reason);
		if (why !== undefined) kept.push(why);
		return why === undefined;
	});
}

function whyKept({ reason, e164 }: StoredMessage, asked: string): string | undefined {
	if (reason === 'opted_out') return 'opted out';
	if (isErased(e164)) return 'to somebody erased since';
	// A person has said so, with Reconcile; only one who names that reason takes it back.
	if (reason === 'not_sent' && asked === '') return 'not to be sent, as a person said';
	return undefined;
}

async function allow(
	context: IExecuteFunctions,
	ledger: Ledger,
	messages: readonly StoredMessage[],
	{ by }: Asked,
	index: number,
): Promise<IDataObject[]> {
	if (messages.length === 0) return [];
	const resolution = { kind: 'not_sent', retryable: true } as const;
	const entries = messages.map(({ key }) => ({ key, resolution, by }));
	const answers = await answered(
		context,
		ledger.messages.reconcile(entries, { now: Date.now() }),
		index,
	);
	return answers.flatMap(({ done, message }) => (done && message ? [simpleMessage(message)] : []));
}

function tell(context: IExecuteFunctions, { allowed, kept, others }: Found): void {
	if (allowed > 0) {
		hint(context, `${count(allowed, 'message')} may be sent by the next run of the campaign`);
	} else {
		const instead = others.length > 0 ? `. Refused for other reasons: ${tally(others)}` : '';
		hint(context, `No message may be sent that could not be before${instead}`, 'warning');
	}
	if (kept.length > 0) hint(context, `Stays refused: ${tally(kept)}`, 'warning');
}
