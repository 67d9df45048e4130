import { json } from './examples';
import { gatewayOf } from './gatewayOf';
import { message } from './message';
import { smsgateExamples } from './smsgate.examples';

const smsgate = gatewayOf('smsgate');

const { keys } = smsgateExamples;

it.each([
	['cloud', '', 'https://api.sms-gate.app/3rdparty/v1/messages'],
	['private', 'https://sms.example/', 'https://sms.example/3rdparty/v1/messages'],
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

it('ends the life of a scheduled message that long after it is due', () => {
	expect(sent({ sendAt: Date.UTC(2026, 5, 2, 8, 30), validityMinutes: 90 })).toMatchObject({
		scheduleAt: '2026-06-02T08:30:00.000Z',
		validUntil: '2026-06-02T10:00:00.000Z',
	});
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
