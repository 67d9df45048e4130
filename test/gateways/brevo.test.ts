import { gatewayOf } from './gatewayOf';
import { brevoExamples } from './brevo.examples';
import { postedJson } from './examples';
import { message } from './message';

const { webhooks, buildSend } = gatewayOf('brevo');
const { keys } = brevoExamples;
const token = keys['brevoWebhookToken'] ?? '';

describe('a post of Brevo', () => {
	const verdict = (authorization: string | undefined, changes: Record<string, string> = {}) => {
		const headers = authorization === undefined ? {} : { authorization };
		const request = postedJson('https://n8n.example/hook', { msg_status: 'sent' }, headers);
		return webhooks?.verify({ ...keys, ...changes }, request, 0);
	};

	it.each([
		['brings the token', `Bearer ${token}`, 'valid'],
		['brings it in small letters', `bearer ${token}`, 'valid'],
		['brings another', 'Bearer else', 'forged'],
		['brings a part of it', `Bearer ${token.slice(0, -1)}`, 'forged'],
		['brings it with no word before it', token, 'forged'],
		['brings nothing', undefined, 'forged'],
	])('that %s', (_name, authorization, expected) => {
		expect(verdict(authorization)).toBe(expected);
	});

	it('proves nothing where no token is agreed on', () => {
		expect(verdict(undefined, { brevoWebhookToken: '' })).toBe('unsigned');
		expect(webhooks?.guard({ ...keys, brevoWebhookToken: '' })).toBe('address');
		expect(webhooks?.guard(keys)).toBe('secret');
	});
});

describe('a message at Brevo', () => {
	const body = (changes: Partial<typeof message>, used = keys): unknown =>
		JSON.parse(buildSend(used, [{ ...message, ...changes }]).body ?? '');

	it.each([
		['UCS-2', true],
		['GSM-7', false],
	] as const)('says whether it needs Unicode: %s', (encoding, unicodeEnabled) => {
		expect(body({ encoding })).toMatchObject({ unicodeEnabled });
	});

	it('brings an address for reports along only where posts need no token', () => {
		const reportUrl = 'https://n8n.example/hook';
		expect(body({ reportUrl })).not.toHaveProperty('webUrl');
		expect(body({ reportUrl }, { ...keys, brevoWebhookToken: '' })).toMatchObject({
			webUrl: reportUrl,
		});
	});
});
