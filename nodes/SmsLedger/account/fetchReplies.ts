import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { eventItem } from '../../../lib/inbound';
import type { GivenOut, Ledger, TakenIn } from '../../../lib/ledger';
import { memoryOf, takeReplies } from '../../shared/asking';
import { callBackOverdue, tellCalledBack } from '../../shared/callBack';
import { answerOptions, answerSettings } from '../../shared/fields/answers';
import { hint } from '../../shared/hint';
import { accountOf, type AfterTakeIn } from '../../shared/intake';
import { answered } from '../../shared/ledger';
import { asInstant, openForm, sameForAll } from '../../shared/parameters';
import { type Said, serviceError } from '../../shared/serviceError';
import { chosenDesk, ledgerOf } from '../items';
import { takenItem } from '../message/takenItem';
import { tellTakenIn } from '../message/tellTakenIn';
import { fetchOptions } from '../properties/account';

const DAY_MS = 86_400_000;

/** Events that are taken from the ledger at a time. */
const AT_ONCE = 500;

/** A run that dies before it has confirmed its items leaves them to the next one after so long. */
const LEASE_MS = 10 * 60_000;

/**
 * Account: Fetch Replies. Asks the gateway what people wrote since the last time, has it heard as SMS Events
 * Trigger does, and gives out what no execution has had. Asked once, whatever comes in.
 */
export async function fetchReplies(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const desk = await chosenDesk(
		this,
		'Choose an SMS Gateway credential: the replies are those of its account.',
	);
	const ledger = await ledgerOf(this);
	const { gateway } = desk;
	const begunAt = Date.now();
	const taken: TakenIn[] = [];
	const afters = new Map<number, AfterTakeIn>();
	const { canAsk, ended, refusal } = await takeReplies(
		this,
		ledger,
		desk,
		settingsOf(this),
		(page, after) => {
			taken.push(...page);
			for (const { id } of page) afters.set(id, after);
			if (after.calledBack) tellCalledBack(this, after.calledBack, { triedAgain: true });
		},
	);
	if (!canAsk) {
		const instead = gateway.webhooks
			? 'they come by SMS Events Trigger, or by a Webhook node and “Take In”'
			: 'record a STOP that you come to know with “Record Opt-Out” (resource “Consent”)';
		hint(this, `${gateway.displayName} lists no replies: ${instead}`, 'warning');
		return [[]];
	}
	if (ended !== undefined) {
		tellCutShort(this, refusal ?? { message: ended }, taken.length, gateway.displayName);
	}
	const answers = [...new Set(afters.values())].flatMap((after) => after.answered);
	tellTakenIn(this, taken, answers, true);
	tellCalledBack(this, await callBackOverdue(this, ledger), { triedAgain: true });

	const known = new Map(taken.map((event) => [event.id, event]));
	const given = await giveOut(this, ledger, gateway.id, begunAt);
	const items = given.map((event): INodeExecutionData => {
		const own = known.get(event.id);
		const after = afters.get(event.id);
		const json = own && after ? takenItem({ event: own, index: 0 }, after) : eventItem(event);
		return { json: json as IDataObject, pairedItem: { item: 0 } };
	});
	return [items];
}

function settingsOf(context: IExecuteFunctions) {
	const form = openForm(context);
	const { option } = sameForAll(form, context.getInputData().length);
	return {
		answers: answerSettings({
			answerBrand: option(answerOptions.answerBrand),
			answerTexts: option(answerOptions.answerTexts),
			confirmStart: option(answerOptions.confirmStart),
			confirmStop: option(answerOptions.confirmStop),
			helpContact: option(answerOptions.helpContact),
		}),
		since:
			option(fetchOptions.readSince) === ''
				? undefined
				: form.option(fetchOptions.readSince, asInstant)(0),
		first: Date.now() - DAY_MS,
		stop: context.getExecutionCancelSignal(),
	};
}

/** What was read is taken in, and given out, also where the rest could not be read. */
function tellCutShort(
	context: IExecuteFunctions,
	ended: Said,
	taken: number,
	gateway: string,
): void {
	if (taken === 0) {
		throw serviceError(context, ended, {
			description: `Nothing was read. Check the credential for ${gateway} and that the gateway can be reached.`,
		});
	}
	hint(
		context,
		`The replies were not read to their end: ${ended.message}. Run it again`,
		'warning',
	);
}

/** From the ledger and not from memory, so that nothing is given out twice, nor lost with a run that dies. */
async function giveOut(
	context: IExecuteFunctions,
	ledger: Ledger,
	gateway: string,
	begunAt: number,
): Promise<readonly GivenOut[]> {
	const memory = memoryOf(context, ledger, gateway, 'repliesGiven');
	const takenSince = (await memory.since()) ?? begunAt - DAY_MS;
	const all: GivenOut[] = [];
	for (;;) {
		const how = {
			now: Date.now(),
			outputs: ['reply', 'optOut', 'optIn'] as const,
			account: accountOf(context),
			takenSince,
			limit: AT_ONCE,
			leaseMs: LEASE_MS,
			node: context.getNode().id,
		};
		const given = await answered(context, ledger.inbox.giveOut(how));
		all.push(...given);
		if (given.length < AT_ONCE) break;
	}
	const ids = all.map(({ id }) => id);
	if (ids.length > 0) await answered(context, ledger.inbox.confirm(ids, { now: Date.now() }));
	await memory.readUntil(begunAt);
	return all;
}
