import { createHmac } from 'node:crypto';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { message, send, sure, toHold } from '../support/ledgers';
import type { NodeRun } from '../support/runNode';
import { max, newUserFolder, openBeside, use, zoe } from '../support/smsLedger';

const NOW = Date.parse(START) + 60_000;
const KEY = 'sandbox-key';
const OURS = '+33700000001';

let ledger: Ledger;
let sandbox: TestSandbox;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
	jest.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(async () => {
	jest.restoreAllMocks();
	await ledger.close();
	await sandbox.close();
});

const takeIn = use('message', 'takeIn');
const sandboxKeys = () => ({
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: sandbox.url,
		sandboxApiKey: KEY,
		senderName: '',
	},
});

const history = (e164 = zoe) => sure(ledger.consent.history(e164 as E164));
const standing = async (e164 = zoe) =>
	(await sure(ledger.people.lookUp([e164 as E164], {}))).get(e164 as E164);

describe('rows of an inbox', () => {
	const rows = (
		items: readonly IDataObject[],
		more: NodeRun = {},
		parameters: INodeParameters = {},
	) =>
		takeIn(
			{
				takeFrom: 'rows',
				from: '={{ $json.from }}',
				to: '={{ $json.to }}',
				text: '={{ $json.text }}',
				id: '={{ $json.id }}',
				receivedAt: '={{ $json.at }}',
				...parameters,
			},
			{ items, ...more },
		);
	const stop = { from: zoe, to: OURS, text: 'STOP', id: 'in-1', at: '2026-11-24T08:00:30Z' };

	// A table that calls its texts otherwise: each STOP in it would pass for an empty reply.
	it.each([
		['is not there', undefined],
		['is null', null],
	])('are refused where the text %s, and the others are heard', async (_what, text) => {
		const { error } = await rows([
			{ ...stop, text, body: 'STOP' },
			{ ...stop, from: max },
		]);
		expect(error?.message).toContain('“Text” is not there, so nobody knows what was written');
		expect(error?.description).toContain('{{ $json.body }}');
		expect(await history()).toEqual([]);
		expect(await history(max)).toHaveLength(1);
	});

	it('may be empty: somebody sent nothing', async () => {
		const { outputs } = await rows([{ ...stop, text: '' }]);
		expect(outputs[0]).toMatchObject([{ event: { kind: 'reply', text: '' } }]);
	});

	it('hear a STOP: it is on record with its words, what waits is cancelled, and the item tells', async () => {
		await sure(
			ledger.messages.hold([toHold('waits', NOW + 3_600_000, { e164: zoe as E164 })], { now: NOW }),
		);
		const { outputs, hints } = await rows([stop]);
		expect(outputs[0]).toMatchObject([
			{
				event: {
					kind: 'optOut',
					gateway: 'inbox',
					gatewayMessageId: 'in-1',
					from: zoe,
					to: OURS,
					text: 'STOP',
					at: '2026-11-24T08:00:30.000Z',
				},
				phone: { e164: zoe, country: 'FR' },
				takenIn: { recorded: 'opt-out', scope: 'all', isNew: true, cancelled: 1 },
			},
		]);
		expect(hints).toContain('1 opt-out taken in');
		expect(await history()).toMatchObject([{ kind: 'opt_out', scope: 'all' }]);
		expect((await history())[0]?.proof).toContain('STOP');
		expect((await standing())?.optOut).toBeDefined();
		const held = await sure(ledger.messages.get(['waits']));
		expect(held.get('waits')).toMatchObject({ state: 'cancelled', reason: 'opted_out' });
	});

	it('tell which message a reply answers', async () => {
		await send(ledger, 'sent', NOW - 60_000, { e164: zoe as E164, text: 'Sale' });
		const { outputs } = await rows([{ from: zoe, text: 'Is it open on Sunday?', id: 'in-2' }]);
		expect(outputs[0]).toMatchObject([
			{
				event: { kind: 'reply', campaign: 'black friday', text: 'Is it open on Sunday?' },
				message: { messageId: 'sent', text: 'Sale' },
			},
		]);
	});

	it('may be named otherwise', async () => {
		const item = { Absender: '0033 6 12 34 56 78', Nachricht: 'stop' };
		const { outputs } = await rows(
			[item],
			{},
			{
				from: '={{ $json.Absender }}',
				text: '={{ $json.Nachricht }}',
				id: '',
				to: '',
				receivedAt: '',
			},
		);
		expect(outputs[0]).toMatchObject([{ event: { kind: 'optOut' }, phone: { e164: zoe } }]);
	});

	it('count once, however often the inbox lists them', async () => {
		await rows([stop]);
		const again = await rows([stop]);
		expect(again.outputs[0]).toMatchObject([{ event: { repeated: true } }]);
		expect(again.hints).toContain('Nothing new taken in; 1 event had come before');
		expect(await history()).toHaveLength(1);
		const without = await rows([stop], {}, { options: { leaveOutRepeated: true } });
		expect(without.outputs[0]).toEqual([]);
	});

	const unreadable = { from: '+336123', text: 'STOP', id: 'in-3' };
	const wrong = { from: '612345678999999999', text: 'STOP', id: 'in-4' };

	it('that cannot be read fail with a cure, and keep no STOP of another row from being heard', async () => {
		const { error } = await rows([wrong, stop]);
		expect(error?.message).toBe('“From” is no phone number: “612345678999999999”');
		expect(error?.description).toContain('1 event was taken in all the same');
		expect((await standing())?.optOut).toBeDefined();
	});

	it('that cannot be read are told in their place with Continue On Fail', async () => {
		const { outputs } = await rows([wrong, stop, { text: 'STOP' }], {
			settings: { onError: 'continueRegularOutput' },
		});
		expect(outputs[0]).toMatchObject([
			{ failure: { message: expect.stringContaining('no phone number') } },
			{ event: { kind: 'optOut' } },
			{ failure: { message: '“From” is empty, so nobody knows who wrote' } },
		]);
	});

	it('of a short code are passed on, and are nobody who can opt out', async () => {
		const { outputs } = await rows([{ from: '36180', text: 'STOP', id: 'in-5' }]);
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0]?.[0]).not.toHaveProperty('phone');
	});

	it('with a number that is too short to be one are refused where it may be a person’s', async () => {
		const { error } = await rows([{ ...unreadable, from: '+33 6 123 45' }]);
		expect(error?.message).toContain('is no phone number');
	});

	it('go to no trigger besides', async () => {
		await rows([stop]);
		const how = { now: NOW, outputs: ['optOut'], limit: 10, leaseMs: 1000, node: 'n' } as const;
		expect(await sure(ledger.inbox.giveOut(how))).toEqual([]);
	});
});

