import { json, postedJson } from './examples';
import { gatewayOf } from './gatewayOf';
import { asked, message } from './message';
import { telnyxErrors, telnyxExamples, telnyxMessage, telnyxTested } from './telnyx.examples';

const telnyx = gatewayOf('telnyx');
const { keys, tested } = telnyxExamples;
const profileId = keys['telnyxProfileId'];
const withoutProfile = { ...keys, telnyxProfileId: '' };
const hook = 'https://n8n.example/hook';

const bodyOf = (changes: Partial<typeof message>, of = keys) =>
	JSON.parse(telnyx.buildSend(of, [{ ...message, ...changes }]).body ?? '') as Record<
		string,
		unknown
	>;

describe('a sender at Telnyx', () => {
	it.each([
		['a name, with the profile it belongs to', 'ACME', keys, 'ACME', profileId],
		['a number, which has a profile of its own', '+15551234567', keys, '+15551234567', undefined],
		['a number without its plus', '15551234567', keys, '+15551234567', undefined],
		['a short code as it is', '36180', keys, '36180', undefined],
		['none: the profile chooses', '', keys, undefined, profileId],
		['a name without a profile, which Telnyx refuses', 'ACME', withoutProfile, 'ACME', undefined],
	])('%s', (_name, sender, of, from, profile) => {
		const body = bodyOf({ sender }, of);
		expect([body['from'], body['messaging_profile_id']]).toEqual([from, profile]);
	});
});

it('says how a text travels, so that no character is replaced', () => {
	expect(bodyOf({ encoding: 'UCS-2' })).toMatchObject({ encoding: 'ucs2' });
	expect(bodyOf({ encoding: 'GSM-7', text: 'Hello' })).toMatchObject({ encoding: 'gsm7' });
});

it.each([
	[Date.UTC(2026, 5, 2, 8, 30), '2026-06-02T08:30:00.000Z'],
	[Date.UTC(2026, 5, 2, 8, 30, 0, 1), '2026-06-02T08:31:00.000Z'],
	[Date.UTC(2026, 5, 2, 23, 59, 59), '2026-06-03T00:00:00.000Z'],
])('schedules for a whole minute and never too early', (sendAt, written) => {
	expect(bodyOf({ sendAt })['send_at']).toBe(written);
});

describe('the credential test', () => {
	it('asks for the profile, or for the balance where there is none', () => {
		expect(telnyx.test.build(keys, '').url).toContain(`/messaging_profiles/${profileId}`);
		expect(telnyx.test.build(withoutProfile, '').url).toMatch(/\/balance$/);
	});

	it('passes with either answer, and not with a profile that is switched off', () => {
		const balance = telnyxExamples.balance?.reply ?? tested;
		for (const reply of [tested, balance]) expect(telnyx.test.read(reply, '').ok).toBe(true);
		expect(telnyx.test.read(telnyxTested.off, '')).toMatchObject({
			ok: false,
			failure: { cause: 'misconfigured', message: expect.stringContaining('switched off') },
		});
	});

	it('names the profile where Telnyx does not find it', () => {
		expect(telnyx.test.read(telnyxErrors(404, '10005'), '')).toMatchObject({
			failure: { message: expect.stringContaining('“Messaging Profile ID”') },
		});
	});
});

describe('the address of a profile', () => {
	const { registration } = telnyx.webhooks ?? {};
	const profile = (webhook_url: string, webhook_api_version: string) =>
		json(200, {
			data: { record_type: 'messaging_profile', id: 'p', webhook_url, webhook_api_version },
		});

	it('is offered where the credential names a profile', () => {
		expect(registration?.isOffered(withoutProfile)).toBe(false);
	});

	it('is entered anew where it is ours and its posts would be of an older shape', () => {
		const find = (url: string, version: string) =>
			registration?.find.read(profile(url, version), hook, 'messages');
		expect(find(hook, '1')).toEqual({ ok: true, value: undefined });
		expect(find(hook, '2')).toEqual({ ok: true, value: { id: 'p', url: hook } });
		// Somebody else's is for a person to decide, whatever its version is.
		expect(find('https://else.example', '1')).toMatchObject({
			value: { url: 'https://else.example' },
		});
	});

	it('counts as entered only when Telnyx shows it', () => {
		expect(
			registration?.create.read(profile('https://else.example', '2'), hook, 'messages'),
		).toEqual(expect.objectContaining({ ok: false }));
	});
});

it.each([
	['+15551234567', true],
	['18885550100', true],
	['ACME', false],
	['', false],
	['36180', false],
	['+33757000000', false],
])('asks the registers of the US about %s: %s', (sender, isAsked) => {
	expect(telnyx.senderStandings?.knows?.(keys, sender)).toBe(isAsked);
});

it('reads the opt-outs of the profile, and of all where the credential names none', () => {
	expect(telnyx.optOuts?.build(keys, 0, '').url).toContain('messaging_profile_id');
	expect(telnyx.optOuts?.build(withoutProfile, 0, '').url).not.toContain('messaging_profile_id');
});

it('takes for the person whom our messages no longer reach, and no redacted number for one', () => {
	const list = json(200, {
		data: [
			{ from: '+15551234567', to: '+33612345678', keyword: null, created_at: null },
			{ from: '+15551234567', to: '447766****' },
		],
		meta: { total_pages: 1 },
	});
	expect(telnyx.optOuts?.read(list, 0, '')).toEqual({
		ok: true,
		value: {
			events: [
				{
					kind: 'optOut',
					gatewayMessageId: '',
					from: '+33612345678',
					to: '+15551234567',
					how: 'on the opt-out list at Telnyx',
				},
			],
		},
	});
});

it.each([
	['one of messages', '40330', 'too_late'],
	['one of the API', '10005', undefined],
])('calls nothing back after an error: %s', (_name, code, answer) => {
	const read = telnyx.cancel?.read(telnyxErrors(422, code), 'id-1');
	expect(read?.ok ? read.value : undefined).toBe(answer);
});

it('takes no record of another message for the one it asked for', () => {
	const reply = json(200, { data: telnyxMessage({ id: 'another' }, 'delivered') });
	expect(telnyx.status?.read(reply, asked('id-1'))).toMatchObject({ ok: false });
});

describe('a signature of Telnyx', () => {
	const post = postedJson(
		hook,
		{ data: {} },
		{ 'telnyx-timestamp': '1', 'telnyx-signature-ed25519': 'A' },
	);
	it.each([
		['a key that is none', 'not a key'],
		['a key of another length', Buffer.alloc(31).toString('base64')],
		['any 32 bytes', Buffer.alloc(32, 255).toString('base64')],
	])('is forged, without a throw, with %s', (_name, telnyxPublicKey) => {
		for (const signature of ['A', Buffer.alloc(64, 1).toString('base64')]) {
			const headers = { ...post.headers, 'telnyx-signature-ed25519': signature };
			const verdict = telnyx.webhooks?.verify(
				{ ...keys, telnyxPublicKey },
				{ ...post, headers },
				1000,
			);
			expect(verdict).toBe('forged');
		}
	});
});
