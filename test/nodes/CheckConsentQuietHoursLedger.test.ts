import type { INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
const noon = '2026-11-24T12:00:00+01:00';
const NOON = Date.parse(noon);

const check = (items: object[], options: INodeParameters = { decideAsOf: noon }) =>
	runNode(node, { items: items as never, parameters: { options } });

const agreed = { contact: { consent: { status: 'explicit' } } };

let folder: string;
let ledger: Ledger;

beforeEach(async () => {
	folder = newUserFolder();
	ledger = await openBeside(folder);
});
afterEach(() => ledger.close());

const optIn = (status: 'explicit' | 'soft' = 'explicit') =>
	sure(
		ledger.consent.record(
			[{ e164: zoe as E164, kind: 'opt_in', status, at: NOON - 1000, source: 'the web form' }],
			{ now: NOON },
		),
	);

describe('the consent on record', () => {
	it('counts where the item tells of none, and goes along for Send', async () => {
		await optIn();
		const { outputs } = await check([person(zoe, { contact: { firstName: 'Zoé' } })]);
		expect(outputs[0]).toMatchObject([
			{
				contact: {
					firstName: 'Zoé',
					consent: { status: 'explicit', source: 'the web form' },
				},
				check: { decision: 'send' },
			},
		]);
	});

	it.each([
		['the item says no', 'explicit', 'none', 'no_consent'],
		['the item says that it has expired', 'explicit', 'expired', 'consent_expired'],
	] as const)('gives way where %s', async (_name, kept, listed, reason) => {
		await optIn(kept);
		const { outputs } = await check([person(zoe, { contact: { consent: { status: listed } } })]);
		expect(outputs[2]).toMatchObject([{ check: { reason } }]);
	});

	it.each([
		['all', 'marketing', 2],
		['all', 'transactional', 2],
		['marketing', 'marketing', 2],
		['marketing', 'birthday', 2],
		['marketing', 'transactional', 0],
	] as const)('an opt-out of %s binds a %s text: output %i', async (scope, purpose, output) => {
		const optOut = { e164: zoe as E164, kind: 'opt_out', scope, source: 'a call' } as const;
		await sure(ledger.consent.record([optOut], { now: NOON }));
		const { outputs } = await check([
			person(zoe, { ...agreed, sms: { purpose, text: 'Hi. STOP 36180' } }),
		]);
		expect(outputs[output]).toHaveLength(1);
	});
});

describe('a frequency cap', () => {
	/** Has the ledger believe that a text went out. */
	async function send(at: number, key: string, purpose: 'marketing' | 'transactional') {
		const options = { run: 'test', leaseMs: 60_000, now: at };
		const message = {
			key,
			e164: zoe as E164,
			purpose,
			sender: '',
			text: 'Hi',
			segments: 1,
			credits: 1,
		};
		await sure(ledger.messages.claim([{ ...message, campaign: key }], options));
		await sure(ledger.messages.markSending([key], options));
		const outcome = { kind: 'accepted', gateway: 'sandbox', gatewayMessageId: key } as const;
		await sure(ledger.messages.record([{ key, attempt: 1, outcome }], options));
	}
	const hour = 3_600_000;
	const cap = { limit: { messages: 2, days: 1 } };

	it('puts off until the oldest of them is past', async () => {
		await send(NOON - 20 * hour, 'a', 'marketing');
		await send(NOON - 2 * hour, 'b', 'marketing');
		const { outputs } = await check([person(zoe, agreed)], { decideAsOf: noon, cap });
		expect(outputs[1]).toMatchObject([
			{
				check: {
					reason: 'frequency_cap',
					sendAt: new Date(NOON + 4 * hour).toISOString(),
					rule: { id: 'own-cap' },
				},
			},
		]);
	});

	it('does not count what is transactional', async () => {
		await send(NOON - 3 * hour, 'a', 'transactional');
		await send(NOON - 2 * hour, 'b', 'marketing');
		const { outputs } = await check([person(zoe, agreed)], { decideAsOf: noon, cap });
		expect(outputs[0]).toHaveLength(1);
	});

	it('looks back as far as it counts', async () => {
		await send(NOON - 80 * 24 * hour, 'a', 'marketing');
		const quarterly = { limit: { messages: 1, days: 90 } };
		const { outputs } = await check([person(zoe, agreed)], { decideAsOf: noon, cap: quarterly });
		expect(outputs[1]).toMatchObject([{ check: { reason: 'frequency_cap' } }]);
	});

	it('is blocked when it frees after the deadline', async () => {
		await send(NOON - hour, 'a', 'marketing');
		const options = {
			decideAsOf: noon,
			cap: { limit: { messages: 1, days: 7 } },
			deadline: '2026-11-27T12:00:00+01:00',
		};
		const { outputs } = await check([person(zoe, agreed)], options);
		expect(outputs[2]).toMatchObject([{ check: { reason: 'too_late' } }]);
	});

	it('of the country binds without being asked for', async () => {
		await send(NOON - 2 * hour, 'a', 'marketing');
		const bogota = {
			...person(zoe, agreed),
			phone: { e164: zoe, country: 'CO', callingCode: '57', timeZones: ['America/Bogota'] },
		};
		const { outputs } = await check([bogota], { decideAsOf: '2026-11-24T12:00:00-05:00' });
		expect(outputs[1]).toMatchObject([{ check: { reason: 'frequency_cap', rule: { id: 'CO' } } }]);
	});
});

describe('the timeline', () => {
	it('tells why a person was not texted, unless it was a plan', async () => {
		await check(
			[person(zoe, { contact: {}, sms: { campaign: 'Spring', text: 'Hi. STOP 36180' } })],
			{},
		);
		await check([person(zoe, { contact: {} })], { decideAsOf: noon });
		await check([person(zoe, { contact: {} })], { recordDecisions: false });
		const { outputs } = await use('contact', 'getTimeline')({ phoneNumber: zoe });
		expect(JSON.stringify(outputs)).toMatch(/Not texted .*No consent to marketing is on record/);
		expect(await sure(ledger.people.timeline(zoe as E164))).toHaveLength(1);
	});

	it('tells the same thing once, however often the workflow runs', async () => {
		const waiting = [person(zoe, { contact: {} })];
		await check(waiting, {});
		await check(waiting, {});
		expect(await sure(ledger.people.timeline(zoe as E164))).toHaveLength(1);
	});
});

describe('a ledger that refuses to open', () => {
	const mode = process.env['EXECUTIONS_MODE'];
	afterEach(() => {
		if (mode === undefined) delete process.env['EXECUTIONS_MODE'];
		else process.env['EXECUTIONS_MODE'] = mode;
	});

	it('ends the run, even where items may fail: an opt-out might go unseen', async () => {
		process.env['EXECUTIONS_MODE'] = 'queue';
		const { error, outputs } = await runNode(node, {
			items: [person(zoe, agreed)] as never,
			parameters: { options: { decideAsOf: noon } },
		});
		expect(error?.message).toMatch(/ledger/i);
		expect(error?.description).toBeTruthy();
		expect(outputs.flat()).toEqual([]);
	});
});
