import { createHash, createHmac } from 'node:crypto';
import type { InboundRequest } from '../../lib/gateways';
import { awsExamples } from './aws.examples';
import { brevoExamples } from './brevo.examples';
import { gatewayOf } from './gatewayOf';
import { plivoExamples } from './plivo.examples';
import { sinchExamples } from './sinch.examples';
import { certificate, confirmation, notification, postedBySns, signed } from './sns/envelope';

type Verdict = 'valid' | 'forged' | 'unsigned';
type Case = readonly [name: string, request: InboundRequest, verdict: Verdict];

const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const day = 24 * 3_600_000;
const hook = 'https://n8n.example/webhook/sms';

const posted = (
	body: string,
	headers: Readonly<Record<string, string>>,
	url = hook,
): InboundRequest => ({ method: 'POST', url, headers, body: new TextEncoder().encode(body) });

describe('the token of Brevo', () => {
	const { webhooks } = gatewayOf('brevo');
	const body = '{"msg_status":"sent","to":"33612345678","messageId":1}';
	const verdict = (brevoWebhookToken: string, headers: Readonly<Record<string, string>>) =>
		webhooks?.verify({ ...brevoExamples.keys, brevoWebhookToken }, posted(body, headers), now);

	it.each([
		['as it is', { authorization: 'Bearer a-long-word' }, 'valid'],
		['with more than one space before it', { authorization: 'Bearer   a-long-word' }, 'valid'],
		['with a space after it', { authorization: 'Bearer a-long-word ' }, 'valid'],
		['in capitals', { authorization: 'Bearer A-LONG-WORD' }, 'forged'],
		['with more after it', { authorization: 'Bearer a-long-word, Bearer x' }, 'forged'],
		['as a part of more', { authorization: 'Bearer xa-long-word' }, 'forged'],
		['under Basic', { authorization: 'Basic a-long-word' }, 'forged'],
		['in base64', { authorization: `Bearer ${btoa('a-long-word')}` }, 'forged'],
		['empty', { authorization: 'Bearer ' }, 'forged'],
		['in another header', { 'x-token': 'a-long-word' }, 'forged'],
		['in the key of the API', { 'api-key': 'a-long-word' }, 'forged'],
	])('%s: %#', (_name, headers, expected) => {
		expect(verdict('a-long-word', headers as Record<string, string>)).toBe(expected);
	});

	it('may have a space in it', () => {
		expect(verdict('two words', { authorization: 'Bearer two words' })).toBe('valid');
		expect(verdict('two words', { authorization: 'Bearer two' })).toBe('forged');
	});
});

