import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../../../support/runNode';
import { newUserFolder, person, use } from '../../../support/smsLedger';

const items = ['+33612000001', '+33612000002', '+33612000003'].map((e164) =>
	person(e164, { own: e164, folder: `/nowhere/${e164}` }),
);
const check = (options: INodeParameters) =>
	runNode(new CheckConsentQuietHours(), {
		items,
		parameters: { purpose: 'transactional', options },
	});
const register = (numbers: string): INodeParameters => ({
	registers: { entries: [{ register: 'ZA-NCC', screenedOn: '2026-11-20', numbers }] },
});

beforeEach(() => {
	newUserFolder();
});

describe('a list of numbers that differs from item to item is refused', () => {
	it.each<[string, INodeParameters]>([
		['Suppression List', { suppressionList: '={{ $json.own }}' }],
		['Registers: Numbers on It', register('={{ $json.own }}')],
	])('%s', async (label, options) => {
		const { error } = await check(options);
		expect(error?.message).toContain(`“${label}” is one`);
		expect(error?.message).toContain('for all items, and differs');
		expect(error?.description).toMatch(/^Let the expression give the same/);
	});

	it('and counts for all where it is made of the whole list, once', async () => {
		const suppressionList = '={{ $input.all().slice(1).map((each) => each.json.own) }}';
		const { outputs } = await check({ suppressionList });
		expect(outputs.map((output) => output.length)).toEqual([1, 0, 2]);
	});
});

describe('Back Up', () => {
	const backUp = use('ledger', 'backUp');

	it('to a place that differs from item to item is refused', async () => {
		const parameters = { destination: 'path', filePath: '={{ $json.folder }}' };
		const { error } = await backUp(parameters, { items });
		expect(error?.message).toContain('“File Path” is one for all items, and differs');
	});

	it('to one that goes by the clock is for the whole run', async () => {
		const filePath = '={{ "/nowhere/" + $now.toMillis() + Math.random() }}';
		const { error } = await backUp({ destination: 'path', filePath }, { items });
		expect(error?.message).toBe('The folder for the backup is not there');
	});
});
