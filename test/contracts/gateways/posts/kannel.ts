import type { InboundRequest, ReportEvent } from '../../../../lib/gateways';
import type { InboundExample } from '../../../gateways/examples';
import { message } from '../../../gateways/message';

const hook = 'https://n8n.example/webhook/sms';

/** As smsbox calls: what it fills in is escaped byte for byte, blanks as `+`. */
const call = (query: string): InboundRequest => ({
	method: 'GET',
	url: `${hook}?${query}`,
	headers: {},
	body: new Uint8Array(),
});

const reply = (query: string) => call(`from=33612345678&to=13013&${query}&id=0a1b&time=1780315230`);

const said = (text: string) =>
	[
		{
			kind: 'reply',
			gatewayMessageId: '0a1b',
			from: '+33612345678',
			to: '13013',
			text,
			at: Date.UTC(2026, 5, 1, 12, 0, 30),
		},
	] as const;

const replies: readonly (readonly [name: string, query: string, text: string])[] = [
	['in GSM-7', 'text=STOP&coding=0&charset=UTF-8', 'STOP'],
	['with accents of GSM-7', 'text=Arr%C3%AAter+%E2%82%AC&coding=0&charset=UTF-8', 'Arrêter €'],
	[
		'in Russian, as its bytes came',
		'text=%04%21%04%22%04%1E%04%1F&coding=2&charset=UTF-16BE',
		'СТОП',
	],
	['in Russian, recoded', 'text=%D0%A1%D0%A2%D0%9E%D0%9F&coding=0&charset=UTF-8', 'СТОП'],
	['in Chinese', 'text=P%5C%6B%62&coding=2&charset=UTF-16BE', '停止'],
	['in Arabic', 'text=%06%2A%06%48%06%42%06%41&coding=2&charset=UTF-16BE', 'توقف'],
	['in Hindi, whose bytes hold tabs', 'text=%09%2C%09%02%09%26&coding=2&charset=UTF-16BE', 'बंद'],
	['with an emoji', 'text=%D8%3D%DE%D1%00+%00S&coding=2&charset=UTF-16BE', '🛑 S'],
	['told by the coding alone', 'text=%04%21%04%22%04%1E%04%1F&coding=2', 'СТОП'],
	['told by nothing, with the address of an older guide', 'text=%04%21%04%22%04%1E%04%1F', 'СТОП'],
	['in Latin letters by UTF-16, told by nothing', 'text=%00S%00T%00O%00P', 'STOP'],
	[
		'recoded to windows-1252',
		'text=D%E9sinscription+%80&coding=0&charset=WINDOWS-1252',
		'Désinscription €',
	],
	['in Latin-1 of an unknown name', 'text=Arr%EAt&coding=0&charset=x-unknown', 'Arrêt'],
	['in Latin-1, told by nothing', 'text=Arr%EAt', 'Arrêt'],
	['in UTF-8 that is called something else', 'text=%C3%A9&charset=%25C&coding=%25c', 'é'],
	['without a word', 'text=&coding=0&charset=UTF-8', ''],
];

/** At a `post-url`: the text is the body. */
const posted = (text: string, headers: Readonly<Record<string, string>>): InboundRequest => ({
	method: 'POST',
	url: hook,
	headers: {
		'content-type': 'text/plain',
		'x-kannel-from': '+33612345678',
		'x-kannel-to': '13013',
		'x-kannel-id': '0a1b',
		date: 'Mon, 01 Jun 2026 12:00:30 GMT',
		...headers,
	},
	body: new TextEncoder().encode(text),
});

const report = (state: string, answer: string) =>
	call(
		`messageId=${message.idempotencyKey}&state=${state}&to=%2B33612345678&time=1780315230&answer=${encodeURIComponent(answer)}`,
	);

const receipt = (stat: string, error = '000') =>
	`id:1 sub:001 dlvrd:000 submit date:2606011200 done date:2606011200 stat:${stat} err:${error} text:`;

const tooLate = 'It was still waiting when its validity ended';
const notDelivered = 'It was not delivered: the number may be wrong, or the phone out of reach';
const refused = 'The SMSC refused it';
const optedOut = 'The SMSC says that this person has opted out';

type Fate = Pick<ReportEvent, 'status' | 'reason' | 'optedOut'>;

