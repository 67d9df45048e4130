import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { AnswerSettings } from '../../../lib/campaign';
import type { InboundEvent } from '../../../lib/gateways';
import { inboxEntries, understand } from '../../../lib/inbound';
import type { Ledger } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { callBackOverdue, tellCalledBack } from '../../shared/callBack';
import { answerOptions, answerSettings } from '../../shared/fields/answers';
import { chosenGatewayAccess, gatewayAccessOf } from '../../shared/gatewayCredential';
import { accountOf, afterTakeIn } from '../../shared/intake';
import { answered } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { addAdvice, ledgerOf, several } from '../items';
import { takeFrom, takeInOptions } from '../properties/takeIn';
import { type CallRead, callReader } from './callReader';
import { rowReader } from './rowReader';
import { type Came, takenItem } from './takenItem';
import { tellTakenIn } from './tellTakenIn';

/** Events of one transaction, so that others get their turn at the ledger. */
const AT_ONCE = 500;

/** Of an inbox of which no credential says whose it is. */
const SOME_INBOX = 'inbox';

/**
 * Message: Take In. What gateways and people sent, by way of n8n's Webhook node or of an inbox that was asked,
 * is written down and acted upon as SMS Events Trigger does. What can be read of a run is taken in even where
 * another item of it cannot: a STOP is not to be lost for it.
 */
export async function takeIn(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const { read, option } = sameForAll(openForm(this), this.getInputData().length);
	const leaveOut = option(takeInOptions.leaveOutRepeated);
	const answers = answersOf(this);
	const { sent, failures, gateway } = await readAll(this, read(takeFrom));
	const came = await takeAll(this, ledger, sent, gateway);
	const taken = came.map(({ event }) => event);
	const after = await afterTakeIn(this, ledger, taken, answers);
	if (after.calledBack) tellCalledBack(this, after.calledBack, { triedAgain: true });
	const tried = taken.flatMap(({ atGateway }) => atGateway);
	tellCalledBack(this, await callBackOverdue(this, ledger, tried), { triedAgain: true });
	tellTakenIn(this, taken, after.answered, leaveOut);

	if (!this.continueOnFail()) failures.forEach((failure) => addAdvice(failure, adviceOn(sent)));
	const shown = came.filter(({ event: { output, repeated } }) => output && !(repeated && leaveOut));
	const itemsAt = Map.groupBy(shown, ({ index }) => index);
	const itemsOf = (index: number | undefined): readonly IDataObject[] =>
		(itemsAt.get(index) ?? []).map((one) => takenItem(one, after));
	const [items = []] = await several(this, (_json, index) => {
		if (failures.has(index)) throw failures.get(index);
		return Promise.resolve(itemsOf(index));
	});
	// They come of no item but of the run: texts whose missing pieces are not waited for any longer.
	items.push(...itemsOf(undefined).map((json) => ({ json, pairedItem: { item: 0 } })));
	const ids = shown.map(({ event: { id } }) => id);
	if (ids.length > 0) await answered(this, ledger.inbox.confirm(ids, { now: Date.now() }));
	return [items];
}

interface Sent {
	readonly event: InboundEvent;
	/** The item that tells of it. */
	readonly index: number;
}

interface ReadItems {
	readonly sent: readonly Sent[];
	/** By the item that cannot be read, or not whole. */
	readonly failures: ReadonlyMap<number, unknown>;
	readonly gateway: string;
}

async function readAll(context: IExecuteFunctions, from: 'webhook' | 'rows'): Promise<ReadItems> {
	const { gateway, read } = await readerOf(context, from);
	const sent: Sent[] = [];
	const failures = new Map<number, unknown>();
	for (const [index, item] of context.getInputData().entries()) {
		try {
			const { events, failure } = await read(item, index);
			sent.push(...events.map((event) => ({ event, index })));
			if (failure) failures.set(index, failure);
		} catch (error) {
			failures.set(index, error);
		}
	}
	return { sent, failures, gateway };
}

async function readerOf(
	context: IExecuteFunctions,
	from: 'webhook' | 'rows',
): Promise<{ readonly gateway: string; readonly read: ReturnType<typeof callReader> }> {
	if (from === 'webhook') {
		const access = await gatewayAccessOf(context);
		return { gateway: access.gateway.id, read: callReader(context, access) };
	}
	const access = await chosenGatewayAccess(context);
	const rowOf = rowReader(context);
	return {
		gateway: access?.gateway.id ?? SOME_INBOX,
		read: async (_item: INodeExecutionData, index: number): Promise<CallRead> => ({
			events: await rowOf(index),
		}),
	};
}

async function takeAll(
	context: IExecuteFunctions,
	ledger: Ledger,
	sent: readonly Sent[],
	gateway: string,
): Promise<readonly Came[]> {
	const by = { gateway, account: accountOf(context) };
	const came: Came[] = [];
	for (let from = 0; from < sent.length; from += AT_ONCE) {
		const some = sent.slice(from, from + AT_ONCE);
		const entries = inboxEntries(
			some.map(({ event }) => event),
			by,
		);
		const now = Date.now();
		const taken = await answered(context, ledger.inbox.takeIn(entries, { now, understand }));
		came.push(...taken.map((event, place) => ({ event, index: some[place]?.index })));
	}
	return came;
}

function answersOf(context: IExecuteFunctions): AnswerSettings {
	const { option } = sameForAll(openForm(context), context.getInputData().length);
	return answerSettings({
		answerBrand: option(answerOptions.answerBrand),
		answerTexts: option(answerOptions.answerTexts),
		confirmStart: option(answerOptions.confirmStart),
		confirmStop: option(answerOptions.confirmStop),
		helpContact: option(answerOptions.helpContact),
	});
}

const adviceOn = ({ length }: readonly Sent[]): string =>
	length === 0
		? ''
		: `${count(length, 'event was', 'events were')} taken in all the same, from the items that can be read.`;
