import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { Campaign } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { ledgerOfForm } from '../shared/ledger/lists';

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

const campaigns = async (context: ILoadOptionsFunctions): Promise<readonly Campaign[]> =>
	await answered(context, (await ledgerOfForm(context)).campaigns.all());
