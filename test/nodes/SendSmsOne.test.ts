import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { runNode, type NodeRun } from '../support/runNode';
import { newUserFolder, openBeside, use, zoe } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const node = new SendSms();
const recordOptIn = use('consent', 'recordOptIn');
const recordOptOut = use('consent', 'recordOptOut');
const MARKETING = { purpose: 'marketing', campaign: 'spring', message: 'Hi {firstName|you}' };

/** A Tuesday; noon in Paris. */
const NOON = '2026-11-24T11:00:00Z';
const NIGHT = '2026-11-24T23:30:00Z';

describe('Send One Message', () => {
	let sandbox: TestSandbox;
	let folder: string;
	let executions = 0;
	beforeEach(async () => {
		standClockAt(NOON);
		folder = newUserFolder();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(async () => {
		jest.useRealTimers();
		await sandbox.close();
	});

	const sendOne = async (
		item: IDataObject | readonly IDataObject[] = {},
		parameters: INodeParameters = {},
		run: NodeRun = {},
	) =>
		await runNode(node, {
			items: Array.isArray(item) ? (item as IDataObject[]) : [item as IDataObject],
			executionId: `execution-${(executions += 1)}`,
			parameters: {
				operation: 'sendOne',
				phone: zoe,
				messageKey: 'order-1',
				message: 'Your order is on its way',
				...parameters,
			},
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: '36180',
				},
			},
			...run,
		});
	const deliveryOf = (run: Awaited<ReturnType<typeof sendOne>>, output = 0) =>
		run.outputs[output]?.[0]?.['delivery'] as IDataObject | undefined;
	const accepted = () => sandbox.tally().total.accepted;
	const textOf = async (run: Awaited<ReturnType<typeof sendOne>>) =>
		(await sandbox.message(String(deliveryOf(run)?.['gatewayMessageId']))).text;
	const unsent = async (...given: Parameters<typeof sendOne>) =>
		deliveryOf(await sendOne(...given), 1);

	it('texts whoever an event is about, with a number in any form', async () => {
		const event = { customer: { phone: '06 12 34 56 78', name: 'Zoé' }, order: { id: 10042 } };
		const run = await sendOne(event, {
			phone: '={{ $json.customer.phone }}',
			defaultCountry: 'FR',
			messageKey: '={{ $json.order.id }}',
			message: 'Hi {customer.name}, order {order.id} is on its way',
		});
		expect(deliveryOf(run)).toMatchObject({ status: 'accepted', reason: '', segments: 1 });
		expect(run.outputs[0]?.[0]).toMatchObject({ ...event, phone: { e164: zoe } });
		expect(await textOf(run)).toBe('Hi Zoé, order 10042 is on its way');
	});

	it('takes the phone that Import Phone List wrote, as it is', async () => {
		await sendOne({ phone: { e164: zoe } }, { phone: '={{ $json.phone }}' });
		expect(accepted()).toBe(1);
	});

	it('sends nothing more when it is called again with the same key', async () => {
		await sendOne();
		expect(await unsent()).toMatchObject({ reason: 'already_sent' });
		await sendOne({}, { messageKey: 'order-2' });
		expect(accepted()).toBe(2);
	});

	it('says calmly that it is sent already when n8n runs it again in one execution', async () => {
		const once = { executionId: 'one' };
		await sendOne({}, {}, once);
		expect(deliveryOf(await sendOne({}, {}, once))).toMatchObject({ repeated: true });
		expect(accepted()).toBe(1);
	});

	it.each([
		['no number', { phone: '={{ "" }}' }, 'no_phone'],
		['no readable number', { phone: 'call me' }, 'not_a_number'],
		['a national number without its country', { phone: '06 12 34 56 78' }, 'no_country_code'],
		['two numbers', { phone: '+33612345678, +33612345679' }, 'not_a_number'],
		['no key', { messageKey: '={{ "" }}' }, 'no_message_key'],
		['no text', { message: '={{ "  " }}' }, 'no_message'],
		['a field that nobody has', { message: 'Hi {fristName}' }, 'missing_field'],
		['no campaign', { ...MARKETING, purpose: 'collection', campaign: '={{ "" }}' }, 'no_campaign'],
	])('sends nothing with %s, and says so', async (_name, parameters, reason) => {
		expect(await unsent({}, parameters)).toMatchObject({ status: 'skipped', reason });
		expect(accepted()).toBe(0);
	});

	it('asks for consent to marketing, of the item or of the ledger', async () => {
		expect(await unsent({}, MARKETING)).toMatchObject({ reason: 'no_consent' });
		await recordOptIn({ phoneNumber: zoe, source: 'form' });
		const run = await sendOne({}, MARKETING);
		expect(deliveryOf(run)).toMatchObject({ status: 'accepted' });
		const item = { contact: { consent: { status: 'explicit' } } };
		await sendOne(item, { ...MARKETING, phone: '+33612345679' });
		expect(accepted()).toBe(2);
	});

	it('hears the STOP of the number that was chosen, beside others', async () => {
		const item = { shop: { phone: '+33612345670' }, phone: zoe, unsubscribed: 'yes' };
		expect(await unsent(item, { phone: '={{ $json.phone }}' })).toMatchObject({
			reason: 'opted_out',
		});
	});

	describe('where the item is about somebody else', () => {
		const max = '+33612345679';
		const explicit = { consent: { status: 'explicit' } };
		it.each<[string, IDataObject]>([
			['what Import found', { phone: { e164: max }, contact: explicit }],
			['a field beside it', { mobile: max, consent: 'yes' }],
			['a field beside a phone as text', { phone: max, consent: 'yes' }],
			['a field in an object', { customer: { phone: max, consent: 'yes' } }],
		])('takes no consent from %s', async (_name, item) => {
			expect(await unsent(item, MARKETING)).toMatchObject({ reason: 'no_consent' });
		});

		it.each<[string, IDataObject]>([
			['what Import found', { phone: { e164: max }, contact: { optOut: true } }],
			['a field beside it', { mobile: max, unsubscribed: 'yes' }],
		])('does not take their STOP, in %s, for this person’s', async (_name, item) => {
			await sendOne(item);
			await sendOne({}, { messageKey: 'another' });
			expect(accepted()).toBe(2);
		});
	});

	it('hears a no beside a yes that a node before has read', async () => {
		const contact = { consent: { status: 'explicit' } };
		const item = { phone: { e164: zoe }, contact, consent: 'no' };
		const phone = '={{ $json.phone }}';
		expect(await unsent(item, { ...MARKETING, phone })).toMatchObject({ reason: 'no_consent' });
	});

	it('costs what a segment costs in the country', async () => {
		const options = { creditsByCountry: { rows: [{ country: 'FR', credits: 1.5 }] } };
		expect(deliveryOf(await sendOne({}, { options }))).toMatchObject({ status: 'accepted' });
		const run = await sendOne(
			{},
			{ messageKey: 'two', options: { ...options, maximumCredits: 1 } },
		);
		expect(run.outputs.flat()[0]).toMatchObject({ sms: { credits: 1.5 } });
	});

	it('puts the usual way to opt out at the end of marketing, and only where none is told', async () => {
		const item = { consent: 'yes', firstName: 'Zoé' };
		expect(await textOf(await sendOne(item, MARKETING))).toMatch(/^Hi Zoé .*STOP .*36180$/);
		const own = 'Hi. STOP au 36180';
		const autumn = { ...MARKETING, campaign: 'autumn', message: own };
		expect(await textOf(await sendOne(item, autumn))).toBe(own);
	});

	it.each([
		['the ledger', async () => void (await recordOptOut({ phoneNumber: zoe, source: 'form' })), {}],
		['a column of the event', async () => {}, { unsubscribed: 'yes' }],
		['what Import found', async () => {}, { contact: { optOut: true } }],
	])('never texts whoever said stop, as %s tells', async (_name, before, item) => {
		await before();
		expect(await unsent(item)).toMatchObject({ reason: 'opted_out' });
		expect(accepted()).toBe(0);
	});

	it('keeps a stop that the event tells of for ever', async () => {
		await sendOne({ unsubscribed: 'yes' });
		expect(await unsent({}, { messageKey: 'another' })).toMatchObject({ reason: 'opted_out' });
	});

	it('holds marketing until the hours open, or leaves it by choice', async () => {
		standClockAt(NIGHT);
		const item = { consent: 'yes' };
		const skipped = await unsent(item, { ...MARKETING, outsideHours: 'skip' });
		expect(skipped).toMatchObject({ status: 'skipped', reason: 'outside_hours' });
		const run = await sendOne(item, MARKETING);
		expect(deliveryOf(run)).toMatchObject({ status: 'held', reason: '' });
		expect(accepted()).toBe(0);
		const ledger = await openBeside(folder);
		const due = await sure(
			ledger.messages.release({
				limit: 10,
				now: Date.parse('2026-11-25T12:00:00Z'),
				leaseMs: 1000,
			}),
		);
		await ledger.close();
		expect(due).toHaveLength(1);
		expect(due[0]?.payload).toMatchObject({ phone: { e164: zoe }, sms: { purpose: 'marketing' } });
	});

	it('texts a fixed line only by choice', async () => {
		const phone = '+33 1 42 68 53 00';
		expect(await unsent({}, { phone })).toMatchObject({ reason: 'not_mobile' });
		await sendOne({}, { phone, options: { mobileOnly: false } });
		expect(accepted()).toBe(1);
	});

	it('sends what a person asked for at night', async () => {
		standClockAt(NIGHT);
		await sendOne();
		expect(accepted()).toBe(1);
	});

	it('keeps within the budget of its campaign', async () => {
		const item = { consent: 'yes' };
		const options = { maximumCredits: 1 };
		await sendOne(item, { ...MARKETING, options });
		const second = await unsent(item, { ...MARKETING, phone: '+33612345679', options });
		expect(second).toMatchObject({ reason: 'over_budget' });
	});

	it('does not let one item that cannot be read keep the others', async () => {
		const items = [{ n: 1 }, { n: 2 }];
		const run = await sendOne(items, { phone: '={{ $json.n === 1 ? "?" : "+33612345678" }}' }, {
			settings: { onError: 'continueRegularOutput' },
		} as NodeRun);
		expect(run.outputs.map((output) => output.length)).toEqual([1, 1]);
	});

	describe('as a tool of an AI agent', () => {
		const asTool = { type: 'n8n-nodes-sms-campaign.sendSmsTool' };
		it('gives everything on the first output', async () => {
			const run = await sendOne({}, { phone: '={{ "" }}' }, asTool);
			expect(deliveryOf(run)).toMatchObject({ reason: 'no_phone' });
		});

		it('takes no word of the model for consent', async () => {
			const item = { consent: 'yes', contact: { consent: { status: 'explicit' } } };
			const refused = await sendOne(item, MARKETING, asTool);
			expect(deliveryOf(refused)).toMatchObject({ reason: 'no_consent' });
			await recordOptIn({ phoneNumber: zoe, source: 'form' });
			expect(deliveryOf(await sendOne(item, MARKETING, asTool))).toMatchObject({
				status: 'accepted',
			});
		});

		it('sends once, however often the model calls it with one key', async () => {
			await sendOne({}, {}, asTool);
			await sendOne({}, {}, asTool);
			expect(accepted()).toBe(1);
		});

		it.each([
			['a field for it', { contact: { timeZone: 'Pacific/Kiritimati' } }],
			['a column', { timezone: 'Pacific/Kiritimati' }],
		])('keeps the hours of the number, whatever the model says in %s', async (_name, item) => {
			standClockAt(NIGHT);
			await recordOptIn({ phoneNumber: zoe, source: 'form' });
			expect(deliveryOf(await sendOne(item, MARKETING, asTool))).toMatchObject({ status: 'held' });
			expect(accepted()).toBe(0);
		});

		describe('tells the model in a sentence', () => {
			const said = async (...[item, parameters, run]: Parameters<typeof sendOne>) =>
				(await sendOne(item, parameters, { ...run, ...asTool })).outputs[0]?.[0]?.['sentence'];

			it('that it was sent, and the second time that nothing more was', async () => {
				const once = { executionId: 'one' };
				expect(await said({}, {}, once)).toBe('Sent to +33612345678 for 1 credit.');
				expect(await said({}, {}, once)).toBe(
					'This text went to +33612345678 before, on 2026-11-24 11:00 UTC. Nothing more was sent.',
				);
				expect(await said()).toBe(
					'Nothing more was sent. A text with this Message Key went to the person on 2026-11-24 11:00 UTC.',
				);
			});

			it.each<[string, INodeParameters, RegExp]>([
				['no number', { phone: '={{ "" }}' }, /^Not sent\. “Phone” is empty: give the number/],
				[
					'a wrong number',
					{ phone: '0612' },
					/^Not sent\. “0612” is too short .* missing digits\.$/,
				],
				['a national number', { phone: '06 12 34 56 78' }, /write it with \+ and the country code/],
				['no text', { message: '={{ " " }}' }, /^Not sent\. “Message” is empty: write the text\.$/],
				['no key', { messageKey: '={{ "" }}' }, /^Not sent\. .* needs a Message Key/],
				['no consent', MARKETING, /^Not sent\. No consent to marketing is on record .*\.$/],
			])('what to do about %s', async (_name, parameters, sentence) => {
				expect(await said({}, parameters)).toMatch(sentence);
			});

			it('that somebody said stop', async () => {
				await recordOptOut({ phoneNumber: zoe });
				expect(await said()).toBe('Not sent. The person said stop.');
			});

			it('that it waits, until when, and not to send it again', async () => {
				standClockAt(NIGHT);
				await recordOptIn({ phoneNumber: zoe, source: 'form' });
				expect(await said({}, MARKETING)).toMatch(
					/^Not sent yet\. .*Held until 2026-11-25 .* UTC.*do not send it again\.$/,
				);
			});

			it('in its simplified form too', async () => {
				const asNew = { ...asTool, settings: { typeVersion: 1.1 } };
				const { outputs } = await sendOne({}, {}, asNew);
				expect(outputs[0]).toMatchObject([{ sentence: 'Sent to +33612345678 for 1 credit.' }]);
				expect(outputs[0]?.[0]).not.toHaveProperty('sms');
			});
		});
	});
});