describe('the signature of Amazon SNS', () => {
	const { webhooks } = gatewayOf('aws');
	const { keys } = awsExamples;
	const event = { eventType: 'TEXT_DELIVERED', messageId: 'm' };
	const otherTopic = 'arn:aws:sns:eu-west-1:999999999999:sms';
	const good = signed(notification(event));
	const of = (changes: Readonly<Record<string, string>>) => signed(notification(event, changes));

	const cases: readonly (readonly [string, Readonly<Record<string, string>>, Verdict])[] = [
		['version 2', good, 'valid'],
		['version 1', of({ SignatureVersion: '1' }), 'valid'],
		[
			'version 1 that is called 2',
			{ ...of({ SignatureVersion: '1' }), SignatureVersion: '2' },
			'forged',
		],
		['version 2 that is called 1', { ...good, SignatureVersion: '1' }, 'forged'],
		['a version that nobody knows', of({ SignatureVersion: '3' }), 'forged'],
		['no version', of({ SignatureVersion: '' }), 'forged'],
		['no signature', notification(event), 'forged'],
		['an empty signature', { ...good, Signature: '' }, 'forged'],
		['a topic of another account', of({ TopicArn: otherTopic }), 'forged'],
		[
			'the topic put in afterwards',
			{ ...of({ TopicArn: otherTopic }), TopicArn: good['TopicArn'] ?? '' },
			'forged',
		],
		['a part of the topic', of({ TopicArn: 'arn:aws:sns:eu-west-1:123456789012:sm' }), 'forged'],
		['the topic with more after it', of({ TopicArn: `${good['TopicArn'] ?? ''}2` }), 'forged'],
		['another message', { ...good, Message: '{"messageBody":"START"}' }, 'forged'],
		['another kind', { ...good, Type: 'SubscriptionConfirmation' }, 'forged'],
		['a subject put in', { ...good, Subject: 'x' }, 'forged'],
		[
			'played again after four days',
			of({ Timestamp: new Date(now - 4 * day).toISOString() }),
			'valid',
		],
		[
			'played again after six days',
			of({ Timestamp: new Date(now - 6 * day).toISOString() }),
			'forged',
		],
		['of next week', of({ Timestamp: new Date(now + 6 * day).toISOString() }), 'forged'],
		['of no time', of({ Timestamp: '' }), 'forged'],
		['a confirmation', signed(confirmation()), 'valid'],
		[
			'a confirmation with another SubscribeURL',
			{
				...signed(confirmation()),
				SubscribeURL: 'https://evil.example/?Action=ConfirmSubscription',
			},
			'forged',
		],
		[
			'a certificate of somebody else',
			{ ...good, SigningCertURL: 'https://evil.example/a.pem' },
			'forged',
		],
	];

	it.each(cases)('%s', (_name, envelope, expected) => {
		expect(webhooks?.verify(keys, postedBySns(envelope), now, certificate)).toBe(expected);
	});

	it.each([
		['none', undefined],
		['an empty one', ''],
		['a web page', '<html>'],
		['a key without a certificate', '-----BEGIN PUBLIC KEY-----\nMFww\n-----END PUBLIC KEY-----'],
	])('is nothing where the certificate is %s', (_name, pem) => {
		expect(webhooks?.verify(keys, postedBySns(good), now, pem)).toBe('forged');
	});

	it('covers no list of envelopes', () => {
		const body = new TextEncoder().encode(JSON.stringify([good]));
		const request = { ...postedBySns(good), body };
		expect(webhooks?.verify(keys, request, now, certificate)).toBe('forged');
		expect(webhooks?.certificateUrl?.(request)).toBeUndefined();
	});

	const sns = 'https://sns.eu-west-1.amazonaws.com';
	it.each([
		[`${sns}/a.pem`, true],
		['https://sns.us-gov-west-1.amazonaws.com/a.pem', true],
		['https://sns.ap-southeast-6.amazonaws.com/a.pem', true],
		['https://sns.cn-northwest-1.amazonaws.com.cn/a.pem', true],
		[`${sns}:443/a.pem`, true],
		// A bucket may be called “sns”, and whoever has it puts a certificate there.
		['https://sns.s3-eu-west-1.amazonaws.com/a.pem', false],
		['https://sns.s3-us-gov-west-1.amazonaws.com/a.pem', false],
		['https://sns.s3.amazonaws.com/a.pem', false],
		['https://sns.s3-website-eu-west-1.amazonaws.com/a.pem', false],
		['https://sns.s3-accelerate.amazonaws.com/a.pem', false],
		['https://sns.s3-fips-us-east-1.amazonaws.com/a.pem', false],
		['https://sns.eu-west-1.s3.amazonaws.com/a.pem', false],
		['https://sns.anything.amazonaws.com/a.pem', false],
		['https://sns.eu-west-1.amazonaws.com./a.pem', false],
		['https://sns.eu-west-1.amazonaws.com.evil.example/a.pem', false],
		['https://sns.eu-west-1.amazonaws.com%2eevil.example/a.pem', false],
		['https://sns.eu-west-1.amazonaws.com@evil.example/a.pem', false],
		['https://user@sns.eu-west-1.amazonaws.com/a.pem', false],
		['https://user:word@sns.eu-west-1.amazonaws.com/a.pem', false],
		['https://evil.example\\@sns.eu-west-1.amazonaws.com/a.pem', false],
		['https://evil.example/\\sns.eu-west-1.amazonaws.com/a.pem', false],
		['https://еvil.example/sns.eu-west-1.amazonaws.com/a.pem', false],
		[`${sns}:8443/a.pem`, false],
		['http://sns.eu-west-1.amazonaws.com/a.pem', false],
		['//sns.eu-west-1.amazonaws.com/a.pem', false],
		[`${sns}/a.pem?x=1`, false],
		[`${sns}/?Action=GetTopic#a.pem`, false],
		[`${sns}/a.pem/..`, false],
	])('has its certificate fetched from SNS in a region alone: %s', (SigningCertURL, isTaken) => {
		const request = postedBySns(of({ SigningCertURL }));
		expect(webhooks?.certificateUrl?.(request) !== undefined).toBe(isTaken);
		expect(webhooks?.verify(keys, request, now, certificate)).toBe(isTaken ? 'valid' : 'forged');
	});

	it.each([
		[`${sns}/?Action=ConfirmSubscription&TopicArn=t&Token=x`, true],
		['https://evil.example/?Action=ConfirmSubscription', false],
		['https://sns.eu-west-1.amazonaws.com@evil.example/?Action=ConfirmSubscription', false],
		['https://sns.s3-eu-west-1.amazonaws.com/?Action=ConfirmSubscription', false],
		['http://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription', false],
		[`${sns}:8443/?Action=ConfirmSubscription`, false],
		['https://169.254.169.254/?Action=ConfirmSubscription', false],
		[`${sns}/?Action=Unsubscribe`, false],
		[`${sns}/?Action=Unsubscribe&Action=ConfirmSubscription`, false],
		[`${sns}/`, false],
		['', false],
	])('has nothing called but a confirmation at SNS: %s', (SubscribeURL, isCalled) => {
		const called = webhooks?.confirm?.(postedBySns(signed(confirmation({ SubscribeURL }))));
		expect(called?.url).toBe(isCalled ? SubscribeURL : undefined);
	});

	it.each(['Notification', 'UnsubscribeConfirmation'])('has nothing called by a %s', (Type) => {
		expect(webhooks?.confirm?.(postedBySns(signed(confirmation({ Type }))))).toBeUndefined();
	});
});

