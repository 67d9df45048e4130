import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { AnyGateway } from '../../../lib/gateways';
import { count, figure } from '../../../lib/words';
import { takeOptOuts, type TakenOptOuts } from '../../shared/asking';
import { callBackOverdue, tellCalledBack } from '../../shared/callBack';
import { hint } from '../../shared/hint';
import { openForm, sameForAll } from '../../shared/parameters';
import { serviceError } from '../../shared/serviceError';
import { chosenDesk, ledgerOf } from '../items';
import { syncOptions } from '../properties/account';

/** Account: Sync Opt-Outs. Asked once, whatever comes in: there is one list. */
export async function syncOptOuts(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const desk = await chosenDesk(
		this,
		'Choose an SMS Gateway credential: the list is that of its account.',
	);
	const ledger = await ledgerOf(this);
	const { option } = sameForAll(openForm(this), this.getInputData().length);
	const taken = await takeOptOuts(this, ledger, desk, {
		everything: option(syncOptions.wholeList),
		stop: this.getExecutionCancelSignal(),
	});
	if (taken.ended !== undefined && taken.listed === 0) {
		throw serviceError(this, taken.refusal ?? { message: taken.ended }, {
			description: `Nothing was recorded. Check the credential for ${desk.gateway.displayName}, and that its key may read the opt-out list.`,
		});
	}
	for (const each of taken.calledBack) tellCalledBack(this, each, { triedAgain: true });
	const sentence = sentenceOf(taken, desk.gateway);
	hint(this, sentence, taken.canAsk && taken.ended === undefined ? 'info' : 'warning');
	tellCalledBack(this, await callBackOverdue(this, ledger), { triedAgain: true });
	return [[{ json: itemOf(taken, desk.gateway, sentence), pairedItem: { item: 0 } }]];
}

const itemOf = (
	{ canAsk, listed, recorded, unreadable, cancelled, ended }: TakenOptOuts,
	{ id }: AnyGateway,
	sentence: string,
): IDataObject => ({
	gateway: id,
	sentence,
	canAsk,
	listed,
	new: recorded,
	unreadable,
	cancelled,
	complete: ended === undefined,
});

function sentenceOf(
	{ canAsk, listed, recorded, unreadable, cancelled, ended }: TakenOptOuts,
	{ displayName, webhooks }: AnyGateway,
): string {
	if (!canAsk) {
		return `${displayName} keeps no opt-out list that can be asked for. ${
			webhooks
				? 'Opt-outs come by SMS Events Trigger, and by refusals and receipts'
				: 'Opt-outs come by refusals and receipts; record others with “Record Opt-Out” (resource “Consent”)'
		}`;
	}
	const parts = [
		`${figure(recorded)} of them new`,
		...(cancelled > 0 ? [`${count(cancelled, 'message')} to them cancelled`] : []),
		...(unreadable > 0 ? [`${figure(unreadable)} without a phone number that can be read`] : []),
	];
	const read = `${count(listed, 'person', 'people')} read from the opt-out list of ${displayName}: ${parts.join(', ')}`;
	return ended === undefined
		? read
		: `${read}. The list was not read to its end: ${ended}. Run it again`;
}
