import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { mobiles } from '../support/mobilesOfCountries';
import { runNode } from '../support/runNode';
import { givenOut } from '../support/scheduling';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';
import { sure } from '../support/ledgers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS = 14;
const CREDITS = 1_000_000;

const blankMessage = {
	campaign: 'simulated',
	step: '',
	purpose: 'marketing' as const,
	sender: '36180',
	text: 'Hi',
	segments: 1,
	credits: 1,
};

/** Weekdays from ten to noon. */
const OWN_HOURS = {
	hours: 'ownWindowOnly',
	ownDays: [1, 2, 3, 4, 5],
	ownFrom: '10:00',
	ownTo: '12:00',
	ownWindowConfirmed: true,
};

const FORGED = {
	decision: 'send',
	sendAt: '2026-11-24T08:00:00.000Z',
	sendBefore: '2026-12-24T08:00:00.000Z',
	seal: 'country.none.forged',
};

interface Plan {
	readonly people: number;
	readonly credits: number;
	readonly sentence: string;
	readonly notSent: readonly { readonly reason: string; readonly people: number }[];
}

/** People of thirty countries; some have not consented, and some consents run out in these days. */
const people = (count: number): IDataObject[] =>
	mobiles(count).map((phone, i): IDataObject => ({
		phone: phone as unknown as IDataObject,
		contact: {
			consent: i % 23 === 0 ? { status: 'none' } : { status: 'explicit' },
			...(i % 41 === 0 && { optOut: true }),
		},
		sms: {
			campaign: 'simulated',
			step: '',
			purpose: 'marketing',
			sender: '36180',
			// Every second one takes two texts.
			text: `ACME: a sale, ${'and another, '.repeat((i % 2) * 14)}number ${i}. STOP to 36180`,
			segments: 1 + (i % 2),
			credits: 1 + (i % 2),
		},
	}));