describe('calls of a Webhook node', () => {
	const stopOf = (from: string, id = 'r-1') => ({
		type: 'reply',
		id,
		from,
		to: OURS,
		text: 'STOP',
		at: new Date(NOW).toISOString(),
	});

	const call = (body: object, { isRaw = true, key = KEY, at = NOW } = {}): INodeExecutionData => {
		const bytes = Buffer.from(JSON.stringify(body));
		const timestamp = String(Math.floor(at / 1000));
		const hmac = createHmac('sha256', key).update(`${timestamp}.`).update(bytes).digest('hex');
		return {
			json: {
				headers: {
					'content-type': 'application/json',
					'x-sandbox-timestamp': timestamp,
					'x-sandbox-signature': `sha256=${hmac}`,
				},
				params: {},
				query: {},
				body: body as IDataObject,
				webhookUrl: 'https://n8n.example/webhook/sms',
				executionMode: 'production',
			},
			...(isRaw && {
				binary: { data: { data: bytes.toString('base64'), mimeType: 'application/json' } },
			}),
		};
	};

	const calls = (
		items: readonly INodeExecutionData[],
		parameters: INodeParameters = {},
		more: NodeRun = {},
	) =>
		takeIn({ takeFrom: 'webhook', ...parameters }, { items, credentials: sandboxKeys(), ...more });

	it('are taken in when the signature over the raw body is right', async () => {
		const { outputs, error } = await calls([call(stopOf(zoe))]);
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([
			{
				event: { kind: 'optOut', gateway: 'sandbox' },
				phone: { e164: zoe },
				takenIn: { isNew: true },
			},
		]);
	});

	it.each<[string, INodeExecutionData, string]>([
		['another key', call(stopOf(zoe), { key: 'wrong' }), 'has not the signature'],
		['a time long ago', call(stopOf(zoe), { at: NOW - 3_600_000 }), 'is too old'],
		[
			'another body',
			{ ...call(stopOf(zoe)), binary: call(stopOf(max)).binary! },
			'has not the signature',
		],
		['headers of nothing', { json: { body: stopOf(zoe) } }, 'no call of a Webhook node'],
	])('with %s change nothing', async (_name, item, what) => {
		const { error } = await calls([item]);
		expect(error?.message).toContain(what);
		expect(error?.description).not.toBe('');
		expect(await history()).toEqual([]);
	});

	it('without their raw body are refused until a person says otherwise', async () => {
		// As n8n hands on a body that it has read: the spaces of the original are gone.
		const body = { ...call(stopOf(zoe), { isRaw: false }) };
		(body.json['headers'] as IDataObject)['x-sandbox-signature'] = 'sha256=00';
		const refused = await calls([body]);
		expect(refused.error?.message).toBe(
			'The signature of Sandbox (Reaches No Phone) cannot be checked without the raw body',
		);
		expect(refused.error?.description).toContain('Raw Body');
		const taken = await calls([body], { takeUnsigned: true });
		expect(taken.outputs[0]).toMatchObject([{ event: { kind: 'optOut' } }]);
	});

	it('with their raw body in a field of another name say which', async () => {
		const whole = call(stopOf(zoe));
		(whole.json['headers'] as IDataObject)['x-sandbox-signature'] = 'sha256=00';
		const renamed = { ...whole, binary: { raw: whole.binary!['data']! } };
		const { error } = await calls([renamed]);
		expect(error?.description).toContain('one named “raw”');
		expect(error?.description).toContain('“Input Binary Field”');
	});

	it('without a credential name the one to be chosen', async () => {
		const { error } = await calls([call(stopOf(zoe))], {}, { credentials: {} });
		expect(error?.message).toBe('No gateway is chosen in this node');
		expect(error?.description).toContain('“SMS Gateway”');
	});

	it('are never taken with a wrong signature over a raw body, whatever a person says', async () => {
		const { error } = await calls([call(stopOf(zoe), { key: 'wrong' })], { takeUnsigned: true });
		expect(error?.message).toContain('has not the signature');
	});

	it('keep the good ones where one is forged', async () => {
		const items = [call(stopOf(zoe), { key: 'wrong' }), call(stopOf(max, 'r-2'))];
		const { error } = await calls(items);
		expect(error?.message).toContain('has not the signature');
		expect(await history()).toEqual([]);
		expect(await history(max)).toHaveLength(1);
	});

	it('keep the good pieces where one that may be a STOP cannot be read', async () => {
		const { error } = await calls([call([stopOf(''), stopOf(max, 'r-2')])]);
		expect(error?.message).toBe('This is no event of the sandbox; it may be a STOP');
		expect(error?.description).toContain('comes again');
		expect(await history(max)).toHaveLength(1);
	});

	it('leave out a piece that nobody can read and that is no STOP', async () => {
		const { error, outputs } = await calls([call([{ any: 'thing' }, stopOf(max, 'r-2')])]);
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([{ event: { kind: 'optOut' } }]);
	});

	it('move messages along by their reports', async () => {
		const key = 'a'.repeat(32);
		await send(ledger, key, NOW - 60_000, { e164: zoe as E164 });
		const report = {
			type: 'delivery',
			id: `g-${key}`,
			clientReference: key,
			to: zoe,
			status: 'delivered',
			at: new Date(NOW).toISOString(),
		};
		const { outputs, hints } = await calls([call(report)]);
		expect(outputs[0]).toMatchObject([
			{
				event: { kind: 'deliveryReport', status: 'delivered', messageId: key },
				message: { status: 'delivered' },
			},
		]);
		expect(hints).toContain('1 delivery report taken in');
	});

	it('of Twilio are checked by the form alone, over the address that Twilio calls', async () => {
		const fields = { MessageSid: 'SM1', From: zoe, To: '+15550001111', Body: 'STOP' };
		const url = 'https://hooks.example.com/sms?to=n8n';
		const signed =
			url +
			Object.keys(fields)
				.sort()
				.map((name) => name + fields[name as keyof typeof fields])
				.join('');
		const item = {
			json: {
				headers: {
					'content-type': 'application/x-www-form-urlencoded',
					'x-twilio-signature': createHmac('sha1', 'token').update(signed).digest('base64'),
				},
				params: {},
				query: { to: 'n8n' },
				body: fields,
				webhookUrl: 'http://10.0.0.5:5678/webhook/sms',
			},
		};
		const credentials = {
			smsGatewayApi: {
				gateway: 'twilio',
				twilioSignIn: 'authToken',
				twilioAccountSid: 'AC1',
				twilioAuthToken: 'token',
				twilioSendFrom: 'sender',
			},
		};
		const refused = await calls([item], {}, { credentials });
		expect(refused.error?.message).toContain('cannot be checked');
		const options = { publicUrl: 'https://hooks.example.com/sms' };
		const { outputs } = await calls([item], { options }, { credentials });
		expect(outputs[0]).toMatchObject([{ event: { kind: 'optOut', gateway: 'twilio' } }]);
	});

	it('of another gateway name the credential as the cure', async () => {
		const { error } = await calls([call({ hello: 'world' })]);
		expect(error?.message).toBe('This is no event of the sandbox');
		expect(error?.description).toContain('credential');
	});
});

