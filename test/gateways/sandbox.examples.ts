import { json, type GatewayExamples } from './examples';

const outcome = (fields: object) =>
	json(200, {
		messages: [{ to: '+33612345678', from: 'ACME', repeated: false, ...fields }],
		balance: { credits: 957, currency: 'credits' },
	});

const refused = (code: string) =>
	outcome({ status: 'refused', segments: 0, credits: 0, error: { code, message: 'No.' } });

export const sandboxExamples: GatewayExamples = {
	keys: { sandboxUrl: 'http://127.0.0.1:5680/', sandboxApiKey: 'very-secret-key' },
	accepted: {
		id: 'sbx_1',
		segments: 2,
		reply: outcome({ id: 'sbx_1', status: 'accepted', segments: 2, credits: 2, encoding: 'UCS-2' }),
	},
	refused: [
		{ name: 'a bad number', cause: 'invalid_recipient', reply: refused('invalid_recipient') },
		{ name: 'a bad sender', cause: 'invalid_sender', reply: refused('invalid_sender') },
		{ name: 'an empty text', cause: 'invalid_message', reply: refused('empty_text') },
		{ name: 'no credit', cause: 'insufficient_credits', reply: refused('insufficient_credits') },
		{ name: 'an opt-out', cause: 'opted_out', reply: refused('opted_out') },
		{ name: 'a new refusal', cause: 'other', reply: refused('something_new') },
		{
			name: 'a throttled request',
			cause: 'throttled',
			reply: json(429, { error: { code: 'too_many_requests', message: 'Slow down' } }),
		},
	],
	balance: { credits: 957, reply: json(200, { credits: 957, currency: 'credits' }) },
	wrongKey: json(401, { error: { code: 'unauthorized', message: 'Unknown key' } }),
};
