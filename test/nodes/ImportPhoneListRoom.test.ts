import type { IExecuteFunctions, INodeExecutionData, IWorkflowSettings } from 'n8n-workflow';
import { ensureRoom, isSaved, LONGEST_TEXT } from '../../nodes/ImportPhoneList/ensureRoom';

const OURS = ['composeSms', 'checkConsentQuietHours', 'sendSms'].map((name) => ({
	name,
	type: `n8n-nodes-sms-campaign.${name}`,
	typeVersion: 1,
	disabled: false,
}));

interface Given {
	readonly after?: typeof OURS;
	readonly settings?: IWorkflowSettings;
	readonly mode?: string;
}

const context = ({ after = OURS, settings = {}, mode = 'trigger' }: Given = {}) =>
	({
		getChildNodes: () => after,
		getNode: () => ({ name: 'Import Phone List', type: 'importPhoneList', parameters: {} }),
		getMode: () => mode,
		getWorkflowSettings: () => settings,
	}) as unknown as IExecuteFunctions;

/** So many recipients as one and the same object: nothing but their number and the size of one counts. */
const recipients = (count: number): INodeExecutionData[] =>
	new Array<INodeExecutionData>(count).fill({
		json: {
			phone: '06 12 34 56 78',
			firstName: 'Anna',
			city: 'Lyon',
			contact: { firstName: 'Anna', consent: { status: 'explicit', source: 'import' } },
			number: { e164: '+33612345678', country: 'FR', callingCode: '33', type: 'mobile' },
		},
	});

const room = (count: number, given?: Given, isUnlimited = false) =>
	ensureRoom(context(given), recipients(count), isUnlimited);

describe('a list that goes on in one execution', () => {
	it.each([
		['100,000 through the whole campaign', 100_000, {}],
		['400,000 that nobody passes on', 400_000, { after: [] }],
		[
			'1,000,000 of which n8n saves nothing',
			1_000_000,
			{ settings: { saveDataSuccessExecution: 'none' as const } },
		],
	])('may be long: %s', (_, count, given) => {
		expect(() => room(count, given)).not.toThrow();
	});

	it('is refused where n8n could not save it, with what to do', () => {
		expect(() => room(250_000)).toThrow('250,000 recipients are too many for one execution');
		expect(() => room(250_000)).toThrow(
			expect.objectContaining({
				description: expect.stringMatching(/Nothing was passed on.*in pages.*Unlimited Size/s),
			}),
		);
		expect(LONGEST_TEXT).toBeLessThan(2 ** 29);
	});

	it('goes on where somebody wants it all the same', () => {
		expect(() => room(250_000, {}, true)).not.toThrow();
	});
});

describe('whether n8n saves an execution', () => {
	it.each<[string, IWorkflowSettings, string, NodeJS.ProcessEnv, boolean]>([
		['by default', {}, 'trigger', {}, true],
		['not where the workflow says so', { saveDataSuccessExecution: 'none' }, 'trigger', {}, false],
		[
			'not where n8n itself is told so',
			{},
			'trigger',
			{ EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' },
			false,
		],
		[
			'where the workflow overrules that',
			{ saveDataSuccessExecution: 'all' },
			'trigger',
			{ EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' },
			true,
		],
		['by hand by default', { saveDataSuccessExecution: 'none' }, 'manual', {}, true],
		['by hand not where that is off', { saveManualExecutions: false }, 'manual', {}, false],
		[
			'after each node, whatever else',
			{ saveDataSuccessExecution: 'none', saveExecutionProgress: true },
			'trigger',
			{},
			true,
		],
		[
			'in queue mode always, since a worker may hand over through the database',
			{ saveDataSuccessExecution: 'none' },
			'trigger',
			{ EXECUTIONS_MODE: 'queue' },
			true,
		],
	])('%s', (_, settings, mode, variables, saved) => {
		expect(isSaved(context({ settings, mode }), variables)).toBe(saved);
	});
});
