import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { toE164 } from '../../lib/phone';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { signWebhook } from '../../sandbox/signature.mts';
import { readTally } from '../../sandbox/tally.mts';
import { sandboxCredential } from '../../scripts/demo/index.mts';
import { freePort } from '../../scripts/process/index.mts';
import { startSandbox, type Sandbox } from '../../scripts/sandbox/index.mts';
import { checked, checkedForLater } from '../e2e/support/campaign';
import { callWebhook, wiresOf } from '../support/callWebhook';
import { heldMemory } from '../support/heldMemory';
import { sure } from '../support/ledgers';
import { activate } from '../support/pollNode';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, sealedItems } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';
import { startTrigger } from '../support/startTrigger';

const MINUTE = 60_000;
const STEP = 15 * MINUTE;
const STEPS = 96;
const STEPS_AN_HOUR = 4;
/** Until then what is kept for good is read in: rules, numbering plans, the database's cache. */
const WARM_UP_HOURS = 6;
const MOST_GROWTH = 0.05;

const CAMPAIGN_PEOPLE = 50;
const REMINDERS = 10;
const RECEIPTS = 25;
const REPLIES = 5;
const BORN_AN_HOUR = 3;

const anyHour = {
	hours: 'ownWindowOnly',
	ownDays: [1, 2, 3, 4, 5, 6, 7],
	ownFrom: '00:00',
	ownTo: '24:00',
	ownWindowConfirmed: true,
	options: { safetyMargin: 0 },
} as const;

/** A new number each time, so that nobody is texted beyond what a day allows. */
let numbered = 0;
const newNumbers = (count: number): string[] =>
	Array.from({ length: count }, () => `+3361${String(2_000_000 + numbered++).padStart(7, '0')}`);

