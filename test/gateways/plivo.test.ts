import { json } from './examples';
import { gatewayOf } from './gatewayOf';
import { asked, message } from './message';
import { plivoExamples, plivoMessage } from './plivo.examples';

const plivo = gatewayOf('plivo');
const { keys } = plivoExamples;
const powerpack = keys['plivoPowerpackUuid'];

const bodyOf = (sender: string, of = keys) =>
	JSON.parse(plivo.buildSend(of, [{ ...message, sender }]).body ?? '') as Record<string, unknown>;

describe('a sender at Plivo', () => {
	it.each([
		['a name, in the place of the Powerpack', 'ACME', keys, 'ACME', undefined],
		['a number', '+33757000000', keys, '+33757000000', undefined],
		['a number without its plus', '33757000000', keys, '+33757000000', undefined],
		['a short code', '36180', keys, '36180', undefined],
		['the Powerpack', '', keys, undefined, powerpack],
		[
			'none at all, which Plivo refuses',
			'',
			{ ...keys, plivoPowerpackUuid: '' },
			undefined,
			undefined,
		],
	])('%s', (_name, sender, of, src, uuid) => {
		const body = bodyOf(sender, of);
		expect([body['src'], body['powerpack_uuid']]).toEqual([src, uuid]);
	});
});

it('goes on with a campaign after words of Plivo that nobody knows, and refuses nobody for good', () => {
	const reply = json(400, { api_id: 'a', error: 'Odd' });
	expect(plivo.readSend(reply, [message])).toMatchObject([
		{ kind: 'refused', cause: 'other', retryable: true },
	]);
});

it.each([
	['another country', { country_iso: 'DE' }],
	['no rate', { message: { outbound: {} } }],
])('takes no price of %s', (_name, changes) => {
	const reply = plivoExamples.prices?.reply;
	const body = { ...(JSON.parse(reply?.body ?? '') as object), ...changes };
	expect(plivo.prices?.read(json(200, body), 'FR')).toMatchObject({ ok: false });
});

it('looks for a lost message in the minutes in which it left, in UTC', () => {
	const url = decodeURIComponent(plivo.status?.build(keys, asked('')).url ?? '');
	expect(url).toContain('message_time__gte=2026-06-01+11:58:00');
	expect(url).toContain('message_time__lte=2026-06-01+12:10:00');
});

it('takes no record of another message for the one it asked for', () => {
	expect(plivo.status?.read(json(200, plivoMessage()), asked('another'))).toMatchObject({
		ok: false,
	});
});
