import { join } from 'node:path';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import type { Json, Reference, Workflow } from '../../scripts/n8n/index.mts';
import { acceptedMessages } from '../../scripts/sandbox/index.mts';
import type { E164 } from '../../lib/phone';
import { openBeside } from '../support/smsLedger';
import { node } from './support/campaign';
import { eventually } from './support/eventually';
import { ObedientModel, type ToolCall } from './support/obedientModel';
import { Reviewer } from './support/reviewer';
import { ours } from './support/shipped';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const AGENT = 'AI Agent';
const A_BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const REVIEW = 'Agree to the Text';

const asToolOf = (name: string) => ({ ai_tool: [[{ node: name, type: 'ai_tool', index: 0 }]] });

/** As the editor writes it when the model is to fill in a field. */
const byModel = (field: string) =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${field}', \`\`, 'string') }}`;

const send = (phone: string, message: string, more: Json = {}): ToolCall => ({
	tool: 'Send_SMS',
	args: { Phone: phone, Message: message, ...more },
});

describe.each(versionsUnderTest())('an AI agent in n8n %s', (version) => {
	const world = new World(version);
	let model: ObedientModel;
	let reviewer: Reviewer;
	let credentials!: Readonly<Record<'smsGatewayApi' | 'openAiApi' | 'telegramApi', Reference>>;

	beforeAll(async () => {
		model = new ObedientModel();
		reviewer = new Reviewer();
		await world.start();
		const { client, sandbox } = world;
		const gateway = await client.createCredential(sandboxCredential(sandbox));
		const openAi = await client.createCredential({
			name: 'Model',
			type: 'openAiApi',
			data: { apiKey: 'none', url: model.url },
		});
		const telegram = await client.createCredential({
			name: 'Telegram',
			type: 'telegramApi',
			data: { accessToken: 'none', baseUrl: reviewer.url },
		});
		credentials = { smsGatewayApi: gateway, openAiApi: openAi, telegramApi: telegram };
	});
	afterAll(async () => {
		await world.stop();
		model.close();
		reviewer.close();
	});

	const tool = (name: string, type: string, parameters: object) => ({
		...node(name, ours(type), 1.1, 400, parameters),
		credentials: { smsGatewayApi: credentials.smsGatewayApi },
	});

	/** n8n’s own step between the agent and its tools, at which a person agrees. */
	const review = () => ({
		...node(REVIEW, 'n8n-nodes-base.telegramHitlTool', 1.2, 400, {
			chatId: '1',
			message: '={{ $tool.parameters.Phone }}: {{ $tool.parameters.Message }}',
			approvalOptions: { values: { approvalType: 'double' } },
			options: { appendAttribution: false },
		}),
		id: 'review', // a part of the address that the person opens
		webhookId: '0d6e1c1e-5b0a-4c57-9d5f-2d7f3c1f9a10',
		credentials: { telegramApi: credentials.telegramApi },
	});

	/** @param reviewed whether the tools stand behind a review */
	async function ask(calls: readonly ToolCall[], tools: Workflow['nodes'], reviewed = false) {
		const { client } = world;
		const { id } = await client.createWorkflow({
			name: 'agent',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('Order', 'n8n-nodes-base.set', 3.4, 200, {
					mode: 'raw',
					jsonOutput: JSON.stringify({ orderId: 10042, calls: JSON.stringify(calls) }),
				}),
				node(AGENT, '@n8n/n8n-nodes-langchain.agent', 3, 400, {
					promptType: 'define',
					text: '={{ $json.calls }}',
				}),
				{
					...node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, 400, {
						model: { __rl: true, mode: 'id', value: 'obedient' },
						options: { maxRetries: 0 },
					}),
					credentials: { openAiApi: credentials.openAiApi },
				},
				...tools,
				...(reviewed ? [review()] : []),
			] as Workflow['nodes'],
			connections: {
				Start: { main: [[{ node: 'Order', type: 'main', index: 0 }]] },
				Order: { main: [[{ node: AGENT, type: 'main', index: 0 }]] },
				Model: { ai_languageModel: [[{ node: AGENT, type: 'ai_languageModel', index: 0 }]] },
				...Object.fromEntries(tools.map(({ name }) => [name, asToolOf(reviewed ? REVIEW : AGENT)])),
				...(reviewed && { [REVIEW]: asToolOf(AGENT) }),
			},
			settings: { executionOrder: 'v1' },
		});
		return await client.execution(await client.runWorkflow(id, 'Start'), 60_000);
	}

	/** What the model heard, call by call, as data. */
	async function heard(calls: readonly ToolCall[], tools: Workflow['nodes']): Promise<Json[]> {
		const execution = await ask(calls, tools);
		expect([execution.status, execution.error]).toEqual(['success', undefined]);
		const [answer] = execution.runs.get(AGENT)?.at(-1)?.outputs[0] ?? [];
		return (JSON.parse(String(answer?.['output'])) as string[]).map((said) => {
			const items = JSON.parse(said) as Json[];
			expect(items).toHaveLength(1);
			return items[0] ?? {};
		});
	}

	const sendSms = (parameters: Json = {}) =>
		tool('Send SMS', 'sendSmsTool', {
			operation: 'sendOne',
			phone: byModel('Phone'),
			message: byModel('Message'),
			messageKey: '={{ $json.orderId }}-shipped',
			...parameters,
		});
	const ledger = (resource: string, operation: string, more: Json = {}) =>
		tool('SMS Ledger', 'smsLedgerTool', {
			resource,
			operation,
			phoneNumber: byModel('Number'),
			...more,
		});
	const ofLedger = (number: string, more: Json = {}): ToolCall => ({
		tool: 'SMS_Ledger',
		args: { Number: number, ...more },
	});
	const MARKETING = { purpose: 'marketing', campaign: 'spring' };
	const sentTo = async () => (await acceptedMessages(world.sandbox.tallyFile)).map(({ to }) => to);
	const sentences = (items: readonly Json[]) => items.map(({ sentence }) => sentence);

	async function agreed(e164: string): Promise<void> {
		const beside = await openBeside(join(world.home, '.n8n'));
		const at = Date.now() - 24 * 60 * 60_000;
		const done = await beside.consent.record(
			[
				{
					e164: e164 as E164,
					kind: 'opt_in',
					status: 'explicit',
					at,
					source: 'form',
					proof: '1',
					scope: '',
				},
			],
			{ now: Date.now() },
		);
		expect(done).toMatchObject({ ok: true });
		await beside.close();
	}

	it('texts somebody once, however often it calls with one key', async () => {
		const text = send('+33 6 12 34 56 78', 'Your order is on its way');
		const twice = await heard([text, text], [sendSms()]);
		expect(sentences(twice)).toEqual([
			'Sent to +33612345678 for 1 credit.',
			expect.stringMatching(
				/^This text went to \+33612345678 before, on .* Nothing more was sent\.$/,
			),
		]);
		const again = await heard([text], [sendSms()]);
		expect(sentences(again)).toEqual([
			expect.stringMatching(
				/^Nothing more was sent\. A text with this Message Key went to the person/,
			),
		]);
		expect(await sentTo()).toEqual(['+33612345678']);
		expect(model.offered).toMatchObject([
			{ name: 'Send_SMS', parameters: { required: ['Phone', 'Message'] } },
		]);
	});

	it('hears what to do about a number or a text that is none', async () => {
		const items = await heard(
			[
				send('0612', 'Hello'),
				send('06 12 34 56 78', 'Hello'),
				send('', 'Hello'),
				send('+33 1 42 68 53 00', 'Hello'),
				send('+33612345678', ''),
				send('+33612345678', 'Hi {fristName}'),
			],
			[sendSms({ messageKey: 'another' })],
		);
		expect(sentences(items)).toEqual([
			'Not sent. “0612” is too short for any country: look for the missing digits.',
			expect.stringMatching(/^Not sent\. .* write it with \+ and the country code/),
			expect.stringMatching(/^Not sent\. “Phone” is empty: give the number to text/),
			expect.stringMatching(/^Not sent\. .* is a fixed line in France .*: give a mobile number/),
			'Not sent. “Message” is empty: write the text.',
			expect.stringMatching(/^Not sent\. The field \{fristName\} has no value for this person/),
		]);
		expect(await sentTo()).toHaveLength(1);
	});

	it('gets nobody marketing without consent, whatever it says of them', async () => {
		const number = '+33612345679';
		const said = { consent: 'yes', contact: { consent: { status: 'explicit' } } };
		await heard([ofLedger(number, said)], [ledger('contact', 'upsert')]);
		const refused = await ask(
			[ofLedger(number)],
			[ledger('consent', 'recordOptIn', { source: 'the chat' })],
		);
		// n8n 2 tells the model, n8n 1 ends the execution.
		expect(
			[refused.error, JSON.stringify(refused.runs.get(AGENT)?.at(-1)?.outputs)].join(),
		).toMatch(/An AI agent may not record consent\. Its word is no proof that somebody agreed\./);
		const items = await heard([send(number, 'Sale!', said)], [sendSms(MARKETING)]);
		expect(sentences(items)).toEqual([
			expect.stringMatching(/^Not sent\. No consent to marketing is on record \(law: .*\)\.$/),
		]);
		expect(await sentTo()).not.toContain(number);
	});

	it('has a STOP bind from the moment it records it', async () => {
		const number = '+33612345680';
		await agreed(number);
		const items = await heard(
			[ofLedger(number), send(number, 'Your order is here')],
			[ledger('consent', 'recordOptOut', { source: 'the chat' }), sendSms()],
		);
		expect(items[1]?.['sentence']).toBe('Not sent. The person said stop.');
		expect(await sentTo()).not.toContain(number);
	});

	it('is told that a text waits where it is night, and until when', async () => {
		const { number, sender } = personAtNight();
		await agreed(number);
		// A model may name a place where it is day.
		const said = { contact: { timeZone: 'Etc/UTC' }, timezone: 'Europe/Paris' };
		const text = send(number, 'Sale!', said);
		const items = await heard([text, text], [sendSms({ ...MARKETING, sender })]);
		expect(sentences(items)).toEqual([
			expect.stringMatching(
				/^Not sent yet\. .* UTC.* It goes by itself then: do not send it again\.$/,
			),
			expect.stringMatching(/^Nothing more was sent\. /),
		]);
		expect(await sentTo()).not.toContain(number);
	});

	it('hears of a refused step all that there is to say, and of nothing a sentence', async () => {
		const [nothing] = await heard([ofLedger('+33612345681')], [ledger('consent', 'getHistory')]);
		expect(nothing).toEqual({ sentence: 'Nothing was found.' });
		const check = tool('Check', 'checkConsentQuietHoursTool', { phoneNumber: byModel('Number') });
		const items = await heard(
			[
				{ tool: 'Check', args: { Number: '+33612345681' } },
				{ tool: 'Check', args: { Number: '0612' } },
			],
			[check],
		);
		expect(items).toMatchObject([
			{ check: { decision: 'blocked', reason: 'no_consent' } },
			{
				sentence: expect.stringMatching(
					/too short for any country: .*\. Write it in international/,
				),
			},
		]);
	});

	// n8n 1 has no such step.
	(version === '1.123.50' ? describe.skip : describe)('whose texts a person agrees to', () => {
		// Behind a review n8n asks the model for what is the tool’s and what is the review’s.
		const { args, ...text } = send('+33612345690', 'Your table is ready');
		const wrapped = { ...text, args: { toolParameters: args, hitlParameters: {} } };
		const seen = async (messageKey: string) => {
			const { id } = await ask([wrapped], [sendSms({ messageKey })], true);
			await eventually(async () => expect(reviewer.asked.length).toBeGreaterThan(0));
			return { id, asked: reviewer.asked.pop() };
		};
		const answer = async (id: string, url: string | undefined) => {
			// n8n takes no program’s word for a person’s, such as of one that shows a preview of the link.
			await fetch(url ?? '', { headers: { 'user-agent': A_BROWSER } });
			let output: unknown;
			await eventually(async () => {
				const { status, runs } = await world.client.execution(id, 10_000);
				expect(status).toBe('success');
				output = runs.get(AGENT)?.at(-1)?.outputs[0]?.[0]?.['output'];
			});
			return String(output);
		};

		it('sends nothing before, and shows the person all of it', async () => {
			const { id, asked } = await seen('review-1');
			expect(asked?.text).toBe('+33612345690: Your table is ready');
			expect(await sentTo()).not.toContain('+33612345690');
			expect(await answer(id, asked?.buttons.get('✅ Approve'))).toContain('Sent to +33612345690');
			expect(await sentTo()).toContain('+33612345690');
		});

		it('sends nothing after a no', async () => {
			const { id, asked } = await seen('review-2');
			const before = await sentTo();
			const said = await answer(id, asked?.buttons.get('❌ Decline'));
			expect(said).toContain('User rejected the tool call to Send SMS');
			expect(await sentTo()).toEqual(before);
		});
	});
});

/** A person whose country has night at this moment, whenever the test runs, and a number that they can answer. */
function personAtNight(): { readonly number: E164; readonly sender: string } {
	const people = [
		['Europe/Paris', '+33612345682', '36180'],
		['Australia/Brisbane', '+61491570156', '+61491570157'],
		['America/Chicago', '+13125550143', '+13125550144'],
	] as const;
	const hourIn = (timeZone: string) =>
		Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format());
	const found = people.find(([zone]) => hourIn(zone) >= 22 || hourIn(zone) < 7);
	if (!found) throw new Error('It is night in one of the three at any moment');
	const [, number, sender] = found;
	return { number: number as E164, sender };
}
