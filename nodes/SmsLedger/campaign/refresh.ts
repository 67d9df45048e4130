import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Ledger, OpenFilter } from '../../../lib/ledger';
import { campaignId } from '../../../lib/message';
import { quoted } from '../../../lib/words';
import { askOpen, type AskRun, type AskSettings, sumOf } from '../../shared/asking';
import { callBackOverdue, tellCalledBack } from '../../shared/callBack';
import type { GatewayDesk } from '../../shared/gatewayDesk';
import { answered } from '../../shared/ledger';
import { openForm } from '../../shared/parameters';
import { serviceError } from '../../shared/serviceError';
import { chosenDesk, ledgerOf, several } from '../items';
import { refreshedCampaign, refreshOptions } from '../properties/refresh';
import { openOf, type Refreshed, refreshedItem, tellRefreshed } from './refreshed';

const DAY_MS = 86_400_000;

/**
 * Campaign: Refresh. Asks the gateway what became of messages without a final receipt, of one campaign or of
 * all, and tells what is still open. Where the gateway cannot be asked it says so, and fails nothing.
 */
export async function refresh(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const desk = await chosenDesk(
		this,
		'Choose the SMS Gateway credential that the messages were sent with.',
	);
	const ledger = await ledgerOf(this);
	// What a killed run left on its way is in doubt as soon as its lease is over.
	await answered(this, ledger.messages.recoverExpired({ now: Date.now() }));
	const settingsOf = settingsReader(this, desk);
	const all: Refreshed[] = [];
	const outputs = await several(this, async (_json, index) => {
		const settings = settingsOf(index);
		// All there are is one question, however many items come in.
		if (settings.campaign === undefined && index > 0) return [];
		const run = await askOpen(this, ledger, desk, settings);
		for (const each of run.calledBack) tellCalledBack(this, each, { triedAgain: true });
		refuseInVain(this, desk, run, index);
		const refreshed = await tallied(this, ledger, desk, settings, run, index);
		all.push(...refreshed);
		return refreshed.map((one): IDataObject => refreshedItem(one, desk.gateway));
	});
	tellRefreshed(this, all, desk.gateway);
	tellCalledBack(this, await callBackOverdue(this, ledger), { triedAgain: true });
	return outputs;
}

function settingsReader(
	context: IExecuteFunctions,
	{ gateway }: GatewayDesk,
): (itemIndex: number) => AskSettings {
	const { read, option } = openForm(context);
	const nameOf = read(refreshedCampaign);
	const daysOf = option(refreshOptions.sentWithin);
	const mostOf = option(refreshOptions.mostMessages);
	const paceOf = option(refreshOptions.questionsPerSecond);
	return (itemIndex) => {
		const now = Date.now();
		return {
			campaign: nameOf(itemIndex) || undefined,
			since: now - daysOf(itemIndex) * DAY_MS,
			until: now,
			most: mostOf(itemIndex) ?? Infinity,
			perSecond: paceOf(itemIndex) ?? gateway.capabilities.messagesPerSecond,
			stop: context.getExecutionCancelSignal(),
		};
	};
}

/** A wrong key must not look like a calm night. */
function refuseInVain(
	context: IExecuteFunctions,
	{ gateway }: GatewayDesk,
	{ tallies, ended, refusal }: AskRun,
	itemIndex: number,
): void {
	if (ended === undefined || sumOf([...tallies.values()]).asked > 0) return;
	throw serviceError(context, refusal ?? { message: ended }, {
		itemIndex,
		description: `Nothing was asked for, and no message has changed. Check the credential for ${gateway.displayName} and that the gateway can be reached, then run it again.`,
	});
}

/** What the run came to, campaign by campaign, with what is open still. */
async function tallied(
	context: IExecuteFunctions,
	ledger: Ledger,
	{ gateway, statusOf }: GatewayDesk,
	{ campaign, since, until }: OpenFilter,
	{ tallies, ended }: AskRun,
	itemIndex: number,
): Promise<Refreshed[]> {
	const [counts, campaigns] = await Promise.all([
		answered(context, ledger.messages.countOpen({ campaign, since, until }), itemIndex),
		answered(context, ledger.campaigns.all(), itemIndex),
	]);
	const names = new Map(campaigns.map(({ id, name }) => [id, name]));
	const wanted = campaign === undefined ? undefined : campaignId(campaign);
	if (wanted !== undefined && !names.has(wanted)) {
		throw new NodeOperationError(
			context.getNode(),
			`The ledger knows no campaign ${quoted(campaign ?? '')}`,
			{
				itemIndex,
				description:
					'A campaign is known once its first message is. Choose one from the list, or leave “Campaign” empty for all.',
			},
		);
	}
	const ids = new Set([
		...(wanted === undefined ? [] : [wanted]),
		...tallies.keys(),
		...counts.map((one) => one.campaign),
	]);
	return [...ids].sort().map((id) => ({
		campaign: names.get(id) ?? id,
		canAsk: statusOf !== undefined,
		ended,
		tally: tallies.get(id),
		...openOf(
			counts.filter((one) => one.campaign === id),
			gateway.id,
		),
	}));
}
