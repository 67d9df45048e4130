import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { send as recordSent } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { composed, newUserFolder, openBeside, sealedItems, zoe } from '../support/smsLedger';

/*
 * Points 51 and 54 of n8n’s checklist of manners: what ends a run because the gateway said so is an error of the service,
 * with the status of its answer and, where that proves it, the cause; what is wrong in the form is not.
 */

const send = new SendSms();
const ledgerNode = new SmsLedger();

const asking: readonly [string, INodeType, INodeParameters][] = [
	['Get Balance', ledgerNode, { resource: 'account', operation: 'getBalance' }],
	['Refresh', ledgerNode, { resource: 'campaign', operation: 'refresh' }],
	['Estimate', send, { operation: 'estimate' }],
	['Send', send, { operation: 'send', options: { stopWhenBalanceIsLow: true } }],
];

describe.each(asking)('%s', (_name, node, parameters) => {
	let sandbox: TestSandbox;
	beforeEach(async () => {
		const ledger = await openBeside(newUserFolder());
		await recordSent(ledger, 'a', Date.now());
		await ledger.close();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(() => sandbox.close());

	const run = async (credential: IDataObject) =>
		await runNode(node, {
			items: await sealedItems([composed(zoe)]),
			parameters,
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: 'ACME',
					...credential,
				} as never,
			},
		});

	it('says with its status that the key is wrong', async () => {
		const { error } = await run({ sandboxApiKey: 'wrong' });
		expect(error).toMatchObject({
			name: 'NodeApiError',
			message: expect.stringContaining('does not accept this key'),
			description: expect.stringContaining('Check the credential for '),
			httpCode: '401',
			failure: { cause: 'credential-invalid' },
		});
	});

	it('says of a gateway that cannot be reached no more than that', async () => {
		await sandbox.close();
		const { error } = await run({});
		expect(error).toMatchObject({
			name: 'NodeApiError',
			message: expect.stringContaining('it refuses the connection'),
			httpCode: null,
			description: expect.stringContaining('that the gateway can be reached'),
		});
		expect(error).not.toHaveProperty('failure.cause');
	});

	it('says of a credential without a key that the form is to be filled in', async () => {
		const { error } = await run({ sandboxApiKey: '' });
		expect(error).toMatchObject({ name: 'NodeOperationError' });
	});
});
