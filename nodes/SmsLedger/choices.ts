import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { Campaign, Ledger } from '../../lib/ledger';
import { figure } from '../../lib/words';
import { answered, openLedger } from '../shared/ledger';

/** The newest campaigns, for a dropdown. */
export async function searchCampaigns(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const wanted = filter.toLowerCase();
	const found = (await campaigns(this)).filter(({ id }) => id.includes(wanted));
	return { results: found.slice(0, 200).map(({ name }) => ({ name, value: name })) };
}

export async function getCampaigns(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await campaigns(this)).map(({ name, id }) => ({ name, value: id }));
}

export async function getLists(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const lists = await answered(this, (await ledgerOf(this)).contacts.lists());
	return lists.map(({ name, members }) => ({
		name: `${name} (${figure(members)})`,
		value: name,
	}));
}

const campaigns = async (context: ILoadOptionsFunctions): Promise<readonly Campaign[]> =>
	await answered(context, (await ledgerOf(context)).campaigns.all());

const ledgerOf = (context: ILoadOptionsFunctions): Promise<Ledger> =>
	openLedger(context, {
		folderIsPersistent: context.getCurrentNodeParameter('options.folderIsPersistent') === true,
	});
