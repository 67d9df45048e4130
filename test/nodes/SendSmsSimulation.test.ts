import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
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

interface Plan {
	readonly people: number;
	readonly credits: number;
	readonly sentence: string;
	readonly notSent: readonly { readonly reason: string; readonly people: number }[];
}

describe('a simulation of the days to come', () => {
	let sandbox: TestSandbox;
	let ledger: Ledger;
	let executions = 0;
	beforeEach(async () => {
		const folder = newUserFolder();
		sandbox = await openSandbox({ credits: 1_000_000 });
		ledger = await openBeside(folder);
	});
	afterEach(async () => {
		jest.useRealTimers();
		await ledger.close();
		await sandbox.close();
	});

	const check = async (items: readonly IDataObject[]) => {
		const { outputs, error } = await runNode(new CheckConsentQuietHours(), {
			items,
			parameters: { options: { contentChecks: 'off' } },
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

	it.each([
		['on a Friday evening', '2026-11-27T18:30:00Z'],
		['in the last evening hour', '2026-11-24T18:49:30Z'],
		['before clocks in Europe are changed', '2027-03-27T19:59:00Z'],
		['on Christmas Eve', '2026-12-24T15:07:00Z'],
	])('begun %s, sends to the message what it said', async (_name, start) => {
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
		expect(1_000_000 - (await sandbox.credits())).toBe(plan.credits);
		expect(moments.size).toBeGreaterThan(300);
	});
});

const minuteOf = (at: number): string => new Date(at).toISOString().slice(0, 16);

const numberOf = (item: IDataObject): string => String((item['phone'] as IDataObject)['e164']);

const momentOf = (item: IDataObject): number =>
	Date.parse(String((item['delivery'] as IDataObject)['sendAt']));

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