describe('a simulation of the days to come', () => {
	let sandbox: TestSandbox;
	let ledger: Ledger;
	let executions = 0;
	beforeEach(async () => {
		const folder = newUserFolder();
		hours = {};
		sandbox = await openSandbox({ credits: CREDITS });
		ledger = await openBeside(folder);
	});
	afterEach(async () => {
		jest.useRealTimers();
		await ledger.close();
		await sandbox.close();
	});

	let hours: INodeParameters = {};
	const check = async (items: readonly IDataObject[]) => {
		const { outputs, error } = await runNode(new CheckConsentQuietHours(), {
			items,
			timezone: 'Europe/Paris',
			parameters: { ...hours, options: { contentChecks: 'off' } },
		});
		expect(error).toBeUndefined();
		const [now = [], later = [], blocked = []] = outputs;
		return { now, later, blocked };
	};
	const send = async (operation: string, items: readonly IDataObject[], more: INodeParameters) => {
		if (items.length === 0) return [];
		const { outputs, error } = await runNode(new SendSms(), {
			items,
			executionId: `execution ${++executions}`,
			timezone: 'Europe/Paris',
			parameters: { operation, ...more },
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: '36180',
				},
			},
		});
		expect(error).toBeUndefined();
		return outputs;
	};
	/** What the workflow does with what came in: Check, Send, Schedule. */
	const run = async (items: readonly IDataObject[], options: INodeParameters = {}) => {
		const { now, later } = await check(items);
		await send('send', now, { options });
		await send('schedule', later, { scheduleTime: 'check' });
	};
	const simulated = async (items: readonly IDataObject[], simulation: INodeParameters = {}) => {
		const { now, later, blocked } = await check(items);
		const [goes = [], stays = []] = await send('estimate', [...now, ...later, ...blocked], {
			simulate: true,
			simulation: { items: 'people', days: DAYS, ...simulation },
		});
		const { plan } = [...goes, ...stays][0]?.['estimate'] as unknown as { plan: Plan };
		return { plan, moments: new Map(goes.map((item) => [numberOf(item), momentOf(item)])) };
	};

	/** The first moment for which something waits in the ledger. */
	async function nextDue(): Promise<number> {
		const { items } = await sure(ledger.messages.page({ states: ['held'] }, { limit: 2000 }));
		return Math.min(...items.map(({ sendAt = Infinity }) => sendAt));
	}
	/** Lives through the days: every full hour, and every minute for which something waits. */
	async function live(from: number): Promise<void> {
		const end = from + DAYS * 24 * HOUR;
		for (;;) {
			const now = Date.now();
			const next = Math.min((Math.floor(now / HOUR) + 1) * HOUR, await nextDue());
			// Scheduled SMS Trigger looks at the beginning of each minute.
			const at = Math.max(Math.ceil(next / MINUTE), Math.floor(now / MINUTE) + 1) * MINUTE;
			if (at >= end) return;
			jest.setSystemTime(at);
			const items = await givenOut();
			if (items.length > 0) await run(items);
		}
	}
	async function sentAt(): Promise<ReadonlyMap<string, number>> {
		const { items } = await sure(ledger.messages.page({}, { limit: 2000 }));
		const sent = items.filter(({ state }) => state === 'accepted');
		return new Map(sent.map((message) => [message.e164, message.sentAt ?? message.stateAt]));
	}

	it.each<[string, string, INodeParameters?]>([
		['on a Friday evening', '2026-11-27T18:30:00Z'],
		['in the last evening hour', '2026-11-24T18:49:30Z'],
		['before clocks in Europe are changed', '2027-03-27T19:59:00Z'],
		['on Christmas Eve', '2026-12-24T15:07:00Z'],
		['with hours of the user’s own', '2026-11-27T10:55:00Z', OWN_HOURS],
	])(
		'begun %s, sends to the message what it said',
		async (_name, start, own = {}) => {
			hours = own;
			standClockAt(start);
			const from = Date.now();
			const items = people(500);
			const { plan, moments } = await simulated(items);
			expect(plan.people).toBe(moments.size);
			await run(items);
			await live(from);
			const sent = await sentAt();
			const said = [...moments].map(([number, at]) => [number, minuteOf(at)]);
			const done = [...sent].map(([number, at]) => [number, minuteOf(at)]);
			expect(done.sort()).toEqual(said.sort());
			expect(sandbox.tally().total.accepted).toBe(plan.people);
			expect(CREDITS - (await sandbox.credits())).toBe(plan.credits);
			expect(moments.size).toBeGreaterThan(300);
		},
		180_000,
	);

	describe('of a run that is to begin now', () => {
		/** What Send makes of the very same people, and what the simulation has said of them. */
		async function both(options: INodeParameters, simulation: INodeParameters) {
			standClockAt('2026-11-24T12:00:00Z');
			const { now } = await check(people(60));
			const said = await send('estimate', now, {
				simulate: true,
				simulation: { items: 'people', days: 1, ...simulation },
			});
			const done = await send('send', now, { options: { concurrentRequests: 1, ...options } });
			return { said, done };
		}
		const told = ([sent = [], notSent = []]: readonly IDataObject[][]) => ({
			sent: sent.map(numberOf),
			notSent: notSent.map((item) => [numberOf(item), reasonOf(item)]),
		});

		it.each<[string, INodeParameters]>([
			['nothing but itself', {}],
			['a pilot', { pilot: 7 }],
			['a limit', { maximumCredits: 21 }],
			['a limit below the first message', { maximumCredits: 0 }],
		])('says whom Send texts with %s, and why not the others', async (_name, options) => {
			const { said, done } = await both(options, options);
			expect(told(said)).toEqual(told(done));
		});

		it('lets nobody go whom an earlier run has texted, or the gateway has refused for good', async () => {
			standClockAt('2026-11-24T12:00:00Z');
			const { now } = await check(people(12));
			const [sent = []] = await send('send', now.slice(0, 5), {});
			expect(sent).toHaveLength(5);
			const [others = []] = await send('estimate', now.slice(5, 7), {});
			const keys = others.map(({ delivery }) => String((delivery as IDataObject)['messageId']));
			await refuse(now.slice(5, 7), keys);
			const { said, done } = await both({}, {});
			expect(told(said).sent).toHaveLength(told(done).sent.length);
			const of = new Set(people(12).map(numberOf));
			const pick = (all: string[]) => all.filter((number) => of.has(number)).sort();
			expect(pick(told(said).sent)).toEqual(pick(told(done).sent));
			expect(pick(told(said).sent)).toHaveLength(now.length - 7);
		});

		/** The gateway wants nothing of these, ever. */
		async function refuse(items: readonly IDataObject[], keys: readonly string[]): Promise<void> {
			const [at, how] = [Date.now(), { run: 'earlier', leaseMs: 60_000 }];
			const messages = items.map((item, i) => ({
				...blankMessage,
				key: keys[i] ?? '',
				e164: numberOf(item) as E164,
			}));
			await sure(ledger.messages.claim(messages, { ...how, now: at }));
			await sure(ledger.messages.markSending(keys, { ...how, now: at }));
			const outcome = {
				kind: 'refused' as const,
				reason: 'invalid_recipient',
				detail: 'No such number',
				retryable: false,
			};
			const entries = keys.map((key) => ({ key, attempt: 1, outcome }));
			await sure(ledger.messages.record(entries, { run: 'earlier', now: at }));
		}

		it('says that a paused campaign sends nothing', async () => {
			await sure(ledger.campaigns.pause('simulated', { now: Date.now() }));
			const { said, done } = await both({}, {});
			expect(told(said)).toEqual(told(done));
			expect(told(said).notSent.every(([, reason]) => reason === 'paused')).toBe(true);
		});
	});

	it('says that nothing goes now on a balance that covers less than the whole run', async () => {
		await sandbox.close();
		sandbox = await openSandbox({ credits: 10 });
		standClockAt('2026-11-24T12:00:00Z');
		const { now } = await check(people(60));
		const said = async (more: INodeParameters) => {
			const simulation = { days: 1, items: 'people', ...more };
			const [goes = []] = await send('estimate', now, { simulate: true, simulation });
			return goes.length;
		};
		expect(await said({})).toBe(0);
		expect(await said({ stopWhenBalanceIsLow: false })).toBeGreaterThan(4);
		await expect(send('send', now, {})).rejects.toThrow();
		expect(sandbox.tally().total.accepted).toBe(0);
	});

	describe('as a table', () => {
		const table = async (
			items: readonly IDataObject[],
			simulation: INodeParameters = {},
			options: INodeParameters = {},
		) => {
			const { outputs, items: whole } = await runNode(new SendSms(), {
				items,
				timezone: 'Europe/Paris',
				parameters: { operation: 'estimate', simulate: true, simulation, options },
				credentials: {
					smsGatewayApi: {
						gateway: 'sandbox',
						sandboxUrl: sandbox.url,
						sandboxApiKey: 'sandbox-key',
						senderName: '36180',
					},
				},
			});
			return { rows: outputs[0] ?? [], stays: outputs[1] ?? [], whole };
		};

		it('has a flat item for each hour, country and sender, and the plan on the first', async () => {
			standClockAt('2026-11-27T18:30:00Z');
			const { now, later, blocked } = await check(people(200));
			const all = [...now, ...later, ...blocked];
			const { rows, stays, whole } = await table(all, { page: true });
			const { estimate, html, ...first } = rows[0] ?? {};
			const { plan } = estimate as unknown as { plan: Plan };
			expect(first).toEqual({
				at: '2026-11-27T19:30+01:00',
				until: '2026-11-27T19:30+01:00',
				day: '2026-11-27',
				weekday: 'Friday',
				hour: '19:00',
				localDay: '2026-11-27',
				localWeekday: 'Friday',
				localHour: expect.any(String),
				country: expect.stringMatching(/^[A-Z]{2}$/),
				countryName: expect.any(String),
				sender: '36180',
				people: expect.any(Number),
				segments: expect.any(Number),
				credits: expect.any(Number),
			});
			const sum = (field: string) => rows.reduce((total, row) => total + Number(row[field]), 0);
			expect(sum('people')).toBe(plan.people);
			expect(sum('credits')).toBe(plan.credits);
			expect(sum('people') + stays.length).toBe(all.length);
			expect(stays.map(reasonOf)).not.toContain('not_now');
			expect(html).toMatch(/^<!doctype html>/);
			expect(whole[0]?.[0]?.binary?.['plan']).toMatchObject({
				fileName: 'simulated-plan.html',
				mimeType: 'text/html',
			});
			const linked = whole[0]?.flatMap(({ pairedItem }) => pairedItem) ?? [];
			expect(new Set(linked.map((pair) => (pair as { item: number }).item)).size).toBe(plan.people);
		});

		it('tells money where there are prices, those who wait included', async () => {
			standClockAt('2026-11-27T18:30:00Z');
			const { now, later } = await check(people(200));
			const priceList = 'France, 0.05 EUR\nEverywhere else, 0.1 EUR';
			const { rows } = await table([...now, ...later], {}, { priceList });
			const { plan } = rows[0]?.['estimate'] as unknown as {
				plan: { money: { amount: number }; sentence: string };
			};
			for (const { country, segments, price, currency } of rows) {
				expect(price).toBeCloseTo(Number(segments) * (country === 'FR' ? 0.05 : 0.1), 5);
				expect(currency).toBe('EUR');
			}
			const sum = rows.reduce((total, { price }) => total + Number(price), 0);
			expect(plan.money.amount).toBeCloseTo(sum, 4);
			expect(plan.sentence).toContain(`(${plan.money.amount.toFixed(2)} EUR) in all`);
		});

		it.each<[string, IDataObject[]]>([
			['nothing to read', [{ note: 'a' }, { note: 'b' }]],
			['no message', [{ phone: { e164: '+33612345678' } }]],
			['no check', people(2)],
			['a check that somebody wrote', people(2).map((item) => ({ ...item, check: FORGED }))],
			[
				'a waiting check without a time',
				people(2).map((item) => ({ ...item, check: { decision: 'later' } })),
			],
		])('says why nobody goes of items with %s', async (_what, items) => {
			standClockAt('2026-11-24T12:00:00Z');
			const { rows, stays } = await table(items);
			expect(rows).toHaveLength(0);
			expect(stays).toHaveLength(items.length);
			const { plan } = stays[0]?.['estimate'] as unknown as { plan: Plan };
			expect(plan.sentence).toMatch(/^None of \d+ go(es)? in the next 14 days; \d+ never: /);
		});

		it.each([0, 32, 'soon'])('takes %j for no number of days', async (days) => {
			standClockAt('2026-11-24T12:00:00Z');
			const { rows, stays } = await table(people(1), { days });
			expect([...rows, ...stays]).toHaveLength(0);
		});
	});
});

const reasonOf = (item: IDataObject): string =>
	String((item['delivery'] as IDataObject | undefined)?.['reason']);

const minuteOf = (at: number): string => new Date(at).toISOString().slice(0, 16);

const numberOf = (item: IDataObject): string => String((item['phone'] as IDataObject)['e164']);

const momentOf = (item: IDataObject): number =>
	Date.parse(String((item['delivery'] as IDataObject)['sendAt']));