describe('the signature of Sinch', () => {
	const { webhooks } = gatewayOf('sinch');
	const { keys } = sinchExamples;
	const secret = keys['sinchWebhookSecret'] ?? '';
	const body = '{"type":"mo_text","id":"1","from":"33612345678","to":"1","body":"Arrêt"}';
	const seconds = String(now / 1000);

	const signedWith = (
		{ nonce = 'n-1', stamp = seconds, algorithm = 'sha256', over = body, key = secret } = {},
		more: Readonly<Record<string, string>> = {},
		sent = over,
	) =>
		posted(sent, {
			'x-sinch-webhook-signature': createHmac(algorithm, key)
				.update(`${over}.${nonce}.${stamp}`)
				.digest('base64'),
			'x-sinch-webhook-signature-nonce': nonce,
			'x-sinch-webhook-signature-timestamp': stamp,
			'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
			...more,
		});
	const without = (name: string) => {
		const request = signedWith();
		const headers = Object.entries(request.headers).filter(
			([each]) => each !== `x-sinch-webhook-signature${name}`,
		);
		return { ...request, headers: Object.fromEntries(headers) };
	};

	const algorithm = 'x-sinch-webhook-signature-algorithm';
	const cases: readonly Case[] = [
		['as it should be', signedWith(), 'valid'],
		['with no nonce sent along', without('-nonce'), 'forged'],
		['with an empty nonce', signedWith({ nonce: '' }), 'forged'],
		['with another nonce', signedWith({}, { 'x-sinch-webhook-signature-nonce': 'n-2' }), 'forged'],
		['with no time', without('-timestamp'), 'forged'],
		['with no signature', without(''), 'forged'],
		['with a time that is no number', signedWith({ stamp: 'now' }), 'forged'],
		['of two days ago', signedWith({ stamp: String(now / 1000 - 2 * 86_400) }), 'valid'],
		['of four days ago', signedWith({ stamp: String(now / 1000 - 4 * 86_400) }), 'forged'],
		['of milliseconds', signedWith({ stamp: String(now) }), 'forged'],
		['with no name of an algorithm', without('-algorithm'), 'valid'],
		[
			'with the algorithm written otherwise',
			signedWith({}, { [algorithm]: 'HMAC-SHA256' }),
			'valid',
		],
		[
			'by SHA-1, as it says',
			signedWith({ algorithm: 'sha1' }, { [algorithm]: 'HmacSHA1' }),
			'forged',
		],
		['by MD5, as it says', signedWith({ algorithm: 'md5' }, { [algorithm]: 'HmacMD5' }), 'forged'],
		[
			'by none, as it says',
			signedWith({}, { [algorithm]: 'none', 'x-sinch-webhook-signature': '' }),
			'forged',
		],
		['by another secret', signedWith({ key: 'else' }), 'forged'],
		['by an empty secret', signedWith({ key: '' }), 'forged'],
		[
			'of a body written anew',
			signedWith({}, {}, JSON.stringify(JSON.parse(body), null, 1)),
			'forged',
		],
		['of a body with escapes in it', signedWith({}, {}, body.replace('ê', '\\u00ea')), 'forged'],
		['of a body with a line more', signedWith({}, {}, `${body}\n`), 'forged'],
		[
			'of a body without its mark of order',
			signedWith({ over: `\uFEFF${body}` }, {}, body),
			'forged',
		],
		['of a body with its mark of order', signedWith({ over: `\uFEFF${body}` }), 'valid'],
		['of an empty body', signedWith({ over: '' }), 'valid'],
		[
			'with a part of the nonce moved into the body, which is no JSON then',
			signedWith({ nonce: 'a.b' }, { 'x-sinch-webhook-signature-nonce': 'b' }, `${body}.a`),
			'valid',
		],
		[
			'without a secret, by its digest alone',
			posted(body, {
				'x-sinch-webhook-signature': createHash('sha256')
					.update(`${body}.n.${seconds}`)
					.digest('base64'),
				'x-sinch-webhook-signature-nonce': 'n',
				'x-sinch-webhook-signature-timestamp': seconds,
			}),
			'forged',
		],
	];

	it.each(cases)('%s', (_name, request, expected) => {
		expect(webhooks?.verify(keys, request, now)).toBe(expected);
	});
});

