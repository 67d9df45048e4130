import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
	type Fate,
	makeJob,
	readCandidate,
	simulate,
	type SimulatedPerson,
	type WaitingPerson,
} from '../../lib/campaign';
import { decide } from '../../lib/compliance';
import { contentDigest, type Item, readRecipient, sealOf, withCheck } from '../../lib/item';
import { atOnce } from '../../lib/shared';
import { sqliteHome, sure } from '../support/ledgers';
import { Clock, FakeGateway, numbers, run, START } from './sending/simulation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const mac = (text: string) => createHmac('sha256', 'secret').update(text).digest('base64url');
const settings = {
	gateway: { capabilities: { reachesPhones: true } } as never,
	senderName: '36180',
	senders: {},
	mac,
	now: START,
};

/** Somebody in France as Check hands them on at the start. */
function person(e164: string, place: number, more: Item = {}): SimulatedPerson {
	const item: Item = {
		phone: { e164, country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] },
		contact: { consent: { status: 'explicit' } },
		sms: {
			campaign: 'autumn',
			purpose: 'marketing',
			text: 'Hello. STOP to 36180',
			segments: 1,
			credits: 1,
		},
		...more,
	};
	const recipient = readRecipient(item);
	if (!recipient) throw new Error('no recipient');
	const checked = withCheck(item, decide(recipient, { purpose: 'marketing' }, START), false);
	const seal = sealOf(checked, { hours: 'country', content: contentDigest(checked) }, mac);
	const sealed = { ...checked, check: { ...checked.check, seal } };
	const candidate = readCandidate(sealed, mac);
	const job = makeJob({ item: sealed, place, messageKey: '' }, settings, candidate);
	if (!job.ok) throw new Error(job.failure.reason);
	return { candidate, job: job.value };
}

const people = (count: number) => numbers(count).map((e164, place) => person(e164, place));

interface Played {
	readonly fates: Map<string, Fate>;
}

function play(
	now: readonly SimulatedPerson[],
	more: Partial<Parameters<typeof simulate>[1]> = {},
	waiting: readonly WaitingPerson[] = [],
): Played {
	const fates = new Map<string, Fate>();
	const settle = ({ job }: SimulatedPerson, fate: Fate) => {
		expect(fates.has(job.entry.key)).toBe(false);
		fates.set(job.entry.key, fate);
	};
	const options = {
		from: START,
		until: START + 14 * DAY,
		records: new Map(),
		campaigns: new Map(),
		stopsAtBalance: true,
		messagesPerSecond: 10,
		batchSize: 1,
		...more,
	};
	atOnce(simulate({ now, waiting }, options, settle));
	expect(fates.size).toBe(now.length + waiting.length);
	return { fates };
}

const reasons = ({ fates }: Played) =>
	[...fates.values()].map((fate) => (fate.kind === 'never' ? fate.reason : fate.kind));
const moments = ({ fates }: Played) =>
	[...fates.values()].flatMap((fate) => (fate.kind === 'goes' ? fate.at : []));

describe('a run whose hours close before its end', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'simulation-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each([
		['one by one', 1, 0.02, HOUR],
		['twenty at once', 20, 30, 5000],
		['two at once', 2, 5, 10_000],
	])('goes %s as it does in truth, and the rest waits as long', async (...given) => {
		const [, batchSize, perSecond, left] = given;
		const all = people(Math.ceil((perSecond * left * 1.5) / 1000));
		const ledger = await sqliteHome(mkdtempSync(path.join(folder, 'one-'))).open();
		const clock = new Clock();
		const from = (all[0]?.job.closesAt ?? 0) - left;
		clock.now = from;
		const gateway = new FakeGateway(clock);
		gateway.latencyMs = 0;
		const jobs = all.map(({ job }) => job);
		const pace = { batchSize, messagesPerSecond: perSecond, concurrentRequests: 1 };
		await run({ clock, gateway, ledger }, jobs, pace);

		const { fates } = play(all, { from, messagesPerSecond: perSecond, batchSize });
		const today = [...fates].filter(([, fate]) => fate.kind === 'goes' && fate.at < from + left);
		expect(today.map(([key]) => key).sort()).toEqual(gateway.taken.map(({ key }) => key).sort());
		for (const { key, at } of gateway.taken) {
			const fate = fates.get(key);
			const off = fate?.kind === 'goes' ? Math.abs(fate.at - at) : Infinity;
			expect(off).toBeLessThanOrEqual(MINUTE);
		}
		const { items } = await sure(ledger.messages.page({ states: ['held'] }, { limit: 5000 }));
		expect(items.length).toBeGreaterThan(0);
		expect(items).toHaveLength(all.length - gateway.taken.length);
		for (const { key, sendAt = 0 } of items) {
			const fate = fates.get(key);
			const least = fate?.kind === 'goes' ? fate.at : 0;
			expect(least).toBeGreaterThanOrEqual(sendAt);
		}
		await ledger.close();
	});
});

