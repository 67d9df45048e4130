import type { ILoadOptionsFunctions } from 'n8n-workflow';
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
		expect(first).toEqual({ name: 'by hand · secret address · Kannel', value: 'steps' });
		const lines = rest.map(({ name }) => name).join('\n');
		expect(lines).toContain('not signed');
		expect(lines).toContain('1. ');
		expect(lines).not.toContain('{url}');
		expect(new Set(rest.map(({ value }) => value)).size).toBe(rest.length);
	});

	it('tells of a gateway that reports nothing', async () => {
		const [first] = await stepsWith({ gateway: 'mailpro' });
		expect(first?.name).toBe('Mailpro reports nothing');
	});

	it('tells what is wrong with the credential', async () => {
		const [first] = await stepsWith({ gateway: 'none' });
		expect(first?.name).toContain('none');
	});
});
