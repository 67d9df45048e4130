import { gatewayOf } from './gatewayOf';
import { message } from './message';
import { json, postedForm } from './examples';
import { vonageExamples } from './vonage.examples';

const vonage = gatewayOf('vonage');
const { keys } = vonageExamples;

it.each([
	['GSM-7', 'Hello', 'text'],
	['UCS-2', 'Grüße 🎂', 'unicode'],
] as const)('tells Vonage how a text travels: %s', (encoding, text, type) => {
	const { body = '' } = vonage.buildSend(keys, [{ ...message, encoding, text }]);
	expect(JSON.parse(body)).toMatchObject({ text, type });
});

it('writes numbers as Vonage does, without a plus', () => {
	const { body = '' } = vonage.buildSend(keys, [{ ...message, sender: '+41791234567' }]);
	expect(JSON.parse(body)).toMatchObject({ from: '41791234567', to: '33612345678' });
});

it('adds the prices of the parts up without the dust of binary fractions', () => {
	const part = { status: '0', 'message-id': '1', 'message-price': '0.10000000' };
	const reply = json(200, { messages: [part, part, part] });
	expect(vonage.readSend(reply, [message])).toMatchObject([{ segments: 3, price: 0.3 }]);
});

it('names no price where Vonage names none', () => {
	const reply = json(200, { messages: [{ status: '0', 'message-id': '1' }] });
	const [outcome] = vonage.readSend(reply, [message]);
	expect(outcome).toEqual({
		kind: 'accepted',
		gatewayMessageId: '1',
		segments: 1,
		repeated: false,
	});
});

it.each([
	['1', 'It was not delivered, and nobody says why (1)'],
	['2', 'The phone was off or out of reach (2)'],
	['6', 'The network’s spam filter stopped the message (6)'],
	['9', 'This number has opted out at Vonage (9)'],
	['77', 'It was not delivered (77)'],
])('says what the err-code %s of a receipt means', (code, reason) => {
	const fields = { messageId: '1', msisdn: '33612345678', status: 'failed', 'err-code': code };
	expect(vonage.webhooks?.read(postedForm('https://n8n.example/hook', fields))).toMatchObject({
		value: [{ status: 'undelivered', reason }],
	});
});

it.each([
	['no message', { 'api-key': 'abcd1234' }],
	['a message of nobody', { messageId: '1', text: 'STOP', type: 'text' }],
])('does not read %s as one', (_name, fields) => {
	const post = postedForm('https://n8n.example/hook', fields);
	expect(vonage.webhooks?.read(post)).toMatchObject({ ok: false });
});