describe('what stops a message', () => {
	const campaign = (more: object) =>
		new Map([['autumn', { budget: undefined, reserved: 0, charged: 0, ...more }]]) as never;

	it.each([
		['nothing', {}, ['goes', 'goes', 'goes']],
		['a limit', { maxCredits: 2 }, ['goes', 'goes', 'over_budget']],
		[
			'the budget of the campaign',
			{ campaigns: campaign({ budget: 1 }) },
			['goes', 'over_budget', 'over_budget'],
		],
		[
			'what it has spent',
			{ campaigns: campaign({ budget: 5, charged: 3 }) },
			['goes', 'goes', 'over_budget'],
		],
		[
			'what it has set aside',
			{ campaigns: campaign({ budget: 5, reserved: 5 }) },
			['over_budget', 'over_budget', 'over_budget'],
		],
		['a pause', { campaigns: campaign({ pausedAt: START }) }, ['paused', 'paused', 'paused']],
		[
			'a balance that is too low',
			{ balance: 2 },
			['insufficient_credits', 'insufficient_credits', 'insufficient_credits'],
		],
		[
			'a balance that is used up',
			{ balance: 2, stopsAtBalance: false },
			['goes', 'goes', 'insufficient_credits'],
		],
	])('is %s', (_what, more, expected) => {
		expect(reasons(play(people(3), more))).toEqual(expected);
	});

	it('is a limit for those who wait, too', () => {
		const [one, two, three] = people(3);
		const waiting = [two!, three!].map((other) => ({ person: other, dueAt: START + HOUR }));
		expect(reasons(play([one!], { maxCredits: 2 }, waiting))).toEqual([
			'goes', 'goes', 'over_budget',
		]); // prettier-ignore
	});

	it.each([
		['goes', 2],
		['consent_expired', 10],
	])('is a consent that runs out: %s after %d days', (expected, days) => {
		// Three years in France.
		const consent = { status: 'explicit', at: '2023-12-01' };
		const one = person('+33612000001', 0, { contact: { consent } });
		const waiting = [{ person: one, dueAt: START + days * DAY }];
		expect(reasons(play([], {}, waiting))).toEqual([expected]);
	});
});

describe('who waits', () => {
	const [one] = people(1);
	const due = (at: number, more = {}) => play([], more, [{ person: one!, dueAt: at }]);

	it.each([
		['at the start of the minute', START + 90_000, START + 120_000],
		['at once where that is over', START - HOUR, START + MINUTE],
		['in the next minute where it is this one', START, START + MINUTE],
	])('is given out %s', (_when, dueAt, at) => {
		expect(moments(due(dueAt))).toEqual([at]);
	});

	it('waits on where the hours are closed then', () => {
		// Sunday noon in France: the next opening is that of Monday.
		const sunday = Date.parse('2026-11-29T11:00:00Z');
		const [at] = moments(due(sunday));
		expect(at).toBeGreaterThan(sunday + 12 * HOUR);
	});

	it.each([
		[1, 'beyond'],
		[3, 'goes'],
	])('and is not looked at after %d days', (days, kind) => {
		expect(reasons(due(START + 2 * DAY, { until: START + days * DAY }))).toEqual([kind]);
	});

	it.each([
		['an earlier message of the plan', [], 2],
		['a message of the past', [START], 1],
	])('is put off to the next day by a cap that %s has reached', (_what, sends, count) => {
		// One a day in Colombia.
		const e164 = '+573001234567';
		const phone = { e164, country: 'CO', callingCode: '57', timeZones: ['America/Bogota'] };
		const all = Array.from({ length: count }, (_, place) => {
			const text = 'Hello. STOP to 36180';
			const sms = { campaign: `c${place}`, purpose: 'marketing', text, segments: 1, credits: 1 };
			return person(e164, place, { phone, sms });
		});
		const noon = Date.parse('2026-11-24T17:00:00Z');
		const waiting = all.map((other) => ({ person: other, dueAt: noon }));
		const at = moments(play([], { records: new Map([[e164, { sends }]]) }, waiting));
		expect(at).toHaveLength(count);
		const last = Math.max(...at);
		expect(new Date(last).toISOString().slice(0, 10)).toBe('2026-11-25');
	});
});

describe('a run that takes longer than is looked at', () => {
	it('leaves the rest for later', () => {
		const played = play(people(5), { messagesPerSecond: 0.01, until: START + 3 * 100_000 - 1000 });
		expect(reasons(played)).toEqual(['goes', 'goes', 'goes', 'beyond', 'beyond']);
	});
});
