import { gatewayById, type HttpRequest } from '../../lib/gateways';
import { examplesOf } from '../gateways';
import { asked, message } from '../gateways/message';
import { openApi } from './openApi';

interface Official {
	readonly file: string;
	/** What the path of every address begins with. */
	readonly base: string;
	/** A field that a message cannot be without. */
	readonly required: string;
	/** What the vendor describes elsewhere. */
	readonly elsewhere?: readonly string[];
}

const officials: readonly (readonly [string, Official])[] = [
	['twilio', { file: 'twilio_api_v2010.json', base: '', required: 'To' }],
	[
		'infobip',
		{
			file: 'infobip-sms-openapi.json',
			base: '',
			required: 'messages',
			elsewhere: ['the balance'],
		},
	],
	[
		'smsgate',
		{
			file: 'smsgate-swagger.json',
			base: '/3rdparty/v1',
			required: 'phoneNumbers',
			// Newer than the file: the server has it since August 2026.
			elsewhere: ['calling a message back'],
		},
	],
];

describe.each(officials)('the official OpenAPI file of %s', (id, official) => {
	const { file, base, required, elsewhere = [] } = official;
	const gateway = gatewayById(id);
	const examples = examplesOf[id];
	const api = openApi(file, base);
	if (!gateway || !examples) return it.skip(`waits for the gateway ${id}`, () => undefined);
	if (!api) return it.skip(`lies beside the repository: ${file}`, () => undefined);

	const { keys, schedule, validity, accepted, balance } = examples;
	const query = asked(accepted.id);
	const full = {
		...message,
		...(schedule ? { sendAt: schedule.sendAt } : {}),
		...(validity ? { validityMinutes: validity.minutes } : {}),
		reportUrl: 'https://n8n.example/hook',
	};
	const requests: (readonly [string, HttpRequest | undefined])[] = [
		['a message', gateway.buildSend(keys, [message])],
		['a message without a sender', gateway.buildSend(keys, [{ ...message, sender: '' }])],
		['a message with everything', gateway.buildSend(keys, [full])],
		['the credential test', gateway.test.build(keys, '')],
		['the balance', gateway.balance?.build(keys)],
		['the status of a message', gateway.status?.build(keys, query)],
		['a lost message', gateway.status?.build(keys, { ...query, gatewayMessageId: '' })],
		['calling a message back', gateway.cancel?.build(keys, accepted.id)],
	];

	it.each(requests.filter(([name, request]) => request && !elsewhere.includes(name)))(
		'has nothing against our request: %s',
		(_name, request) => {
			expect(request && api.faultsOfRequest(request)).toEqual([]);
		},
	);

	it('knows the replies of our examples', () => {
		const send = gateway.buildSend(keys, [message]);
		expect(api.faultsOfReply(send, accepted.reply)).toEqual([]);
		const asked = gateway.balance?.build(keys);
		if (!asked || !balance || elsewhere.includes('the balance')) return;
		expect(api.faultsOfReply(asked, balance.reply)).toEqual([]);
	});

	it('would find a misspelt field and a missing one', () => {
		const { body = '', ...rest } = gateway.buildSend(keys, [message]);
		const spoilt = body.replace(required, `${required}s`);
		const faults = api.faultsOfRequest({ ...rest, body: spoilt });
		expect(faults.length).toBeGreaterThanOrEqual(2);
	});
	return undefined;
});
