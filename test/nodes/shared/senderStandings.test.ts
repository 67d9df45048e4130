import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { gatewayById, type HttpReply } from '../../../lib/gateways';
import { ok } from '../../../lib/shared';
import { ComposeSms } from '../../../nodes/ComposeSms/ComposeSms.node';
import { exchange } from '../../../nodes/shared/exchange';
import { standingsOf } from '../../../nodes/shared/senderStandings';
import { tellStandings } from '../../../nodes/shared/tellStandings';
import { examplesOf } from '../../gateways';
import { json, page } from '../../gateways/examples';

jest.mock('../../../nodes/shared/exchange', () => ({ exchange: jest.fn() }));

const twilio = gatewayById('twilio')!;
const { keys, tested } = examplesOf['twilio']!;
const access = { gateway: twilio, keys, senderName: '', registered: [] };

const answers = (...replies: HttpReply[]) => {
	for (const reply of replies) jest.mocked(exchange).mockResolvedValueOnce(ok(reply));
};
const campaigns = (...states: string[]) =>
	json(200, { compliance: states.map((campaign_status) => ({ campaign_status })) });
const pool = json(200, { phone_numbers: [{ phone_number: '+15005550006', country_code: 'US' }] });

beforeEach(() => jest.mocked(exchange).mockReset());

describe('how a sender stands', () => {
	it('is asked step by step', async () => {
		answers(campaigns(), pool);
		expect(await standingsOf(access, '')).toMatchObject([{ country: 'US', state: 'unregistered' }]);
		expect(exchange).toHaveBeenCalledTimes(2);
	});

	it.each([
		[
			'the gateway knows nothing of it',
			{ ...access, keys: { ...keys, twilioSendFrom: 'senderName' } },
		],
		['the gateway has no such record', { ...access, gateway: gatewayById('seven')! }],
	])('is not asked where %s', async (_why, other) => {
		expect(await standingsOf(other, 'ACME')).toEqual([]);
		expect(exchange).not.toHaveBeenCalled();
	});

	it('is not known where the gateway does not answer, or with something else', async () => {
		for (const reply of [page(500, ''), page(200, '<h1>Hello</h1>'), json(403, {})]) {
			answers(reply);
			expect(await standingsOf(access, '')).toEqual([]);
		}
	});

	it('is what the credential says where that says it', async () => {
		answers(campaigns(), pool);
		const registered = [{ sender: 'MG1', countries: ['US'] }];
		expect(await standingsOf({ ...access, registered }, '')).toHaveLength(1);
		answers(campaigns(), pool);
		const everywhere = [{ sender: 'ACME', countries: 'everywhere' as const }];
		expect(await standingsOf({ ...access, registered: everywhere }, 'ACME')).toEqual([]);
	});
});

describe('before money is spent', () => {
	const hints: string[] = [];
	const context = {
		addExecutionHints: ({ message }: { message: string }) => void hints.push(message),
		getExecutionCancelSignal: () => undefined,
	} as never;
	const to = (country: string, sender = '') => ({
		phone: { e164: '+12025550123', country },
		sms: { sender },
	});
	beforeEach(() => hints.splice(0));

	it('is told how many texts networks will refuse', async () => {
		answers(campaigns('FAILED'), pool);
		await tellStandings(context, access, [to('US'), to('US'), to('FR')]);
		expect(hints).toEqual([
			'The default sender of Twilio is not registered for the United States: its 10DLC campaign was refused. Networks there refuse such texts or lose them, and they are paid for all the same: 2 messages here',
		]);
	});

	it('is nothing said of texts to other countries, or from what is registered', async () => {
		answers(campaigns(), pool);
		await tellStandings(context, access, [to('FR')]);
		answers(campaigns('VERIFIED'));
		await tellStandings(context, access, [to('US')]);
		expect(hints).toEqual([]);
	});
});

describe('the button "Test" of the credential', () => {
	const test = (more: ICredentialDataDecryptedObject = {}) =>
		new ComposeSms().methods.credentialTest.testGatewayCredential.call({} as never, {
			id: '1',
			name: 'gateway',
			type: 'smsGatewayApi',
			data: { gateway: 'twilio', ...keys, ...more },
		});

	it('says in red that networks will refuse the texts', async () => {
		answers(tested, campaigns(), pool);
		expect(await test()).toEqual({
			status: 'Error',
			message:
				'Twilio accepts these keys. The default sender of Twilio is not registered for the United States: the Messaging Service has no 10DLC campaign. Texts to other countries can go',
		});
	});

	it('passes while a campaign waits, and where nothing is known', async () => {
		answers(tested, campaigns('PENDING'), pool);
		expect(await test()).toMatchObject({
			status: 'OK',
			message: expect.stringContaining('is not registered for the United States yet') as string,
		});
		answers(tested, page(500, ''));
		expect(await test()).toEqual({ status: 'OK', message: 'Twilio accepts these keys' });
	});
});
