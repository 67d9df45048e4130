import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { gatewayById } from '../../lib/gateways';
import type { E164 } from '../../lib/phone';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode, type NodeRun } from '../support/runNode';
import { sure } from '../support/ledgers';
import { newUserFolder, openBeside, sealedItems } from '../support/smsLedger';

const node = new SendSms();

const numbers = ['+33612345678', '+33612345679', '+33612345670'];

/** A recipient whose check was planned for another day, which only the sandbox plays along with. */
const person = (e164 = numbers[0], fields: IDataObject = {}): IDataObject => ({
	phone: { e164, country: 'FR', callingCode: '33', type: 'mobile', timeZones: ['Europe/Paris'] },
	contact: { consent: { status: 'explicit' } },
	sms: {
		campaign: 'spring',
		step: '',
		purpose: 'marketing',
		sender: '',
		text: 'Hi',
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

describe('Send SMS', () => {
	let sandbox: TestSandbox;
	let executions = 0;
	let folder: string;
	beforeEach(async () => {
		folder = newUserFolder();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(() => sandbox.close());

	const credential = (fields: IDataObject = {}) => ({
		smsGatewayApi: {
			gateway: 'sandbox',
			sandboxUrl: sandbox.url,
			sandboxApiKey: 'sandbox-key',
			senderName: 'ACME',
			...fields,
		},
	});
	/** Each call is an execution of its own, unless `run` says otherwise. */
	const send = async (items: IDataObject[], options: INodeParameters = {}, run: NodeRun = {}) =>
		await runNode(node, {
			items: await sealedItems(items),
			executionId: `execution-${(executions += 1)}`,
			parameters: { operation: 'send', options },
			credentials: credential(),
			...run,
		});
	const accepted = () => sandbox.tally().total.accepted;

	it('sends each message once and says what became of it', async () => {
		const { outputs, items } = await send(numbers.map((e164) => person(e164)));
		expect(outputs[0]).toHaveLength(3);
		expect(outputs[0]?.[0]?.['delivery']).toEqual({
			status: 'accepted',
			reason: '',
			message: '',
			gateway: 'sandbox',
			gatewayMessageId: expect.stringMatching(/^sbx_/),
			messageId: expect.stringMatching(/^[0-9a-f]{32}$/),
			segments: 1,
			credits: 1,
			price: null,
			currency: 'credits',
			at: expect.stringMatching(/Z$/),
			repeated: false,
		});
		expect(items[0]?.[2]?.pairedItem).toEqual({ item: 2 });
		expect(accepted()).toBe(3);
	});

	it('warns once of a campaign that only looks like another', async () => {
		const sms = {
			campaign: 's\u0440ring',
			purpose: 'marketing',
			text: 'Hi',
			credits: 1,
			segments: 1,
		};
		const { hints } = await send(numbers.map((e164) => person(e164, { sms })));
		expect(hints).toEqual([
			'The campaign “s\u0440ring” mixes Latin and Cyrillic letters in one word, so it is another campaign than “spring”, and texts the same people again. Type the name anew.',
			'3 sent for 3 credits, 7 left',
		]);
	});

	it('sends a number once though it comes twice, and again in a later run not at all', async () => {
		const twice = await send([person(), person()]);
		expect(twice.outputs[1]).toMatchObject([
			{ delivery: { status: 'skipped', reason: 'duplicate' } },
		]);
		const again = await send([person()]);
		expect(again.outputs[0]).toEqual([]);
		expect(again.outputs[1]).toMatchObject([
			{ delivery: { status: 'skipped', reason: 'already_sent', credits: 0 } },
		]);
		expect(again.hints).toEqual([
			expect.stringMatching(/^Nothing to do: the message was sent on \d+ \w+ \d{4}$/),
		]);
		expect(accepted()).toBe(1);
	});

	it.each<[string, IDataObject, string]>([
		['was not checked', { check: undefined }, 'not_checked'],
		[
			'came from Send Later',
			{ check: { decision: 'later', sendAt: '2026-11-30T07:00:00.000Z' } },
			'not_now',
		],
		['came from Blocked', { check: { decision: 'blocked' } }, 'not_checked'],
		[
			'opted out after the check',
			{ contact: { consent: { status: 'explicit' }, optOut: true } },
			'opted_out',
		],
		['never consented', { contact: {} }, 'no_consent'],
		['has no message', { sms: undefined }, 'no_message'],
		['has no number', { phone: undefined }, 'no_phone'],
	])('sends nothing to a person who %s', async (_name, fields, reason) => {
		const { outputs } = await send([person(numbers[0], fields)]);
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toMatchObject([{ delivery: { status: 'skipped', reason, credits: 0 } }]);
		expect(sandbox.tally().total.accepted).toBe(0);
	});

	it('holds a check that is no plan to the real hour, even on the sandbox', async () => {
		const old = {
			decision: 'send',
			sendAt: '2020-01-01T10:00:00Z',
			sendBefore: '2020-01-01T20:00:00Z',
		};
		const { outputs } = await send([person(numbers[0], { check: old })]);
		expect(outputs[1]).toMatchObject([{ delivery: { status: 'held', reason: 'too_late' } }]);
		expect(accepted()).toBe(0);
	});

	it('starts nothing that the balance does not cover', async () => {
		const long = { ...(person()['sms'] as IDataObject), text: 'x'.repeat(700) };
		const { error } = await send(numbers.map((e164) => person(e164, { sms: long })));
		expect(error?.message).toBe('This run needs 15 credits and the balance is 10 credits');
		expect(accepted()).toBe(0);
	});

	it('goes as far as the balance when told to, and says where it ended', async () => {
		const long = { ...(person()['sms'] as IDataObject), text: 'x'.repeat(700) };
		const { outputs, hints } = await send(
			numbers.map((e164) => person(e164, { sms: long })),
			{
				stopWhenBalanceIsLow: false,
			},
		);
		expect(outputs.map((output) => output.length)).toEqual([2, 1]);
		expect(outputs[1]).toMatchObject([
			{ delivery: { status: 'refused', reason: 'insufficient_credits', credits: 0 } },
		]);
		expect(hints).toEqual([
			'2 sent for 10 credits; 1 not sent: not covered by the balance. Top up the account and run the workflow again',
		]);
	});

	it('spends no more than Maximum Credits', async () => {
		const { outputs } = await send(
			numbers.map((e164) => person(e164)),
			{ maximumCredits: 2 },
		);
		expect(outputs.map((output) => output.length)).toEqual([2, 1]);
		expect(outputs[1]).toMatchObject([{ delivery: { reason: 'over_budget' } }]);
	});

	it('passes on what the gateway refuses: this person said STOP there', async () => {
		const numbered = { credentials: credential({ senderName: '36180' }) };
		await send([person()], {}, numbered);
		await sandbox.reply(numbers[0] ?? '', 'STOP');
		const next = { ...(person()['sms'] as IDataObject), campaign: 'summer' };
		const { outputs } = await send([person(numbers[0], { sms: next })], {}, numbered);
		expect(outputs[1]).toMatchObject([{ delivery: { status: 'refused', reason: 'opted_out' } }]);
	});

	it('needs a Message Key for transactional messages, and then no check', async () => {
		const order = person(numbers[0], {
			sms: { purpose: 'transactional', text: 'Your parcel is here' },
			contact: {},
			check: undefined,
		});
		const without = await send([order]);
		expect(without.outputs[1]).toMatchObject([{ delivery: { reason: 'no_message_key' } }]);
		const withKey = await send([order], { messageKey: 'order-1' });
		expect(withKey.outputs[0]).toMatchObject([{ delivery: { status: 'accepted' } }]);
		const again = await send([order], { messageKey: 'order-1' });
		const message = expect.stringMatching(/^A text with this Message Key went to the person on /);
		expect(again.outputs[1]).toMatchObject([{ delivery: { reason: 'already_sent', message } }]);
	});

	it.each([
		['a wrong key', { sandboxApiKey: 'wrong' }, /check “Sandbox API Key”/],
		['an address that is none', { sandboxUrl: 'sandbox' }, /not a web address/],
		['a gateway that is not there', { sandboxUrl: 'http://127.0.0.1:1' }, /cannot be reached/],
		['an impossible Sender Name', { senderName: 'My Shop!' }, /“My Shop!” cannot be a sender/],
	])('stops before the first message for %s', async (_name, fields, message) => {
		const { error } = await send([person()], {}, { credentials: credential(fields) });
		expect(error?.message).toMatch(message);
		expect(JSON.stringify(error)).not.toContain('sandbox-key');
		expect(accepted()).toBe(0);
	});

	describe('Estimate', () => {
		it('sends nothing and shows credits, balance and what is blocked', async () => {
			const { outputs, hints } = await runNode(node, {
				parameters: { operation: 'estimate' },
				credentials: credential(),
				items: await sealedItems([
					person(numbers[0]),
					person(numbers[0]),
					person(numbers[1], { check: { decision: 'later', message: 'France opens Monday' } }),
					person(numbers[2], { contact: {} }),
				]),
			});
			expect(outputs[0]).toMatchObject([{ delivery: { status: 'simulated', credits: 1 } }]);
			expect(outputs[1]?.map(({ delivery }) => (delivery as IDataObject)['reason'])).toEqual([
				'duplicate',
				'not_now',
				'no_consent',
			]);
			expect(outputs[0]?.[0]?.['estimate']).toMatchObject({
				recipients: 4,
				credits: 1,
				balanceBefore: 10,
				balanceAfter: 9,
				sendNow: 1,
				later: 1,
				blocked: 2,
			});
			expect(hints).toEqual([
				'Of 4 messages that came here 1 would go now: 1 credit, 9 left; 1 waits for its hour; 2 blocked, 1 twice in the list, 1 without consent.',
			]);
			expect(accepted()).toBe(0);
		});
	});

	describe('Maximum Price', () => {
		const withLimit = async () => await send([person(numbers[0])], { maximumPrice: 0.05 });
		const { capabilities, buildSend } = gatewayById('sandbox')!;
		afterEach(() => jest.restoreAllMocks());

		it('stops before the first message at a gateway that would not keep it', async () => {
			const { error } = await withLimit();
			expect(error?.message).toBe('Sandbox (Reaches No Phone) takes no maximum price');
			expect(accepted()).toBe(0);
		});

		it('goes along with every message where the gateway takes one', async () => {
			const gateway = gatewayById('sandbox')!;
			const maxPrice = { currency: 'USD', per: 'segment' } as const;
			jest.replaceProperty(gateway, 'capabilities', { ...capabilities, maxPrice });
			const build = jest.spyOn(gateway, 'buildSend').mockImplementation(buildSend);
			const { outputs } = await withLimit();
			expect(outputs[0]).toHaveLength(1);
			expect(build.mock.calls.flatMap(([, messages]) => messages)).toMatchObject([
				{ maxPrice: 0.05 },
			]);
		});
	});

	describe('Estimate in money', () => {
		const estimate = async (priceList: string) =>
			await runNode(node, {
				parameters: { operation: 'estimate', options: { priceList } },
				credentials: credential(),
				items: await sealedItems([person(numbers[0])]),
			});

		it('speaks in money by the list that somebody has pasted', async () => {
			const { outputs, hints } = await estimate('Country\tPrice\nFrance\t0,07 EUR');
			expect(outputs[0]?.[0]?.['estimate']).toMatchObject({
				money: { amount: 0.07, currency: 'EUR', unpriced: 0 },
			});
			expect(hints[0]).toContain('1 credit, about 0.07 EUR, 9 left');
		});

		it('stops where the list cannot be read, and says which line', async () => {
			const { error } = await estimate('France, 0.07 EUR\nGermany');
			expect(error).toMatchObject({
				message: 'The option “Price List” cannot be read',
				description: expect.stringContaining('Line 2 (“Germany”)') as string,
			});
		});
	});

	describe('Send Test', () => {
		const test = (testNumbers: string, items = [person()], more: NodeRun = {}) =>
			runNode(node, {
				parameters: { operation: 'sendTest', testNumbers, numbersAreMine: true },
				credentials: credential(),
				items,
				...more,
			});
		const undeclared = (testNumbers: string) => ({
			parameters: { operation: 'sendTest', testNumbers },
		});

		it('sends the first message to the given numbers, at any hour and without a check', async () => {
			const { outputs, hints } = await test('+41 79 123 45 67, 0041791234568', [
				person(numbers[0], { check: undefined }),
				person(numbers[1]),
			]);
			expect(outputs[0]).toMatchObject([
				{ testNumber: '+41791234567', delivery: { status: 'accepted', test: true } },
				{ testNumber: '+41791234568' },
			]);
			expect(hints).toEqual(['Test sent to 2 numbers, outside the campaign']);
			expect(sandbox.tally().byNumber.get(numbers[0] ?? '')).toBeUndefined();
		});

		it('says one number of one, and in yellow who was left out', async () => {
			expect((await test('+41791234567')).hints).toEqual([
				'Test sent to 1 number, outside the campaign',
			]);
			const ledger = await openBeside(folder);
			const stop = { e164: '+41791234568' as E164, kind: 'opt_out', scope: 'all' } as const;
			await sure(ledger.consent.record([{ ...stop, source: 'reply' }], { now: Date.now() }));
			await ledger.close();
			const { hints } = await test('+41791234567, +41791234568', [person()], {
				executionId: 'other',
			});
			expect(hints).toEqual([
				'Test sent to 1 of 2 numbers, outside the campaign. Not sent: The person said stop, and that binds for tests too',
			]);
		});

		it('says how to write a number that does not tell its country', async () => {
			const { error } = await test('079 123 45 67');
			expect(error?.message).toBe('“Test Numbers”: “079 123 45 67” does not say its country');
			expect(error?.description).toContain('as in +33 6 12 34 56 78');
		});

		it('goes to nobody who was not declared as own', async () => {
			const { error } = await test('', [person()], undeclared('+33612345678'));
			expect(error?.message).toBe('+33612345678 is not known as your own number');
			expect(error?.description).toContain('“These Are My Own Numbers”');
			expect(accepted()).toBe(0);
		});

		it('is declared by a person in a run by hand, and by no workflow', async () => {
			const { error } = await test('+33612345678', [person()], { mode: 'trigger' });
			expect(error?.description).toContain('Run this node once by hand');
			await test('+33612345678');
			const later = { ...undeclared('+33612345678'), mode: 'trigger' as const };
			const { outputs } = await test('', [person()], { ...later, executionId: 'later' });
			expect(outputs[0]).toMatchObject([{ delivery: { status: 'accepted' } }]);
		});

		it('leaves the campaign’s own message to be sent', async () => {
			await test('+33612345678');
			const { outputs } = await send([person()]);
			expect(outputs[0]).toMatchObject([{ delivery: { repeated: false } }]);
		});

		it.each([
			['no number', ' ', /“Test Numbers” is empty/],
			['a national number', '079 123 45 67', /“Test Numbers”/],
			[
				'more than a test is',
				Array.from({ length: 6 }, (_, n) => `+3361200000${n}`).join(),
				/has 6 numbers, and a test takes at most 5/,
			],
		])('stops for %s', async (_name, testNumbers, message) => {
			expect((await test(testNumbers)).error?.message).toMatch(message);
		});
	});
});
