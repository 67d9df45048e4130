import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { systemClock } from '../../sandbox/clock.mts';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { message, sure, toHold } from '../support/ledgers';
import { textRow, workbook } from '../support/listFiles';
import { type NodeRun, runNode } from '../support/runNode';
import { max, newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';
import { startTrigger } from '../support/startTrigger';

const optIn = use('consent', 'recordOptIn');
const optOut = use('consent', 'recordOptOut');
const upsert = use('contact', 'upsert');
const HOUR = 3_600_000;
const continues = { settings: { onError: 'continueRegularOutput' as const } };

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(async () => {
	jest.restoreAllMocks();
	await ledger.close();
});

const history = (e164 = zoe) => sure(ledger.consent.history(e164 as E164));
const optOutOf = async (e164 = zoe) =>
	(await sure(ledger.people.lookUp([e164 as E164], {}))).get(e164 as E164)?.optOut;

/** Sets n8n's clock. */
const at = (moment: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(moment));

describe('a claimed time', () => {
	const crowd = Array.from({ length: 10 }, (_, i) => person(`+3361234560${i}`));
	const october = { at: '2026-10-03T09:41:07Z', source: 'old system' };

	it('does not beat a real STOP: ten opt-ins of “now”, ten opt-outs of October, and no text', async () => {
		at('2026-11-24T11:00:00Z');
		await optIn({ source: 'form' }, { items: crowd });
		at('2026-11-24T11:05:00Z');
		const { hints, outputs } = await optOut(october, { items: crowd });
		expect(hints).toEqual(['10 opt-outs recorded']);
		expect(outputs[0]).toMatchObject(crowd.map(() => ({ contact: { optOut: { scope: 'all' } } })));
		const check = await runNode(new CheckConsentQuietHours(), { items: crowd });
		expect(check.outputs.map((items) => items.length)).toEqual([0, 0, 10]);
	});

	it('that is proved to be later holds, and the opt-out is not said to be recorded', async () => {
		at('2026-11-24T11:00:00Z');
		await optIn(
			{ source: 'form', proof: 'entry 4711', at: '2026-11-02T17:20:31Z' },
			{ items: [person()] },
		);
		at('2026-11-24T11:05:00Z');
		const { hints, outputs } = await optOut(october, { items: [person(), person(max)] });
		expect(hints).toEqual([
			'1 opt-out recorded',
			`1 opt-out does not bind: by what is on record, the person said yes again after it (${zoe} on 2026-11-02 17:20 UTC)`,
		]);
		expect(outputs[0]?.[0]).not.toHaveProperty('contact.optOut');
		expect(await history()).toHaveLength(2);
	});

	it('that is older lifts nothing, and the opt-in says so', async () => {
		await optOut({ at: '2026-11-02T17:20:31Z' }, { items: [person()] });
		const { hints, outputs } = await optIn(
			{ source: 'form', at: '2026-10-03T09:41:07Z' },
			{ items: [person()] },
		);
		expect(hints).toEqual([
			'0 opt-ins recorded',
			`1 opt-in does not count: the person said stop, and only a yes of their own after that lifts it (${zoe} on 2026-11-02 17:20 UTC)`,
		]);
		expect(outputs[0]).toMatchObject([{ contact: { optOut: { scope: 'all' } } }]);
		const later = await optIn({ source: 'form' }, { items: [person()] });
		expect(later.hints).toEqual(['1 opt-in recorded; 1 opt-out lifted']);
	});

	it.each([
		['a date', '2026-11-24'],
		['a midnight of the workflow', '2026-11-24T00:00:00'],
		['a midnight of UTC, as a database gives a date', '2026-11-24T00:00:00.000Z'],
	])('that is %s lasts until that day is over everywhere', async (_name, said) => {
		const run = { items: [person()], timezone: 'America/New_York' };
		at('2026-11-24T20:00:00Z');
		await optOut({ at: said }, run);
		expect(await history()).toMatchObject([{ day: '2026-11-24' }]);
		at('2026-11-25T11:59:00Z');
		const early = await optIn({ source: 'form' }, run);
		expect(early.hints[1]).toContain('on a date that lasts until 2026-11-25 12:00 UTC');
		expect(await optOutOf()).toBeDefined();
		at('2026-11-25T12:01:00Z');
		await optIn({ source: 'form' }, run);
		expect(await optOutOf()).toBeUndefined();
	});

	it('from while the clock ran ahead does not bind once it is right', async () => {
		at('2027-06-01T10:00:00Z');
		await optIn({ source: 'form' }, { items: [person()] });
		at('2026-11-24T11:00:00Z');
		expect((await optOut({}, { items: [person()] })).hints).toEqual(['1 opt-out recorded']);
		expect(await optOutOf()).toMatchObject({ scope: 'all' });
	});
});

describe('one bad row', () => {
	it.each([
		['that is no number', [person(), { phone: 'nobody' }, person(max)], {}],
		[
			'whose time cannot be read',
			[person(), person(max, { said: 'last week' })],
			{ at: '={{ $json.said }}' },
		],
		[
			'whose words cannot be read',
			[person(), person(max, { scope: 'news' })],
			{ optOutScope: '={{ $json.scope ?? "all" }}' },
		],
	])('%s does not drop the opt-outs of the others', async (_name, items, parameters) => {
		const { error } = await optOut(parameters as INodeParameters, { items: items as never });
		expect(error?.description).toMatch(/2 opt-outs were recorded all the same/);
		expect(await optOutOf(zoe)).toMatchObject({ scope: 'all' });
		expect(await optOutOf(max)).toMatchObject({ scope: 'all' });
	});

	it('whose time cannot be read is an opt-out when n8n is told to continue, too', async () => {
		const items = [person(zoe, { said: 'last week' })];
		const { outputs } = await optOut({ at: '={{ $json.said }}' }, { items, ...continues });
		expect(outputs[0]).toMatchObject([{ failure: { message: expect.stringMatching(/Said At/) } }]);
		expect(await optOutOf()).toMatchObject({ scope: 'all' });
	});

	it('keeps the words that can be read', async () => {
		const items = [person(zoe, { said: 'last week' })];
		const words = { optOutScope: 'marketing', source: 'a call', proof: 'note 7' };
		await optOut({ ...words, at: '={{ $json.said }}' }, { items });
		expect(await history()).toMatchObject([
			{ kind: 'opt_out', scope: 'marketing', source: 'a call', proof: 'note 7' },
		]);
	});

	const stop = (e164: string, more: IDataObject = {}) =>
		person(e164, { contact: { optOut: true }, ...more });

	it.each([
		['no number', { name: 'nobody' }, {}],
		['a birthday that is none', stop(max, { born: '02-30' }), { birthday: '={{ $json.born }}' }],
	])('of %s keeps no opt-out of Create or Update from the ledger', async (_name, bad, fields) => {
		const parameters = { contactFields: fields } as INodeParameters;
		const { error } = await upsert(parameters, { items: [stop(zoe), bad] as never });
		expect(error?.description).toMatch(/recorded all the same/);
		expect(await optOutOf(zoe)).toMatchObject({ scope: 'all' });
		if (bad !== undefined && 'phone' in bad) expect(await optOutOf(max)).toBeDefined();
		// Nobody becomes a contact by it.
		expect((await use('contact', 'getAll')()).outputs[0]).toEqual([]);
	});

	const file = (bytes: Uint8Array | string, fileName: string) => ({
		json: {},
		binary: {
			data: { data: Buffer.from(bytes).toString('base64'), mimeType: 'text/csv', fileName },
		},
	});
	const first = file(`Phone,Unsubscribed\n${zoe},yes\n+33612000001,\n`, 'first.csv');
	const importFiles = (files: object[], more: NodeRun = {}) =>
		runNode(new ImportPhoneList(), {
			parameters: { source: 'file', options: { saveToList: 'Customers' } },
			items: files as never,
			...more,
		});

	it('a list that cannot be read keeps no opt-out of another from the ledger', async () => {
		const oldWorkbook = file(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'second.xls');
		const { error } = await importFiles([first, oldWorkbook]);
		expect(error?.description).toMatch(/1 opt-out was recorded all the same/);
		expect(await optOutOf(zoe)).toMatchObject({ scope: 'all' });
		expect((await use('contact', 'getAll')()).outputs[0]).toEqual([]);
	});

	describe('a workbook that is damaged after an opt-out', () => {
		/** A long workbook of which the directory tells another size than it has. */
		function damaged() {
			const rows = Array.from({ length: 3000 }, (_, i) => textRow(`+336121${10_000 + i}`, ''));
			const sheet = [textRow('Phone', 'Unsubscribed'), textRow(max, 'yes'), ...rows].join('');
			const bytes = Buffer.from(workbook({ sheets: { People: sheet } }));
			const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - CENTRAL_HEADER_SIZE;
			bytes.writeUInt32LE(bytes.readUInt32LE(entry + 24) + 1, entry + 24);
			return file(bytes, 'people.xlsx');
		}
		const CENTRAL_HEADER_SIZE = 46;

		it('keeps it, though nobody of it is imported', async () => {
			const { error } = await importFiles([first, damaged()]);
			expect(error?.description).toMatch(/2 opt-outs were recorded all the same/);
			expect(await optOutOf(max)).toMatchObject({ scope: 'all' });
		});

		it('binds the lists that are imported all the same', async () => {
			const again = file(`Phone,Consent\n${max},yes\n`, 'third.csv');
			const { outputs } = await importFiles([damaged(), again], continues);
			expect(outputs[0]).toMatchObject([{ phone: { e164: max }, contact: { optOut: true } }]);
			expect(await optOutOf(max)).toMatchObject({ scope: 'all' });
		});
	});
});

describe('what the gateway has scheduled for who says stop', () => {
	let sandbox: TestSandbox;
	let run: NodeRun;
	beforeEach(async () => {
		sandbox = await openSandbox({ clock: systemClock });
		const keys = { gateway: 'sandbox', sandboxUrl: sandbox.url, sandboxApiKey: 'sandbox-key' };
		run = { credentials: { smsGatewayApi: { ...keys, senderName: '' } } };
	});
	afterEach(() => sandbox.close());

	async function schedule(key = 'scheduled'): Promise<string> {
		const now = Date.now();
		const sendAt = now + HOUR;
		const { messages } = await sandbox.send({
			to: zoe,
			text: 'Hello',
			clientReference: key,
			sendAt: new Date(sendAt).toISOString(),
		});
		const gatewayMessageId = messages[0]!.id;
		const by = { run: 'run', now, leaseMs: 1000 };
		await sure(ledger.messages.claim([message(key)], by));
		await sure(ledger.messages.markSending([key], by));
		const outcome = { kind: 'scheduled', sendAt, gateway: 'sandbox', gatewayMessageId } as const;
		await sure(ledger.messages.record([{ key, attempt: 1, outcome }], by));
		return gatewayMessageId;
	}
	const statusOf = async (id: string) => (await sandbox.message(id)).status;
	const stopped = person(zoe, { contact: { optOut: true } });
	const importStop = (more: NodeRun = {}) =>
		runNode(new ImportPhoneList(), {
			parameters: {
				source: 'text',
				text: `Phone,Unsubscribed\n${zoe},yes`,
				options: { saveToList: 'Customers' },
			},
			...more,
		});

	it.each<[string, (as: NodeRun) => ReturnType<typeof optOut>]>([
		['Record Opt-Out', (as) => optOut({}, { ...as, items: [person()] })],
		['Create or Update', (as) => upsert({}, { ...as, items: [stopped] })],
		['Import, Save to List', importStop],
	])('is called back by %s, and what is held is cancelled', async (_name, hear) => {
		const id = await schedule();
		await sure(ledger.messages.hold([toHold('held', Date.now() + HOUR)], { now: Date.now() }));
		const { error, hints } = await hear(run);
		expect(error).toBeUndefined();
		expect(hints).toContain('1 message cancelled at the gateway');
		expect(await statusOf(id)).toBe('canceled');
		const states = await sure(ledger.messages.get(['held', 'scheduled']));
		expect(states.get('held')?.state).toBe('cancelled');
		expect(states.get('scheduled')?.state).toBe('cancelled');
	});

	it.each<[string, (as: NodeRun) => ReturnType<typeof optOut>]>([
		['Record Opt-Out', (as) => optOut({}, { ...as, items: [person()] })],
		['Create or Update', (as) => upsert({}, { ...as, items: [stopped] })],
		['Import, Save to List', importStop],
		[
			'Check',
			(as) => runNode(new CheckConsentQuietHours(), { ...as, items: [stopped], parameters: {} }),
		],
	])('may still arrive where %s has no credential, and says so', async (_name, hear) => {
		await schedule();
		const { hints } = await hear({});
		expect(hints).toContainEqual(
			expect.stringMatching(
				/^1 message is still scheduled at the gateway and may still arrive \(.*no credential for “sandbox”\)\. The next run with its credential tries again/,
			),
		);
	});

	it('may still arrive where the credential cannot be used, and the opt-out is recorded', async () => {
		await schedule();
		const { error, hints } = await optOut(
			{},
			{ items: [person()], credentials: { smsGatewayApi: { gateway: 'gone' } } },
		);
		expect(error).toBeUndefined();
		expect(hints[1]).toContain('may still arrive (The credential names a gateway');
		expect(await optOutOf()).toBeDefined();
	});

	it.each<[string, () => Promise<unknown>]>([
		['Reconcile', () => use('message', 'reconcile')({}, run)],
		[
			'Cancel of another campaign',
			() =>
				use('message', 'cancel')({ campaign: { __rl: true, mode: 'name', value: 'Other' } }, run),
		],
		[
			'Scheduled SMS Trigger',
			async () => {
				const { ticks } = await startTrigger(new ScheduledSmsTrigger(), run);
				ticks[0]?.();
				for (let i = 0; i < 100 && (await open()) > 0; i++) {
					await new Promise((resolve) => setTimeout(resolve, 20));
				}
			},
		],
	])('is tried again by %s', async (_name, next) => {
		const id = await schedule();
		await optOut({}, { items: [person()] });
		expect(await statusOf(id)).toBe('scheduled');
		await next();
		expect(await statusOf(id)).toBe('canceled');
		expect(await open()).toBe(0);
	});

	const open = async () => (await sure(ledger.messages.toCallBack({ now: Date.now() }))).length;

	it('is not asked of a gateway that does not have it', async () => {
		await schedule();
		await optOut({}, { items: [person()] });
		const kannel = {
			gateway: 'kannel',
			kannelUrl: 'http://127.0.0.1:1/',
			kannelUsername: 'u',
			kannelPassword: 'p',
		};
		const { hints } = await use('message', 'reconcile')(
			{},
			{ credentials: { smsGatewayApi: kannel } },
		);
		expect(hints).toEqual(['No message is in doubt']);
		expect(await open()).toBe(1);
	});

	describe('a gateway that heard the STOP itself', () => {
		const consented = (more: IDataObject = {}) => [
			person(zoe, {
				contact: { consent: { status: 'explicit' } },
				sms: {
					campaign: 'second',
					purpose: 'transactional',
					text: 'Hello',
					segments: 1,
					credits: 1,
				},
				...more,
			}),
		];
		const send = (key: string, credentials = run.credentials) =>
			runNode(new SendSms(), {
				items: consented(),
				executionId: key,
				parameters: { operation: 'send', options: { messageKey: key } },
				...(credentials && { credentials }),
			});

		it('is heard by every other: the next campaign goes through another account, and not out', async () => {
			await sandbox.reply(zoe, 'STOP');
			const refused = await send('order-1');
			expect(refused.outputs[1]).toMatchObject([{ delivery: { reason: 'opted_out' } }]);
			expect(await history()).toMatchObject([
				{ kind: 'opt_out', scope: 'all', source: expect.stringMatching(/^refusal of /) },
			]);
			const other = await openSandbox({ clock: systemClock });
			try {
				const keys = { gateway: 'sandbox', sandboxUrl: other.url, sandboxApiKey: 'sandbox-key' };
				const { outputs } = await send('order-2', { smsGatewayApi: { ...keys, senderName: '' } });
				expect(outputs[1]).toMatchObject([{ delivery: { reason: 'opted_out' } }]);
				expect(other.tally().total.sent).toBe(0);
			} finally {
				await other.close();
			}
		});

		it('is heard when its record is asked for', async () => {
			const hour = await openSandbox();
			try {
				const start = Date.parse(START);
				jest.spyOn(Date, 'now').mockReturnValue(start);
				const sendAt = start + HOUR;
				const { messages } = await hour.send({
					to: zoe,
					text: 'Hello',
					clientReference: 'due',
					sendAt: new Date(sendAt).toISOString(),
				});
				const by = { run: 'run', now: start, leaseMs: 1000 };
				await sure(ledger.messages.claim([message('due')], by));
				await sure(ledger.messages.markSending(['due'], by));
				const at = { gateway: 'sandbox', gatewayMessageId: messages[0]!.id };
				const outcome = { kind: 'scheduled', sendAt, ...at } as const;
				await sure(ledger.messages.record([{ key: 'due', attempt: 1, outcome }], by));
				await hour.reply(zoe, 'STOP');
				hour.clock.advance(HOUR);
				jest.spyOn(Date, 'now').mockReturnValue(sendAt + 1);
				const keys = { gateway: 'sandbox', sandboxUrl: hour.url, sandboxApiKey: 'sandbox-key' };
				const { outputs } = await use('message', 'getStatus')(
					{ messageId: 'due', askGateway: true },
					{ credentials: { smsGatewayApi: { ...keys, senderName: '' } } },
				);
				expect(outputs[0]).toMatchObject([{ state: 'undelivered', reason: 'opted_out' }]);
				expect(await history()).toMatchObject([
					{ kind: 'opt_out', source: 'report of sandbox', campaign: 'black friday' },
				]);
			} finally {
				await hour.close();
			}
		});
	});
});
