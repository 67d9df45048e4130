import { createHmac } from 'node:crypto';
import { json, postedJson } from './examples';
import { gatewayOf } from './gatewayOf';
import { infobipExamples } from './infobip.examples';
import { message, messages } from './message';

const infobip = gatewayOf('infobip');
const { keys } = infobipExamples;

it.each([
	['as the portal shows it', 'abc.api.infobip.com'],
	['with a scheme', 'https://abc.api.infobip.com'],
	['with a slash at the end', 'https://abc.api.infobip.com/'],
])('takes the base URL %s', (_name, infobipBaseUrl) => {
	const { url } = infobip.buildSend({ ...keys, infobipBaseUrl }, [message]);
	expect(url).toBe('https://abc.api.infobip.com/sms/3/messages');
});

it('schedules one message at a time, so that each can be called back alone', () => {
	expect(infobip.capabilities.schedule?.batchSize).toBe(1);
	const sendAt = Date.UTC(2026, 5, 2, 8, 30);
	const { body = '' } = infobip.buildSend(keys, [{ ...message, sendAt }]);
	const { schedule } = (JSON.parse(body) as { options: { schedule: { bulkId: string } } }).options;
	const { url = '' } = infobip.cancel?.build(keys, message.idempotencyKey) ?? {};
	expect(new URL(url).searchParams.get('bulkId')).toBe(schedule.bulkId);
});

it('asks for the number of parts, which Infobip leaves out by default', () => {
	const { body = '' } = infobip.buildSend(keys, messages);
	expect(JSON.parse(body)).toMatchObject({ options: { includeSmsCountInResponse: true } });
});

it('tells outcomes apart by their IDs, whatever their order', () => {
	const pending = { groupId: 1, id: 26, name: 'PENDING_ACCEPTED' };
	const reply = json(200, {
		messages: [...messages]
			.reverse()
			.map(({ idempotencyKey }) => ({ messageId: idempotencyKey, status: pending })),
	});
	expect(infobip.readSend(reply, messages)).toMatchObject(
		messages.map(({ idempotencyKey }) => ({ gatewayMessageId: idempotencyKey })),
	);
});

it('brings an address for reports along only where nothing is signed', () => {
	const sent = { ...message, reportUrl: 'https://n8n.example/hook' };
	const bodyWith = (infobipHmacKey: string) =>
		infobip.buildSend({ ...keys, infobipHmacKey }, [sent]).body;
	expect(bodyWith('')).toContain('https://n8n.example/hook');
	expect(bodyWith('secret')).not.toContain('https://n8n.example/hook');
});

describe('the signature of Infobip', () => {
	const body = { results: [] };

	it.each(
		(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const).flatMap((method) => [
			[method, 'hex'] as const,
			[method, 'base64'] as const,
		]),
	)('is read as %s in %s', (method, encoding) => {
		const key = keys['infobipHmacKey'] ?? '';
		const signature = createHmac(method, key).update(JSON.stringify(body)).digest(encoding);
		const chosen = { ...keys, infobipHmacMethod: method, infobipHmacHeader: 'X-Our-Hmac' };
		const post = postedJson('https://n8n.example/hook', body, { 'x-our-hmac': signature });
		expect(infobip.webhooks?.verify(chosen, post, 0)).toBe('valid');
	});
});

it.each([
	['no list', {}],
	['a list of another thing', { results: 'none' }],
])('does not read %s as a post of Infobip', (_name, body) => {
	const post = postedJson('https://n8n.example/hook', body);
	expect(infobip.webhooks?.read(post)).toMatchObject({ ok: false });
});

it('passes over what it cannot read in a post, and reads the rest', () => {
	const reply = { messageId: '1', from: '33612345678', to: '36180', text: 'STOP' };
	const post = postedJson('https://n8n.example/hook', { results: [null, {}, reply, 7] });
	expect(infobip.webhooks?.read(post)).toMatchObject({ value: [{ kind: 'reply', text: 'STOP' }] });
});