const reports: readonly (readonly [name: string, state: string, answer: string, Fate])[] = [
	['delivered', '1', receipt('DELIVRD'), { status: 'delivered' }],
	['on its way', '4', receipt('ENROUTE'), { status: 'accepted' }],
	['taken by the SMSC', '8', 'ACK/', { status: 'accepted' }],
	['expired', '2', receipt('EXPIRED'), { status: 'undelivered', reason: tooLate }],
	['expired, by Kannel itself', '34', '', { status: 'undelivered', reason: tooLate }],
	[
		'rejected, and by what number',
		'2',
		receipt('REJECTD', '012'),
		{ status: 'undelivered', reason: `${refused} (err:012)` },
	],
	[
		'deleted',
		'2',
		receipt('DELETED'),
		{ status: 'undelivered', reason: 'It was deleted at the SMSC' },
	],
	['undeliverable', '2', receipt('UNDELIV'), { status: 'undelivered', reason: notDelivered }],
	[
		'of unknown fate',
		'2',
		receipt('UNKNOWN'),
		{ status: 'notKnown', reason: 'The SMSC does not know what became of it' },
	],
	['failed without a word', '2', '', { status: 'undelivered', reason: notDelivered }],
	[
		'refused',
		'16',
		'NACK/0x0000000b/Invalid Destination Address',
		{ status: 'undelivered', reason: `${refused}: Invalid Destination Address (0x0000000b)` },
	],
	['refused without a number', '16', 'NACK/', { status: 'undelivered', reason: refused }],
	['refused without a word', '16', '', { status: 'undelivered', reason: refused }],
	[
		'refused by a queue that is full',
		'16',
		'NACK/0x00000014/Message Queue Full',
		{ status: 'undelivered', reason: `${refused}: Message Queue Full (0x00000014)` },
	],
	['of a state that Kannel may invent', '64', '', { status: 'accepted' }],
	['on its way for the second time', '4', '', { status: 'accepted' }],
	[
		'expired in any case of its letters',
		'2',
		receipt('expired'),
		{ status: 'undelivered', reason: tooLate },
	],
	[
		'stopped for an opt-out, by a number of the credential',
		'2',
		receipt('UNDELIV', '053'),
		{ status: 'undelivered', reason: `${optedOut} (err:053)`, optedOut: true },
	],
	[
		'refused for an opt-out, by a number of the credential',
		'16',
		'NACK/0x00000451/Vendor-specific error',
		{ status: 'undelivered', reason: optedOut, optedOut: true },
	],
	[
		'failed with a number that only looks like one of the credential',
		'2',
		receipt('UNDELIV', '530'),
		{ status: 'undelivered', reason: `${notDelivered} (err:530)` },
	],
];

export const kannelPosts: readonly InboundExample[] = [
	...replies.map(([name, query, text]) => ({
		name: `a reply ${name}`,
		request: reply(query),
		events: said(text),
	})),
	...reports.map(([name, state, answer, fate]) => ({
		name: `a message that was ${name}`,
		request: report(state, answer),
		events: [
			{
				kind: 'report' as const,
				gatewayMessageId: message.idempotencyKey,
				idempotencyKey: message.idempotencyKey,
				...fate,
				to: '+33612345678',
				at: Date.UTC(2026, 5, 1, 12, 0, 30),
			},
		],
	})),
	...['STOP', 'Arrêter €', 'СТОП', 'from=1&text=no'].map((text) => ({
		name: `a reply at a post-url: ${text}`,
		request: posted(text, {}),
		events: said(text),
	})),
	{
		name: 'a reply at a post-url, from a number without its plus',
		request: posted('STOP', { 'x-kannel-from': '33612345678' }),
		events: said('STOP'),
	},
	{
		name: 'a reply at a post-url, with as little as there may be',
		request: posted('STOP', { 'x-kannel-id': '', 'x-kannel-to': '', date: '' }),
		events: [{ kind: 'reply', gatewayMessageId: '', from: '+33612345678', to: '', text: 'STOP' }],
	},
	{
		name: 'a reply with as little as there may be',
		request: call('from=33612345678&text=STOP'),
		events: [{ kind: 'reply', gatewayMessageId: '', from: '+33612345678', to: '', text: 'STOP' }],
	},
	{
		name: 'a report with as little as there may be',
		request: call('messageId=key-1&state=1'),
		events: [
			{ kind: 'report', gatewayMessageId: 'key-1', idempotencyKey: 'key-1', status: 'delivered' },
		],
	},
	{
		name: 'a report with empty fields',
		request: call('messageId=key-1&state=8&to=&time=&answer='),
		events: [
			{ kind: 'report', gatewayMessageId: 'key-1', idempotencyKey: 'key-1', status: 'accepted' },
		],
	},
	{
		name: 'a reply whose number came with a plus',
		request: call('from=%2B33612345678&to=13013&text=STOP&id=0a1b&time=1780315230'),
		events: said('STOP'),
	},
	{
		name: 'a reply whose plus nobody escaped',
		request: call('from=+33612345678&to=13013&text=STOP&id=0a1b&time=1780315230'),
		events: said('STOP'),
	},
];
