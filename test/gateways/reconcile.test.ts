import { createHash } from 'node:crypto';
import type { StatusAnswer, StatusQuery } from '../../lib/gateways';
import { json } from './examples';
import { gatewayOf } from './gatewayOf';
import { asked, message } from './message';

/**
 * Twilio took another text to the same number in the same minute for the lost one: the lost text then
 * counted as sent, with the fate and the price of the other.
 */
const recordOf: Readonly<Record<string, (...records: object[]) => ReturnType<typeof json>>> = {
	twilio: (...records) =>
		json(200, {
			messages: records.map((record, index) => ({
				sid: `SM${index}`,
				to: message.to,
				from: 'ACME',
				body: message.text,
				date_created: 'Mon, 01 Jun 2026 12:00:03 +0000',
				direction: 'outbound-api',
				status: 'delivered',
				...record,
			})),
		}),
	mailpro: (...records) =>
		json(200, {
			histories: records.map((record, index) => {
				const { body, ...more } = record as { body?: unknown };
				return {
					id_history: index + 1,
					date_send: '01.06.2026',
					message: 'body' in record ? body : message.text,
					status: 1,
					...more,
				};
			}),
		}),
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hashed = (text = message.text) => ({ text: undefined, textHash: sha256(text) });

const found = { kind: 'delivered' } as const;
const notIt = { kind: 'not_found', certain: false } as const;
const undecided = { kind: 'undecided' } as const;

describe.each(Object.keys(recordOf))('%s, asked for a message whose answer was lost', (id) => {
	const ask = (records: readonly object[], about: Partial<StatusQuery> = {}) => {
		const answer = gatewayOf(id).status?.read(recordOf[id]!(...records), asked('', about));
		return answer?.ok ? answer.value : answer;
	};

	it.each<[string, readonly object[], Partial<StatusQuery>, Partial<StatusAnswer>]>([
		['finds the text', [{}], {}, found],
		['finds the text by its hash', [{}], hashed(), found],
		['finds it among others', [{ body: 'Another' }, {}, { body: 'One more' }], {}, found],
		['finds a text whose line ends were changed', [{ body: 'a\r\nb ' }], { text: 'a\nb' }, found],
		['does not take another text for it', [{ body: 'Another' }], {}, notIt],
		['does not take another text for it, by the hash', [{ body: 'Another' }], hashed(), notIt],
		['does not take a beginning for it', [{ body: message.text.slice(0, 10) }], {}, notIt],
		['cannot tell which of two it is', [{}, {}], {}, undecided],
		['cannot tell without the text and its hash', [{}], { text: undefined }, undecided],
		['cannot tell from a record without a text', [{ body: null }], {}, undecided],
		['cannot tell from a text and a record without one', [{}, { body: null }], {}, undecided],
		['finds nothing where nothing is', [], {}, notIt],
		['finds nothing without a text where nothing is', [], { text: undefined }, notIt],
	])('%s', (_name, records, about, answer) => {
		expect(ask(records, about)).toMatchObject(answer);
	});
});

describe('the sender at Twilio', () => {
	const ask = (from: unknown, sender: string) => {
		const reply = recordOf['twilio']!({ from });
		return gatewayOf('twilio').status?.read(reply, asked('', { sender }));
	};

	it.each([
		['ACME', 'ACME', found],
		['+33757000000', '33757000000', found],
		['ACME', 'Other', notIt],
		['+33757000000', '+33757000001', notIt],
		// A Messaging Service chooses, and says so later.
		['+33757000000', '', found],
		[null, 'ACME', found],
	])('%s is compared with ours, %s', (from, sender, answer) => {
		expect(ask(from, sender)).toMatchObject({ value: answer });
	});
});

describe('a reference of ours, or the gateway’s own', () => {
	const read = (id: string, body: unknown, gatewayMessageId = '') =>
		gatewayOf(id).status?.read(json(200, body), asked(gatewayMessageId));
	const key = message.idempotencyKey;

	it.each<[string, string, unknown, string, object]>([
		[
			'seven: two entries with our key',
			'seven',
			[
				{ id: '1', foreign_id: key, dlr: 'DELIVERED' },
				{ id: '2', foreign_id: key, dlr: 'FAILED' },
			],
			'',
			{ value: undecided },
		],
		[
			'seven: an entry without an ID, asked without one',
			'seven',
			[{ id: '', foreign_id: 'another', dlr: 'DELIVERED' }],
			'',
			{ value: notIt },
		],
		[
			'infobip: the log of another message',
			'infobip',
			{ results: [{ messageId: 'another', status: { groupId: 3, id: 5 } }] },
			'',
			{ value: notIt },
		],
		[
			'infobip: a repetition it refused, which says nothing of the first',
			'infobip',
			{
				results: [
					{ messageId: key, status: { groupId: 5, id: 23 } },
					{ messageId: key, status: { groupId: 3, id: 5 } },
				],
			},
			'',
			{ value: found },
		],
		[
			'smsgate: another message',
			'smsgate',
			{ id: 'another', state: 'Delivered' },
			'',
			{ ok: false },
		],
		[
			'smsgate: a state it has added since',
			'smsgate',
			{ id: key, state: 'Lost' },
			'',
			{ ok: false },
		],
		[
			'twilio: another message',
			'twilio',
			{ sid: 'SM2', status: 'delivered' },
			'SM1',
			{ ok: false },
		],
		[
			'sandbox: two messages with our key, when it knows none again',
			'sandbox',
			{
				messages: [
					{ id: 'sbx_1', status: 'delivered' },
					{ id: 'sbx_2', status: 'undelivered' },
				],
			},
			'',
			{ value: undecided },
		],
		[
			'sandbox: the one of two that it had named',
			'sandbox',
			{
				messages: [
					{ id: 'sbx_1', status: 'undelivered' },
					{ id: 'sbx_2', status: 'delivered' },
				],
			},
			'sbx_2',
			{ value: { ...found, gatewayMessageId: 'sbx_2' } },
		],
	])('%s', (_name, id, body, gatewayMessageId, answer) => {
		expect(read(id, body, gatewayMessageId)).toMatchObject(answer);
	});
});
