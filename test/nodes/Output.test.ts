import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode, type NodeRun } from '../support/runNode';
import { newUserFolder, person, sealedItems, use, zoe } from '../support/smsLedger';

const send = new SendSms();
const check = new CheckConsentQuietHours();
const compose = new ComposeSms();

const composed = (fields: IDataObject = {}): IDataObject =>
	person(zoe, {
		order: 4711,
		contact: { firstName: 'Zoé', lastName: 'Martin', consent: { status: 'explicit' } },
		sms: {
			campaign: 'spring',
			purpose: 'marketing',
			text: 'Hi Zoé. STOP 36180',
			credits: 1,
			segments: 1,
		},
		check: {
			decision: 'send',
			sendAt: '2026-11-24T11:00:00.000Z',
			sendBefore: '2026-11-24T20:50:00.000Z',
			checkedAt: '2026-11-24T11:00:00.000Z',
			planned: true,
		},
		...fields,
	});

describe('the option Output', () => {
	let sandbox: TestSandbox;
	let executions = 0;
	beforeEach(async () => {
		newUserFolder();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(() => sandbox.close());

	const ofVersion = (typeVersion: number) => ({ settings: { typeVersion } });
	const sent = async (
		items: IDataObject[],
		parameters: INodeParameters = {},
		run: NodeRun = ofVersion(1.1),
	) =>
		await runNode(send, {
			items: await sealedItems(items),
			executionId: `output-${(executions += 1)}`,
			parameters: { operation: 'send', ...parameters },
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: 'ACME',
				},
			},
			...run,
		});

	it('shows of a new Send SMS what a person reads, and what a workflow branches by', async () => {
		const { outputs, items } = await sent([composed()]);
		expect(outputs[0]).toEqual([
			{
				to: zoe,
				name: 'Zoé Martin',
				country: 'FR',
				text: 'Hi Zoé. STOP 36180',
				status: 'accepted',
				reason: '',
				credits: 1,
				time: expect.stringMatching(/Z$/),
				messageId: expect.stringMatching(/^\w{32}$/),
				delivery: { status: 'accepted', reason: '' },
			},
		]);
		expect(items[0]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	it('says in words why a message did not go', async () => {
		const { outputs } = await sent([composed({ check: { decision: 'blocked' } })]);
		expect(outputs[1]).toMatchObject([
			{
				to: zoe,
				status: 'skipped',
				reason: 'not checked',
				credits: 0,
				delivery: { status: 'skipped', reason: 'not_checked' },
			},
		]);
	});

	it('keeps the items of nodes of the first version, and of new ones where it is asked for', async () => {
		const old = await sent([composed()], {}, ofVersion(1));
		expect(old.outputs[0]).toMatchObject([{ order: 4711, delivery: { gateway: 'sandbox' } }]);
		const asked = await sent([composed()], { output: 'all' });
		expect(asked.outputs[1]).toMatchObject([{ order: 4711, delivery: { gateway: 'sandbox' } }]);
		const simple = await sent([composed()], { output: 'simplified' }, ofVersion(1));
		expect(Object.keys(simple.outputs[1]?.[0] ?? {})).not.toContain('order');
	});

	it('shows of a test the number it went to', async () => {
		const { outputs } = await sent([composed()], {
			operation: 'sendTest',
			testNumbers: '+41791234567',
			numbersAreMine: true,
		});
		expect(outputs[0]).toMatchObject([{ to: '+41791234567', country: '', status: 'accepted' }]);
	});

	it('leaves an estimate whole, whose sum is on its first item', async () => {
		const { outputs } = await sent([composed()], { operation: 'estimate' });
		expect(outputs[0]).toMatchObject([{ order: 4711, estimate: { recipients: 1 } }]);
	});

	it('says of one message the whole sentence', async () => {
		const one = { phone: zoe, purpose: 'transactional', messageKey: 'a', message: 'x '.repeat(40) };
		const parameters = { operation: 'sendOne', ...one, options: {} };
		await sent([{}], parameters);
		const { outputs } = await sent([{}], parameters);
		const message = expect.stringMatching(/^A text with this Message Key went to the person on /);
		expect(outputs[1]).toMatchObject([
			{ to: zoe, text: 'x '.repeat(40), reason: 'sent before', delivery: { message } },
		]);
	});

	it('says of an item that failed what failed', async () => {
		const { outputs } = await sent(
			[composed()],
			{ options: { timeout: '={{ "soon" }}' } },
			{ settings: { typeVersion: 1.1, onError: 'continueRegularOutput' } },
		);
		const message = expect.stringMatching(/^“Timeout \(Seconds\)” is not/);
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toMatchObject([
			{ to: zoe, status: 'failed', reason: message, failure: { message } },
		]);
	});

	it('says of a message that went that it went, whatever columns the list has', async () => {
		const columns = {
			...{ to: 'mine', name: 'N', country: 'XX', text: 'T', status: 'paid', reason: 'r' },
			...{ credits: 9, time: 5, messageId: 'm', delivery: 'by post', test: true },
			...{ failure: { message: 'of an earlier node' }, rule: 7, html: 'H' },
		};
		const { outputs, items } = await sent([composed(columns)]);
		expect(outputs[0]).toMatchObject([
			{
				...{ to: zoe, name: 'Zoé Martin', country: 'FR', text: 'Hi Zoé. STOP 36180' },
				...{ status: 'accepted', reason: '', credits: 1, delivery: { status: 'accepted' } },
			},
		]);
		expect(outputs[0]?.[0]).not.toHaveProperty('failure');
		expect(items[0]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	describe('of Compose', () => {
		const written = (parameters: INodeParameters, items: IDataObject[] = [person(zoe)]) =>
			runNode(compose, {
				items,
				parameters: { campaign: 'spring', message: 'Hi {firstName|there} {shop}', ...parameters },
				settings: { onError: 'continueRegularOutput', typeVersion: 2 },
			});

		it('hands everything on to Check, until somebody chooses otherwise', async () => {
			const { outputs } = await written({ message: 'Hi' });
			expect(outputs[0]).toMatchObject([{ phone: { e164: zoe }, sms: { segments: 1 } }]);
		});

		it('shows what each message comes to', async () => {
			const options = { missingFields: 'empty', optOutNotice: 'none' };
			const { outputs, items } = await written({ output: 'simplified', options });
			expect(outputs[0]).toEqual([
				{
					to: zoe,
					name: 'Zoé',
					country: 'FR',
					text: 'Hi Zoé ',
					status: 'composed',
					missing: 'shop',
					encoding: 'GSM-7',
					segments: 1,
					credits: 1,
				},
			]);
			expect(items[0]?.[0]?.pairedItem).toEqual({ item: 0 });
		});

		it('says of a message that cannot be written what failed', async () => {
			const { outputs } = await written({
				output: 'simplified',
				options: { missingFields: 'stop' },
			});
			expect(outputs[0]).toMatchObject([
				{ to: zoe, status: 'failed', failure: { message: expect.stringContaining('shop') } },
			]);
		});

		it('is refused by Check, which says what to set', async () => {
			const { outputs } = await written({ output: 'simplified', message: 'Hi' });
			const { error } = await runNode(check, { items: outputs[0] ?? [] });
			expect(error?.message).toMatch(/^The items are simplified/);
			expect(error?.description).toContain('Compose SMS');
		});
	});

	describe('of Check', () => {
		const checked = (fields: IDataObject, run: NodeRun = ofVersion(1.1)) =>
			runNode(check, {
				items: [person(zoe, { order: 4711, ...fields })],
				parameters: { options: { decideAsOf: '2026-11-24T12:00:00+01:00' } },
				...run,
			});

		it('shows who is blocked, why and by which rule', async () => {
			const { outputs } = await checked({});
			expect(outputs[2]).toEqual([
				{
					to: zoe,
					name: 'Zoé',
					country: 'FR',
					text: '',
					status: 'blocked',
					reason: 'without consent',
					rule: 'law: FR',
					credits: 0,
					time: expect.stringMatching(/Z$/),
					check: { decision: 'blocked', reason: 'no_consent' },
				},
			]);
		});

		it('says why somebody is blocked, whatever columns the list has', async () => {
			const { outputs } = await checked({ failure: 'none', status: 'paid', check: 'C', to: 'me' });
			expect(outputs[2]).toMatchObject([{ to: zoe, status: 'blocked', reason: 'without consent' }]);
		});

		it('hands everything on to Send SMS', async () => {
			const { outputs } = await checked({ contact: { consent: { status: 'explicit' } } });
			expect(outputs[0]).toMatchObject([
				{ order: 4711, phone: { e164: zoe }, check: { decision: 'send', rule: { id: 'FR' } } },
			]);
		});

		it('keeps all of whoever is blocked in nodes of the first version', async () => {
			const { outputs } = await checked({}, ofVersion(1));
			expect(outputs[2]).toMatchObject([
				{ order: 4711, check: { rule: { id: expect.any(String) } } },
			]);
		});

		it('gives an agent everything', async () => {
			const type = 'n8n-nodes-sms-campaign.checkConsentQuietHoursTool';
			const { outputs } = await checked({}, { ...ofVersion(1.1), type });
			expect(outputs[0]).toMatchObject([{ order: 4711, check: { decision: 'blocked' } }]);
		});
	});

	describe('simplified items that come to another of the nodes', () => {
		const simplified = async () => (await sent([composed()])).outputs[0] ?? [];
		const refusal = /^The items are simplified: they carry no message any more \[item 0\]$/;

		it.each([
			['Compose', compose],
			['Check', check],
		])('are refused by %s, which says what to set', async (_name, node) => {
			const { error } = await runNode(node, {
				items: await simplified(),
				parameters: { campaign: 'spring', message: 'Hi' },
			});
			expect(error?.message).toMatch(refusal);
			expect(error?.description).toMatch(/set “Output” to “All Fields”/);
		});

		it.each(['send', 'schedule', 'estimate', 'sendTest'])(
			'are refused by %s',
			async (operation) => {
				const items = await simplified();
				const { error } = await sent(items, { operation, testNumbers: '+41791234567' });
				expect(error?.message).toMatch(refusal);
				expect(sandbox.tally().total.accepted).toBe(1);
			},
		);

		it('are no texts that went, where the node goes on', async () => {
			const { outputs, hints } = await sent(
				await simplified(),
				{},
				{ settings: { typeVersion: 1.1, onError: 'continueRegularOutput' } },
			);
			expect(outputs[0]).toEqual([]);
			expect(outputs[1]).toMatchObject([{ status: 'skipped' }]);
			expect(hints).toContainEqual(expect.stringMatching(/set “Output” to “All Fields”/));
		});

		it('are found in the SMS Ledger, by number and by message', async () => {
			const items = await simplified();
			const status = await use('message', 'getStatus')({}, { items });
			expect(status.outputs[0]).toMatchObject([{ state: 'accepted' }]);
			const optOut = await use('consent', 'recordOptOut')({ source: 'phone call' }, { items });
			expect(optOut.outputs[0]).toMatchObject([{ phone: { e164: zoe } }]);
		});
	});
});
