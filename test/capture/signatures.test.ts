import { createHash, createHmac } from 'node:crypto';
import { AlgorithmTypes } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import fc from 'fast-check';
import twilioSdk from 'twilio';
import type { InboundRequest } from '../../lib/gateways';
import { postedForm } from '../gateways/examples';
import { gatewayOf } from '../gateways/gatewayOf';
import { twilioExamples } from '../gateways/twilio.examples';
import { vonageExamples } from '../gateways/vonage.examples';

// It brings an ES module that Jest cannot load; the SMS API uses no tokens.
jest.mock('@vonage/jwt', () => ({}));

const now = Date.UTC(2026, 5, 1, 12);
const verify = (id: string, keys: Readonly<Record<string, string>>, request: InboundRequest) =>
	gatewayOf(id).webhooks?.verify(keys, request, now);

const text = fc.string({ unit: 'binary', maxLength: 20 });
const name = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/);
const fields = fc.dictionary(name, text, { maxKeys: 8, noNullPrototype: true });

describe('Twilio', () => {
	const { keys } = twilioExamples;
	const token = keys['twilioAuthToken'] ?? '';
	const url = fc.constantFrom(
		'https://n8n.example/webhook/sms',
		'https://n8n.example:5678/webhook/sms?campaign=Black%20Friday',
		"http://n8n.example/it's?a=1",
	);

	it('takes for valid what Twilio’s own helper signs', () => {
		fc.assert(
			fc.property(url, fields, (address, posted) => {
				const signature = twilioSdk.getExpectedTwilioSignature(token, address, posted);
				const request = postedForm(address, posted, { 'x-twilio-signature': signature });
				expect(verify('twilio', keys, request)).toBe('valid');
				expect(twilioSdk.validateRequest(token, signature, address, posted)).toBe(true);
			}),
		);
	});

	it('takes for forged what Twilio’s own helper does', () => {
		fc.assert(
			fc.property(url, fields, fields, (address, posted, others) => {
				const signature = twilioSdk.getExpectedTwilioSignature(token, address, others);
				const genuine = twilioSdk.validateRequest(token, signature, address, posted);
				const request = postedForm(address, posted, { 'x-twilio-signature': signature });
				expect(verify('twilio', keys, request)).toBe(genuine ? 'valid' : 'forged');
			}),
		);
	});

	it.each([
		[
			'signed without the port it came to',
			'https://n8n.example:443/hook',
			'https://n8n.example/hook',
		],
		[
			'signed with the port it came without',
			'https://n8n.example/hook',
			'https://n8n.example:443/hook',
		],
	])('takes a post that was %s', (_name, called, signed) => {
		const signature = twilioSdk.getExpectedTwilioSignature(token, signed, { Body: 'STOP' });
		const request = postedForm(called, { Body: 'STOP' }, { 'x-twilio-signature': signature });
		expect(twilioSdk.validateRequest(token, signature, called, { Body: 'STOP' })).toBe(true);
		expect(verify('twilio', keys, request)).toBe('valid');
	});

	it('takes a field that was posted twice once, and its values in order', () => {
		const posted = { MessageSid: 'SM1', MediaUrl: ['b', 'a', 'b'] };
		const url = 'https://n8n.example/hook';
		const signature = twilioSdk.getExpectedTwilioSignature(token, url, posted);
		const request: InboundRequest = {
			...postedForm(url, {}, { 'x-twilio-signature': signature }),
			body: new TextEncoder().encode('MessageSid=SM1&MediaUrl=b&MediaUrl=a&MediaUrl=b'),
		};
		expect(verify('twilio', keys, request)).toBe('valid');
	});

	it('takes a JSON post by the hash of its body in the address', () => {
		const body = JSON.stringify({ Body: 'STOP 🎂' });
		const address = `https://n8n.example/hook?bodySHA256=${twilioSdk.getExpectedBodyHash(body)}`;
		const signature = twilioSdk.getExpectedTwilioSignature(token, address, {});
		const request = (content: string): InboundRequest => ({
			method: 'POST',
			url: address,
			headers: { 'content-type': 'application/json', 'x-twilio-signature': signature },
			body: new TextEncoder().encode(content),
		});
		expect(twilioSdk.validateRequestWithBody(token, signature, address, body)).toBe(true);
		expect(verify('twilio', keys, request(body))).toBe('valid');
		expect(verify('twilio', keys, request(body.replace('STOP', 'GO')))).toBe('forged');
	});
});

describe('Vonage', () => {
	const secret = vonageExamples.keys['vonageSignatureSecret'] ?? '';
	const { sms } = new Vonage({ apiKey: 'abcd1234', apiSecret: 'secret' });

	describe.each([
		['md5hash', AlgorithmTypes.md5hash],
		['md5', AlgorithmTypes.md5hmac],
		['sha1', AlgorithmTypes.sha1hmac],
		['sha256', AlgorithmTypes.sha256hmac],
		['sha512', AlgorithmTypes.sha512hmac],
	])('%s', (method, algorithm) => {
		const keys = { ...vonageExamples.keys, vonageSignatureMethod: method };

		it('agrees with Vonage’s own client on every signature', () => {
			const posted = fields.map((any) => ({ ...any, timestamp: String(now / 1000) }));
			fc.assert(
				fc.property(posted, fc.boolean(), (signed, genuine) => {
					const sig = signatureOf(method, secret, signed, genuine ? '' : 'x');
					expect(sms.verifySignature(sig, signed, secret, algorithm)).toBe(genuine);
					const request = postedForm('https://n8n.example/hook', { ...signed, sig });
					expect(verify('vonage', keys, request)).toBe(genuine ? 'valid' : 'forged');
				}),
				{ numRuns: 40 },
			);
		});
	});

	// Vonage's own vectors, from the tests of its Node SDK.
	it.each([
		['md5hash', 'd2e7b1dc968737c5998ad624e02f90b7'],
		['md5', 'DDEBD46008C2D4E93CCE578A332A52D5'],
		['sha1', '27D0D05C2876C7CB1720DBCDBA4D492E1E55C09A'],
	])('recognises the published %s signature', (method, sig) => {
		const keys = {
			...vonageExamples.keys,
			vonageSignatureMethod: method,
			vonageSignatureSecret: 'my_secret_key_for_testing',
		};
		const request = postedForm('https://n8n.example/hook', {
			'message-timestamp': '2013-11-21 15:27:30',
			messageId: '020000001B0FE827',
			msisdn: '14843472194',
			text: 'Test again',
			timestamp: '1385047698',
			to: '13239877404',
			type: 'text',
			sig,
		});
		const signedAt = 1_385_047_698_000;
		const vonage = gatewayOf('vonage').webhooks;
		expect(vonage?.verify(keys, request, signedAt)).toBe('valid');
		expect(vonage?.verify(keys, request, signedAt + 24 * 3_600_000)).toBe('valid');
		expect(vonage?.verify(keys, request, signedAt + 26 * 3_600_000)).toBe('forged');
	});
});

/** A signature made from Vonage's description, in none of our words. */
function signatureOf(
	method: string,
	secret: string,
	fields: Record<string, string>,
	spoil: string,
) {
	const signed = Object.keys(fields)
		.sort()
		.map((field) => `&${field}=${(fields[field] ?? '').replaceAll(/[&=]/g, '_')}`)
		.join('');
	return method === 'md5hash'
		? createHash('md5')
				.update(signed + spoil + secret)
				.digest('hex')
		: createHmac(method, secret)
				.update(signed + spoil)
				.digest('hex');
}
