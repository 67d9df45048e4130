import { json, type GatewayExamples } from './examples';

const outcome = (fields: object) => ({
	to: '+33612345678',
	from: 'ACME',
	repeated: false,
	...fields,
});

const reply = (...messages: object[]) =>
	json(200, {
		messages: messages.map(outcome),
		balance: { credits: 957, currency: 'credits' },
	});

const refusal = (code: string) => ({
	status: 'refused',
	segments: 0,
	credits: 0,
	error: { code, message: 'No.' },
});

const refused = (code: string) => reply(refusal(code));

const accepted = (id: string) => ({
	id,
	status: 'accepted',
	segments: 2,
	credits: 2,
	encoding: 'UCS-2',
});

export const sandboxExamples: GatewayExamples = {
	keys: { sandboxUrl: 'http://127.0.0.1:5680/', sandboxApiKey: 'very-secret-key' },
	textOf: ({ body = '' }) =>
		(JSON.parse(body) as { messages: { text: string }[] }).messages[0]?.text ?? '',
	accepted: { id: 'sbx_1', segments: 2, credits: 2, reply: reply(accepted('sbx_1')) },
	repeated: {
		id: 'sbx_1',
		segments: 2,
		credits: 2,
		reply: reply({ ...accepted('sbx_1'), repeated: true }),
	},
	partlyAccepted: {
		reply: reply(accepted('sbx_1'), refusal('opted_out'), accepted('sbx_3')),
		kinds: ['accepted', 'refused', 'accepted'],
	},
	optedOut: { name: 'an opt-out', cause: 'opted_out', reply: refused('opted_out') },
	noCredit: {
		name: 'no credit',
		cause: 'insufficient_credits',
		reply: refused('insufficient_credits'),
	},
	throttled: {
		name: 'a throttled request',
		cause: 'throttled',
		retryable: true,
		reply: json(429, { error: { code: 'too_many_requests', message: 'Slow down' } }),
	},
	refused: [
		{ name: 'a bad number', cause: 'invalid_recipient', reply: refused('invalid_recipient') },
		{ name: 'a bad sender', cause: 'invalid_sender', reply: refused('invalid_sender') },
		{ name: 'an empty text', cause: 'invalid_message', reply: refused('empty_text') },
		{ name: 'a new refusal', cause: 'other', reply: refused('something_new') },
	],
	unclear: [
		{ name: 'too few outcomes', reply: json(200, { messages: [] }) },
		{ name: 'null where an outcome should be', reply: json(200, { messages: [null] }) },
	],
	wrongKey: {
		reply: json(401, { error: { code: 'unauthorized', message: 'Unknown key' } }),
		fields: ['Sandbox API Key'],
	},
	tested: json(200, { credits: 957, currency: 'credits' }),
	balance: {
		credits: 957,
		currency: 'credits',
		reply: json(200, { credits: 957, currency: 'credits' }),
	},
};
