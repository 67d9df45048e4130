import { LoadOptionsContext } from 'n8n-core';
import type { ILoadOptionsFunctions, INodeParameters } from 'n8n-workflow';
import { person, max, newUserFolder, smsLedger, use } from '../support/smsLedger';
import { workflowOf } from '../support/workflowOf';

/** What n8n's editor hands to a dropdown. */
function dropdown(parameters: INodeParameters = {}): ILoadOptionsFunctions {
	const { node, workflow, additionalData } = workflowOf(smsLedger, { parameters });
	return new LoadOptionsContext(
		workflow,
		node,
		{ ...additionalData, currentNodeParameters: parameters },
		'',
	) as unknown as ILoadOptionsFunctions;
}

const { listSearch, loadOptions } = smsLedger.methods;
const pause = (value: string) =>
	use('campaign', 'pause')({ campaign: { __rl: true, mode: 'name', value } });

beforeEach(newUserFolder);
afterEach(() => {
	delete process.env['DB_TYPE'];
});

describe('the dropdowns of SMS Ledger', () => {
	it('offers the campaigns of the ledger, and finds them by a part of their name', async () => {
		await pause('Spring Sale');
		await pause('Black Friday');
		const search = async (filter?: string) =>
			(await listSearch.searchCampaigns.call(dropdown(), filter)).results.map(({ name }) => name);
		expect((await search()).sort()).toEqual(['Black Friday', 'Spring Sale']);
		expect(await search('FRI')).toEqual(['Black Friday']);
		expect(await loadOptions.getCampaigns.call(dropdown())).toContainEqual({
			name: 'Spring Sale',
			value: 'spring sale',
		});
	});

	it('offers the lists with their size', async () => {
		const items = [person(), person(max)];
		await use('contact', 'upsert')({ options: { list: 'customers' } }, { items });
		expect(await loadOptions.getLists.call(dropdown())).toEqual([
			{ name: 'customers (2)', value: 'customers' },
		]);
	});

	it('shows a refusal rather than an empty list', async () => {
		process.env['DB_TYPE'] = 'postgresdb';
		await expect(loadOptions.getLists.call(dropdown())).rejects.toThrow('may not last');
		const confirmed = dropdown({ options: { folderIsPersistent: true } });
		expect(await loadOptions.getLists.call(confirmed)).toEqual([]);
	});
});
