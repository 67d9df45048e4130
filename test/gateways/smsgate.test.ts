import { json, page } from './examples';
import { gatewayOf } from './gatewayOf';
import { asked, message } from './message';
import { smsgateExamples } from './smsgate.examples';

const smsgate = gatewayOf('smsgate');

const { keys } = smsgateExamples;

it.each([
	['cloud', '', 'https://api.sms-gate.app/3rdparty/v1/messages'],
	['private', 'https://sms.example/', 'https://sms.example/api/3rdparty/v1/messages'],
	['private', 'http://10.0.0.2:3000', 'http://10.0.0.2:3000/api/3rdparty/v1/messages'],
	['private', 'http://10.0.0.2:3000/api', 'http://10.0.0.2:3000/api/3rdparty/v1/messages'],
	['private', 'https://sms.example/3rdparty/v1', 'https://sms.example/3rdparty/v1/messages'],
	['local', 'http://192.168.1.10:8080', 'http://192.168.1.10:8080/messages'],
])('finds the API of a %s server: %s', (smsgateServer, smsgateUrl, url) => {
	const request = smsgate.buildSend({ ...keys, smsgateServer, smsgateUrl }, [message]);
	expect(request.url).toBe(url);
});

const sent = (changes: Partial<typeof message>, sim = 'default'): unknown =>
	JSON.parse(
		smsgate.buildSend({ ...keys, smsgateSim: sim }, [{ ...message, ...changes }]).body ?? '',
	);

it.each([
	['cloud', '', 'https://api.sms-gate.app/3rdparty/v1/devices'],
	['private', 'https://sms.example', 'https://sms.example/api/3rdparty/v1/devices'],
	['local', 'http://192.168.1.10:8080', 'http://192.168.1.10:8080/device'],
])('tests the keys where a %s server lists its devices', (smsgateServer, smsgateUrl, url) => {
	expect(smsgate.test.build({ ...keys, smsgateServer, smsgateUrl }, '').url).toBe(url);
});

it.each([
	['Send result: RESULT_RADIO_NOT_AVAILABLE (Failed because …)', 'The phone’s radio was off'],
	['Send result: RESULT_NETWORK_REJECT (Failed because …)', 'The network refused it'],
	['Send result: RESULT_NETWORK_ERROR (Failed because …)', 'The network failed to take it'],
	['Send result: RESULT_RIL_NETWORK_ERR (The radio …)', 'The network failed to take it'],
	['Send result: RESULT_MODEM_ERROR (Failed because …)', 'The phone’s modem failed'],
	['Send result: RESULT_NO_DEFAULT_SMS_APP (Set by …)', 'The phone has no default app for SMS'],
	['Send result: RESULT_INTERNAL_ERROR (Failed because …)', 'The phone could not send it'],
	['Delivery result from SC +33609001390: 70', 'The network did not deliver it'],
	['TTL expired', 'It was still waiting when its validity ended'],
])('words why a message failed: %s', (error, words) => {
	const failed = { id: 'id-1', state: 'Failed', recipients: [{ error }] };
	const query = { ...message, gatewayMessageId: 'id-1', sentAt: 0 };
	const name = /RESULT_\w+/.exec(error)?.[0] ?? error;
	const answer = smsgate.status?.read(json(200, failed), query);
	expect(answer).toMatchObject({ value: { reason: expect.stringContaining(words) } });
	expect(answer).toMatchObject({ value: { reason: expect.stringContaining(`(${name})`) } });
});

it('takes the 404 of something else for no record', () => {
	const query = { ...message, gatewayMessageId: 'id-1', sentAt: 0 };
	expect(smsgate.status?.read(page(404, '<h1>Not found</h1>'), query)).toMatchObject({ ok: false });
});

it('leaves the SIM card to the app, or names it', () => {
	expect(sent({})).not.toHaveProperty('simNumber');
	expect(sent({}, '3')).toMatchObject({ simNumber: 3 });
});

it('tells right keys without a phone from wrong keys', () => {
	expect(smsgate.test.read(json(200, []), '')).toMatchObject({
		ok: false,
		failure: { cause: 'unavailable', message: expect.stringContaining('no phone is registered') },
	});
});

it('takes a state that no app writes for no state', () => {
	const id = smsgateExamples.accepted.id;
	const reply = json(200, { id, state: 'constructor', recipients: [] });
	expect(smsgate.status?.read(reply, asked(id)).ok).toBe(false);
});