describe('a day of all kinds of traffic', () => {
	let folder: string;
	let ledgerFolder: string;
	let sandbox: Sandbox;
	let executions = 0;

	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'soak-'));
		ledgerFolder = newUserFolder();
		sandbox = await startSandbox({
			port: await freePort(),
			apiKey: 'soak-key',
			tallyFile: path.join(folder, 'tally.jsonl'),
			logFile: path.join(folder, 'sandbox.log'),
			settings: { SANDBOX_CREDITS: '1000000', SANDBOX_OPT_OUTS: 'off' },
		});
	});
	afterAll(async () => {
		jest.useRealTimers();
		await sandbox.stop();
		rmSync(folder, { recursive: true });
	});

	const credentials = () => ({ smsGatewayApi: sandboxCredential(sandbox).data as IDataObject });

	async function run(type: INodeType, items: readonly IDataObject[], parameters: INodeParameters) {
		const { outputs, error } = await runNode(type, {
			items,
			parameters,
			credentials: credentials() as never,
			executionId: `soak-${++executions}`,
		});
		if (error) throw new Error(`${error.message} ${error.description ?? ''}`);
		return outputs;
	}

	/** Sends, and says under which ids the gateway took the messages. */
	async function send(items: readonly IDataObject[], operation = 'send'): Promise<string[]> {
		const waits = operation === 'schedule' ? { scheduleWith: 'ledger', scheduleTime: 'check' } : {};
		const options = operation === 'schedule' ? {} : { messagesPerSecond: 1000 };
		const [sent = []] = await run(new SendSms(), items, { operation, ...waits, options });
		return sent.map(({ delivery }) => String((delivery as IDataObject)['gatewayMessageId'] ?? ''));
	}

	async function post(event: IDataObject): Promise<void> {
		const body = JSON.stringify(event);
		const second = Math.floor(Date.now() / 1000);
		const { status } = await callWebhook(
			new SmsEventsTrigger(),
			{
				credentials: credentials() as never,
				parameters: { options: { startWorkflow: 'each' } },
				connections: wiresOf('SMS Events Trigger', [0, 1, 2, 3, 4]),
			},
			{
				body,
				headers: {
					'x-sandbox-timestamp': String(second),
					'x-sandbox-signature': signWebhook(sandbox.apiKey, second, body),
				},
			},
		);
		expect(status).toBe(200);
	}

	async function bornToday(): Promise<void> {
		const ledger = await openBeside(ledgerFolder);
		const people = newNumbers((BORN_AN_HOUR * STEPS) / STEPS_AN_HOUR).map((to) => toE164(to)!);
		const phone = { country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] };
		const at = { now: Date.now() };
		const contacts = people.map((e164) => ({
			phone: { e164, ...phone },
			contact: { birthday: '1990-11-24', firstName: 'Zoé' },
		}));
		await sure(ledger.contacts.upsert(contacts, at));
		const agreed = { kind: 'opt_in', status: 'explicit', source: 'shop' } as const;
		await sure(
			ledger.consent.record(
				people.map((e164) => ({ e164, ...agreed })),
				at,
			),
		);
		await ledger.close();
	}

	async function check(items: readonly IDataObject[]): Promise<IDataObject[]> {
		const [now = []] = await run(new CheckConsentQuietHours(), items, anyHour as never);
		return now;
	}

	it('leaves no more in memory at its end than in its morning, and no handle open', async () => {
		const start = Date.parse('2026-11-23T23:30:00Z');
		standClockAt(start);
		await bornToday();
		const birthdays = activate(new BirthdayTrigger(), {
			parameters: { source: 'ledger', localHour: 1, options: { legalHours: false } },
			settings: { typeVersion: 2 },
		});
		const due = await startTrigger(new ScheduledSmsTrigger());
		const counts = {
			campaigns: 0,
			messages: 0,
			reminders: 0,
			receipts: 0,
			replies: 0,
			greetings: 0,
		};
		const heaps: number[] = [];
		const sizes: { readonly bytes: number; readonly messages: number }[] = [];
		const handlesBefore = handles();

		for (let step = 0; step < STEPS; step++) {
			jest.setSystemTime(start + step * STEP);
			const people = newNumbers(CAMPAIGN_PEOPLE);
			const campaign = `soak ${step}`;
			const ids = await send(
				await sealedItems(people.map((to) => checked(campaign, to) as IDataObject)),
			);
			expect(ids).toHaveLength(CAMPAIGN_PEOPLE);
			counts.campaigns += 1;
			counts.messages += ids.length;

			for (const [i, id] of ids.slice(0, RECEIPTS).entries()) {
				const reason =
					i % 9 === 8 ? { status: 'undelivered', reason: 'absent' } : { status: 'delivered' };
				await post({ type: 'delivery', id, clientReference: '', to: people[i], ...reason });
				counts.receipts += 1;
			}
			for (let i = 0; i < REPLIES; i++) {
				const text = i === 0 ? 'STOP' : 'Thanks!';
				await post({ type: 'reply', id: `r${step}-${i}`, from: people[i], to: 'ACME', text });
				counts.replies += 1;
			}

			const at = Date.now() + 2 * STEP;
			const later = {
				sendAt: new Date(at).toISOString(),
				sendBefore: new Date(at + 4 * STEP).toISOString(),
			};
			const reminded = newNumbers(REMINDERS).map(
				(to) => checkedForLater(`reminder ${step}`, to, later) as IDataObject,
			);
			await send(await sealedItems(reminded), 'schedule');
			await tick(due);
			for (const items of due.emitted.splice(0)) {
				counts.reminders += (await send(await check(items))).length;
			}

			const greeted = await birthdays.poll();
			if (greeted && greeted.length > 0) {
				const [composed = []] = await run(new ComposeSms(), greeted, {
					purpose: 'birthday',
					message: 'Happy birthday {firstName|to you}! STOP to 36180',
					options: { sender: '36180', senderIdentification: 'ACME' },
				});
				counts.greetings += (await send(await check(composed))).length;
			}

			if ((step + 1) % STEPS_AN_HOUR === 0) {
				heaps.push(await heldMemory());
				const messages = counts.messages + step * REMINDERS;
				sizes.push({
					bytes: statSync(path.join(ledgerFolder, 'sms-campaign.sqlite')).size,
					messages,
				});
			}
		}
		await due.close();

		const [first, last] = [heaps.slice(WARM_UP_HOURS, WARM_UP_HOURS + 4), heaps.slice(-4)];
		const growth = middleOf(last) / middleOf(first) - 1;
		const [early, late] = [sizes[WARM_UP_HOURS]!, sizes.at(-1)!];
		const perMessage = (late.bytes - early.bytes) / (late.messages - early.messages);
		const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
		process.stderr.write(
			[
				`24 hours: ${JSON.stringify(counts)}`,
				`Held each hour (MB): ${heaps.map(mb).join(' ')}`,
				`Memory ${(growth * 100).toFixed(1)} % from hour ${WARM_UP_HOURS} to the end; the ledger ${Math.round(perMessage)} bytes a message with all that came back`,
				'',
			].join('\n'),
		);
		expect(counts.reminders).toBe((STEPS - 2) * REMINDERS);
		expect(counts.greetings).toBe((BORN_AN_HOUR * STEPS) / STEPS_AN_HOUR);
		const { total } = readTally(sandbox.tallyFile);
		expect(total.accepted).toBe(counts.messages + counts.reminders + counts.greetings);
		expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
		expect(handles()).toEqual(handlesBefore);
	}, 900_000);
});

/** Lets the trigger look, and waits until it has handed out what it found. */
async function tick(due: Awaited<ReturnType<typeof startTrigger>>): Promise<void> {
	for (const onTick of due.ticks) onTick();
	await new Promise((resolve) => setTimeout(resolve, 150));
}

/** What would keep this process from ending, but for connections that are kept for the next request. */
const handles = (): string[] =>
	process
		.getActiveResourcesInfo()
		.filter((kind) => !['TCPSocketWrap', 'Timeout', 'Immediate'].includes(kind))
		.sort();

const middleOf = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