describe('the signature of Plivo', () => {
	const { webhooks } = gatewayOf('plivo');
	const { keys } = plivoExamples;
	const token = keys['plivoAuthToken'] ?? '';
	const form = 'From=33612345678&Text=STOP&MessageUUID=u';
	const fields = 'From33612345678MessageUUIDuTextSTOP';

	const digest = (base: string, nonce = 'n-1', key = token) =>
		createHmac('sha256', key).update(`${base}.${nonce}`).digest('base64');
	const right = digest(`${hook}?${fields}`);
	const headersOf = (signature: string, more: Readonly<Record<string, string>> = {}) => ({
		'content-type': 'application/x-www-form-urlencoded',
		'x-plivo-signature-v3': signature,
		'x-plivo-signature-v3-nonce': 'n-1',
		...more,
	});
	const noNonce = {
		'content-type': 'application/x-www-form-urlencoded',
		'x-plivo-signature-v3': right,
	};
	const at = (url: string, signedAs: string) => posted(form, headersOf(digest(signedAs)), url);
	const get = (query: string, signedAs: string): InboundRequest => ({
		...posted('', headersOf(digest(`${hook}?${signedAs}`)), `${hook}?${query}`),
		method: 'GET',
	});

	const cases: readonly Case[] = [
		['as it should be', posted(form, headersOf(right)), 'valid'],
		[
			'of the fields in another order',
			posted(form.split('&').reverse().join('&'), headersOf(right)),
			'valid',
		],
		[
			'the second of two',
			posted(form, headersOf(`${digest(`${hook}?${fields}`, 'n-1', 'old')},${right}`)),
			'valid',
		],
		[
			'the first of two, with a space',
			posted(form, headersOf(`${right}, ${digest('x')}`)),
			'valid',
		],
		['of two that are wrong', posted(form, headersOf(`${digest('x')},${digest('y')}`)), 'forged'],
		['of an empty list', posted(form, headersOf(',')), 'forged'],
		['cut off', posted(form, headersOf(right.slice(0, -1))), 'forged'],
		[
			'of the main account alone',
			posted(form, { ...headersOf(digest('x')), 'x-plivo-signature-ma-v3': right }),
			'valid',
		],
		[
			'of the main account, one of several',
			posted(form, { ...headersOf(''), 'x-plivo-signature-ma-v3': `${digest('x')},${right}` }),
			'valid',
		],
		[
			'of the main account, wrong',
			posted(form, { ...headersOf(''), 'x-plivo-signature-ma-v3': digest('x') }),
			'forged',
		],
		[
			'of version 2',
			posted(form, {
				...noNonce,
				'x-plivo-signature-v3': '',
				'x-plivo-signature-v2': createHmac('sha256', token).update(`${hook}n-1`).digest('base64'),
				'x-plivo-signature-v2-nonce': 'n-1',
			}),
			'forged',
		],
		['with no nonce', posted(form, noNonce), 'forged'],
		[
			'over an empty nonce',
			posted(
				form,
				headersOf(digest(`${hook}?${fields}`, ''), { 'x-plivo-signature-v3-nonce': '' }),
			),
			'forged',
		],
		[
			'with another nonce',
			posted(form, headersOf(right, { 'x-plivo-signature-v3-nonce': 'n-2' })),
			'forged',
		],
		['of another text', posted(form.replace('STOP', 'START'), headersOf(right)), 'forged'],
		['of a field more', posted(`${form}&x=1`, headersOf(right)), 'forged'],
		[
			'by an empty token',
			posted(form, headersOf(digest(`${hook}?${fields}`, 'n-1', ''))),
			'forged',
		],
		[
			'with a port',
			at('https://n8n.example:5678/hook', `https://n8n.example:5678/hook?${fields}`),
			'valid',
		],
		[
			'with a port that was not signed',
			at('https://n8n.example:5678/hook', `https://n8n.example/hook?${fields}`),
			'forged',
		],
		[
			'without a port that was signed',
			at('https://n8n.example/hook', `https://n8n.example:5678/hook?${fields}`),
			'forged',
		],
		[
			'with 443 signed',
			at('https://n8n.example/hook', `https://n8n.example:443/hook?${fields}`),
			'valid',
		],
		[
			'with 443 called',
			at('https://n8n.example:443/hook', `https://n8n.example/hook?${fields}`),
			'valid',
		],
		[
			'with 80 signed, without TLS',
			at('http://n8n.example/hook', `http://n8n.example:80/hook?${fields}`),
			'valid',
		],
		[
			'with 80 signed, with TLS',
			at('https://n8n.example/hook', `https://n8n.example:80/hook?${fields}`),
			'forged',
		],
		[
			'of http, called by https',
			at('https://n8n.example/hook', `http://n8n.example/hook?${fields}`),
			'forged',
		],
		[
			'of another path',
			at('https://n8n.example/other', `https://n8n.example/hook?${fields}`),
			'forged',
		],
		['of a query in its order', at(`${hook}?a=1&b=2`, `${hook}?a=1&b=2.${fields}`), 'valid'],
		['of a query in another order', at(`${hook}?b=2&a=1`, `${hook}?a=1&b=2.${fields}`), 'valid'],
		[
			'of a query signed as it stands',
			at(`${hook}?b=2&a=1`, `${hook}?b=2&a=1.${fields}`),
			'forged',
		],
		['of a name that comes twice', at(`${hook}?a=2&a=1`, `${hook}?a=1&a=2.${fields}`), 'valid'],
		['of a query with escapes', at(`${hook}?a=%C3%A9%20x`, `${hook}?a=é x.${fields}`), 'valid'],
		['of a query that was put in', at(`${hook}?a=1`, `${hook}?${fields}`), 'forged'],
		['of GET', get('b=2&a=1', 'a=1&b=2'), 'valid'],
		['of GET, with another query', get('b=2&a=1&c=3', 'a=1&b=2'), 'forged'],
	];

	it.each(cases)('%s', (_name, request, expected) => {
		expect(webhooks?.verify(keys, request, now)).toBe(expected);
	});
});