describe('answers of Take In', () => {
	const options = {
		answerBrand: 'ACME',
		confirmStop: 'always',
		helpContact: 'acme.example',
		confirmStart: true,
	};
	const written = (text: string, id: string) => ({
		from: zoe,
		to: OURS,
		text,
		id,
		at: new Date(Date.now()).toISOString(),
	});
	const rows = (
		items: readonly IDataObject[],
		more: INodeParameters = options,
		credentials = sandboxKeys(),
	) =>
		takeIn(
			{
				takeFrom: 'rows',
				from: '={{ $json.from }}',
				to: '={{ $json.to }}',
				text: '={{ $json.text }}',
				id: '={{ $json.id }}',
				receivedAt: '={{ $json.at }}',
				options: more,
			},
			{ items, credentials },
		);

	it('confirm a STOP once, although the person has just opted out, and nothing else gets through', async () => {
		const { outputs } = await rows([written('STOP', 'in-1'), written('STOP', 'in-2')]);
		expect(outputs[0]?.[0]).toMatchObject({
			event: { kind: 'optOut' },
			takenIn: { answer: { to: 'STOP', status: 'accepted', segments: 1 } },
		});
		expect(outputs[0]?.[1]).not.toHaveProperty('takenIn.answer');
		const [sent] = (await sure(ledger.messages.page({}, { limit: 10 }))).items;
		expect(sent).toMatchObject({
			state: 'accepted',
			purpose: 'transactional',
			sender: OURS,
			text: 'ACME: Désinscription confirmée. Vous ne recevrez plus nos messages.',
		});
		const claim = { run: 'r', leaseMs: 1000, now: NOW };
		const other = message('order', { e164: zoe as E164, purpose: 'transactional' });
		expect(await sure(ledger.messages.claim([other], claim))).toMatchObject([
			{ answer: 'opted_out' },
		]);
		await rows([written('STOP', 'in-1')]);
		expect((await sure(ledger.messages.page({}, { limit: 10 }))).items).toHaveLength(1);
	});

	it('help once an hour at most', async () => {
		const helped = async (id: string) =>
			(await rows([written('HELP', id)])).outputs[0]?.[0]?.['takenIn'];
		expect(await helped('h-1')).toMatchObject({ answer: { to: 'HELP', status: 'accepted' } });
		jest.spyOn(Date, 'now').mockReturnValue(NOW + 59 * 60_000);
		expect(await helped('h-2')).not.toHaveProperty('answer');
		jest.spyOn(Date, 'now').mockReturnValue(NOW + 61 * 60_000);
		expect(await helped('h-3')).toMatchObject({ answer: { status: 'accepted' } });
	});

	it('tell a START that lifted a STOP, and no other', async () => {
		await sure(
			ledger.consent.record(
				[{ e164: zoe as E164, kind: 'opt_in', status: 'explicit', source: 'form' }],
				{ now: NOW - 86_400_000 },
			),
		);
		const [nothing] = (await rows([written('START', 's-0')])).outputs[0] ?? [];
		expect(nothing).not.toHaveProperty('takenIn.answer');
		await rows([written('STOP', 's-1')]);
		jest.spyOn(Date, 'now').mockReturnValue(NOW + 60_000);
		const [back] = (await rows([written('START', 's-2')])).outputs[0] ?? [];
		expect(back).toMatchObject({
			event: { kind: 'optIn' },
			takenIn: { answer: { to: 'START', status: 'accepted' } },
		});
		expect((await standing())?.optOut).toBeUndefined();
	});

	it('are none until somebody asks for them, nor without a gateway', async () => {
		const silent = await rows([written('STOP', 'in-1'), written('HELP', 'in-2')], {});
		for (const item of silent.outputs[0] ?? []) expect(item).not.toHaveProperty('takenIn.answer');
		const { outputs, hints } = await rows(
			[{ ...written('STOP', 'in-3'), from: max }],
			options,
			{} as never,
		);
		expect(outputs[0]).toMatchObject([
			{ takenIn: { answer: { status: 'skipped', reason: 'no_gateway' } } },
		]);
		expect(hints).toContain('1 answer was not sent: 1 no gateway');
	});
});
