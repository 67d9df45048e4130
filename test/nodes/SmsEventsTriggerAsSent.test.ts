import { gatewayById, type InboundRequest } from '../../lib/gateways';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { ok } from '../../lib/shared';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { oddPosts } from '../contracts/gateways/asSent/oddPosts';
import { stopForms } from '../contracts/gateways/asSent/stopForms';
import { stopsOf } from '../contracts/gateways/asSent/writings';
import { callWebhook, wiresOf, type Called } from '../support/callWebhook';
import { credentialOf } from '../support/gatewayKeys';
import { sure } from '../support/ledgers';
import { MemoryInbox } from '../support/memoryInbox';
import { newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';

let current: Ledger;
jest.mock('../../nodes/shared/ledger', () => ({
	...jest.requireActual<object>('../../nodes/shared/ledger'),
	openLedger: () => Promise.resolve(current),
}));

// Whether the address is still entered at the vendor is looked up in the background; nobody answers here.
jest.mock('../../nodes/shared/exchange', () => ({
	exchange: jest.fn(() => new Promise(() => undefined)),
}));

let inbox: MemoryInbox;
beforeEach(() => {
	inbox = new MemoryInbox();
	const contacts = { get: async () => ok(new Map()) };
	current = { ...inbox.ledger, contacts } as unknown as Ledger;
});
afterEach(() => void jest.restoreAllMocks());

const trigger = new SmsEventsTrigger();
const NAME = 'SMS Events Trigger';
const EVENTS = '/webhook/secret/events';
let nodes = 0;

/** A genuine post: how each gateway signs is tested elsewhere. */
function post(id: string, { method, url, headers, body }: InboundRequest): Promise<Called> {
	nodes += 1;
	const webhooks = gatewayById(id)?.webhooks ?? {};
	jest.spyOn(webhooks as { verify: () => string }, 'verify').mockReturnValue('valid');
	if ('certificateUrl' in webhooks) {
		jest
			.spyOn(webhooks as { certificateUrl: () => undefined }, 'certificateUrl')
			.mockReturnValue(undefined);
	}
	return callWebhook(
		trigger,
		{
			credentials: { smsGatewayApi: credentialOf(id) },
			settings: { id: `as sent ${nodes}` },
			parameters: { options: { startWorkflow: 'each' } },
			connections: wiresOf(NAME, [0, 1, 2, 3, 4]),
		},
		{
			method,
			query: url.slice(url.indexOf(EVENTS) + EVENTS.length),
			headers,
			...(method === 'POST' && { body: Buffer.from(body) }),
		},
	);
}

describe.each(Object.entries(stopForms))('%s', (id, forms) => {
	it.each(forms.flatMap(stopsOf))('brings out an opt-out: %s', async (_name, request) => {
		const { status, started } = await post(id, request);
		expect([200, 204]).toContain(status);
		expect(started?.map((items) => items.length)).toEqual([0, 1, 0, 0, 0]);
	});

	const unread = (oddPosts[id] ?? []).filter(([, request, told]) => {
		const said = Buffer.from(request.body).toString() + request.url;
		return told === 'refused' && /STOP/.test(said);
	});

	if (unread.length > 0) {
		it.each(unread)('has a STOP that cannot be read come again: %s', async (_name, request) => {
			const called = await post(id, request);
			expect(called).toMatchObject({ status: 503, started: undefined });
			expect(called.headers['retry-after']).toBe('60');
			expect(inbox.events).toEqual([]);
		});
	}
});

describe('a post of which only some pieces can be read', () => {
	const heartbeats = () => [...inbox.notes.values()].join();
	const posted = (value: unknown): InboundRequest => ({
		method: 'POST',
		url: `https://n8n.example${EVENTS}`,
		headers: { 'content-type': 'application/json' },
		body: Buffer.from(JSON.stringify(value)),
	});
	const received = (sender: string | undefined, message: string) => ({ sender, message });
	const ofPhone = (...payload: Parameters<typeof received>) => ({
		id: 'e',
		event: 'sms:received',
		payload: received(...payload),
	});
	const reply = { event: 'reply', to: '33612345678', reply: 'Yes', date: '2026-06-01' };
	const unsaid = (text: string) => ({ event: 'reply', to: '33612345678', text });
	const inbound = (messageId: string, from: string | undefined, text: string) => ({
		messageId,
		from,
		to: '447860099299',
		text,
	});
	const ofPlivo = (MessageUUID: string, From: string, Text: string) => ({
		MessageUUID,
		From,
		To: '33700000001',
		Text,
	});

	it.each([
		[
			'smsgate',
			'posts',
			(text: string) => [ofPhone('+33612345678', 'Yes'), ofPhone(undefined, text)],
		],
		[
			'smsgate',
			'texts of a batch',
			(text: string) => ({
				id: 'e',
				event: 'sms:batch:received',
				payload: { messages: [received('+33612345678', 'Yes'), received(undefined, text)] },
			}),
		],
		['brevo', 'events', (text: string) => [reply, unsaid(text)]],
		['brevo', 'things', (text: string) => [reply, { anything: text }]],
		[
			'infobip',
			'results',
			(text: string) => ({
				results: [inbound('a', '33612345678', 'Yes'), inbound('b', undefined, text)],
			}),
		],
		[
			'infobip',
			'posts with results',
			(text: string) => [
				{ results: [inbound('a', '33612345678', 'Yes'), inbound('b', undefined, text)] },
				{ results: [] },
			],
		],
		[
			'plivo',
			'posts',
			(text: string) => [ofPlivo('a', '33612345678', 'Yes'), ofPlivo('b', '', text)],
		],
		[
			'twilio',
			'events',
			(text: string) => [
				{ MessageSid: 'SM1', From: '+33612345678', To: '+33700000001', Body: 'Yes' },
				{ MessageSid: 'SM2', To: '+33700000001', Body: text },
			],
		],
		['plivo', 'texts', (text: string) => [ofPlivo('a', '33612345678', 'Yes'), text]],
	] as const)('is taken in as far as it can be: %s, of several %s', async (id, _what, postOf) => {
		const withStop = await post(id, posted(postOf('STOP')));
		expect(withStop.status).toBe(503);
		expect(withStop.headers['retry-after']).toBe('60');
		expect(withStop.started?.map((items) => items.length)).toEqual([1, 0, 0, 0, 0]);
		expect(heartbeats()).toContain('"unavailable":1');

		// It comes again, and what is there counts once.
		const again = await post(id, posted(postOf('STOP')));
		expect(again).toMatchObject({ status: 503, started: undefined });
		expect(inbox.events).toHaveLength(1);

		const without = await post(id, posted(postOf('Thank you')));
		expect(without).toMatchObject({ status: 200, started: undefined });
		expect(heartbeats()).toContain('"unreadable":1');
		expect(inbox.events).toHaveLength(1);
	});

	it('is told of in the log', async () => {
		const { warnings } = await post(
			'smsgate',
			posted([
				ofPhone('+33612345678', 'Yes'),
				...Array<object>(2).fill(ofPhone(undefined, 'STOP')),
			]),
		);
		expect(warnings.join()).toContain(
			'2 pieces of a post could not be read: This post of SMSGate names no sender',
		);
		expect(warnings.join()).toContain('it may be a STOP');
	});

	it('says nothing where all of them can be read', async () => {
		const called = await post('smsgate', posted([ofPhone('+33612345678', 'Yes'), null]));
		expect(called).toMatchObject({ status: 200, warnings: [] });
	});
});

describe('a STOP of a number as it is dialled at home, to nobody', () => {
	const fromHome = {
		method: 'POST',
		url: `https://n8n.example${EVENTS}`,
		headers: {},
		body: Buffer.from(
			'{"event":"sms:received","payload":{"sender":"06 12 34 56 78","message":"STOP"}}',
		),
	} as const;
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await openBeside(newUserFolder());
		current = ledger;
	});
	afterEach(() => ledger.close());

	const optOutOf = async (number: string) =>
		(await sure(ledger.people.lookUp([number as E164], {}))).get(number as E164)?.optOut;

	it('binds for the person of the ledger who has it', async () => {
		await use('contact', 'upsert')({}, { items: [person(), person('+33612345679')] });
		expect((await post('smsgate', fromHome)).status).toBe(200);
		expect(await optOutOf(zoe)).toMatchObject({ scope: 'all' });
		expect(await optOutOf('+33612345679')).toBeUndefined();
	});

	it('binds for each of several in different countries', async () => {
		const abroad = '+31612345678';
		await use('contact', 'upsert')({}, { items: [person(), person(abroad)] });
		await post('smsgate', fromHome);
		expect(await optOutOf(zoe)).toBeDefined();
		expect(await optOutOf(abroad)).toBeDefined();
	});

	it('is given out where the ledger knows nobody who has it', async () => {
		const { status, started } = await post('smsgate', fromHome);
		expect(status).toBe(200);
		expect(started?.map((items) => items.length)).toEqual([0, 1, 0, 0, 0]);
	});
});
