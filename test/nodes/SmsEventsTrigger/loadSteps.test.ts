import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { gateways } from '../../../lib/gateways';
import { loadSteps } from '../../../nodes/SmsEventsTrigger/loadSteps';

/** What the form asks for, with a credential or with none. */
const stepsWith = (credential?: object) =>
	loadSteps.call({
		getNode: () => ({ credentials: credential ? { smsGatewayApi: { id: '1', name: 'x' } } : {} }),
		getCredentials: async () => credential,
	} as unknown as ILoadOptionsFunctions);

describe('how to connect the gateway of the credential', () => {
	it('asks for the credential first', async () => {
		expect(await stepsWith()).toEqual([
			{ name: 'Choose the credential of your gateway above', value: 'steps' },
		]);
	});

	it('says in short what is to be done, and then step by step', async () => {
		const [first, ...rest] = await stepsWith({ gateway: 'kannel' });
		expect(first).toEqual({
			name: 'Kannel: by hand, open for the steps · secret address',
			value: 'steps',
		});
		const lines = rest.map(({ name }) => name).join('\n');
		expect(lines).toContain('not signed');
		expect(lines).toContain('1. ');
		expect(lines).not.toContain('{url}');
		expect(lines).toContain('open the Production URL in a browser');
		const longest = Math.max(...lines.split(/[\s\u200b]/).map((word) => word.length));
		expect(longest).toBeLessThanOrEqual(40);
		expect(new Set(rest.map(({ value }) => value)).size).toBe(rest.length);
	});

	it('tells of a gateway that calls no address, and what to do instead', async () => {
		const [first, ...rest] = await stepsWith({ gateway: 'mailpro' });
		expect(first?.name).toBe('Mailpro calls no address');
		expect(rest.map(({ name }) => name)).toEqual([
			expect.stringContaining('nothing ever comes in here'),
			expect.stringContaining('“Record Opt-Out”'),
		]);
	});

	// n8n cuts off what is longer than the field is wide at its usual size.
	it.each(gateways.map(({ id }) => id))('fits into the form for %s', async (gateway) => {
		const [first] = await stepsWith({ gateway });
		expect(first?.name.length).toBeLessThanOrEqual(56);
	});

	it.each([
		['says how to take more posts, for gateways that reach people', undefined, true],
		['says nothing of it where n8n takes them already', 'true', false],
	])('%s', async (_what, set, said) => {
		const before = process.env['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'];
		if (set === undefined) delete process.env['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'];
		else process.env['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'] = set;
		const lines = await stepsWith({ gateway: 'kannel' });
		if (before === undefined) delete process.env['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'];
		else process.env['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'] = before;
		expect(lines.some(({ name }) => name.includes('LAZY_ACQUIRE=true'))).toBe(said);
	});

	it('tells what is wrong with the credential', async () => {
		const [first] = await stepsWith({ gateway: 'none' });
		expect(first?.name).toContain('none');
	});
});
