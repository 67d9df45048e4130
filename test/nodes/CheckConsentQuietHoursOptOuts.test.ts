import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { message, sure, toHold } from '../support/ledgers';
import { type NodeRun, runNode } from '../support/runNode';
import { max, newUserFolder, openBeside, person, zoe } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
const noon = '2026-11-24T12:00:00+01:00';
const plan = { decideAsOf: noon };

const check = (items: object[], options: INodeParameters = plan, run: NodeRun = {}) =>
	runNode(node, { items: items as never, parameters: { options }, ...run });

const yes = (e164 = zoe, more: IDataObject = {}) =>
	person(e164, { contact: { consent: { status: 'explicit' } }, ...more });
const stop = (optOut: unknown = true, e164 = zoe) =>
	person(e164, { contact: { consent: { status: 'explicit' }, optOut } as IDataObject });

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(() => ledger.close());

const history = (e164 = zoe) => sure(ledger.consent.history(e164 as E164));
const optOutOf = async (e164 = zoe) =>
	(await sure(ledger.people.lookUp([e164 as E164], {}))).get(e164 as E164)?.optOut;

describe('an opt-out that one item brings', () => {
	it.each([
		['before', [stop(), yes()]],
		['after', [yes(), stop()]],
	])('binds the other items of the number, those %s it too', async (_name, items) => {
		const { outputs } = await check([...items, yes(max)]);
		expect(outputs[0]).toMatchObject([{ phone: { e164: max } }]);
		expect(outputs[2]).toMatchObject([
			{ check: { reason: 'opted_out' } },
			{ check: { reason: 'opted_out' } },
		]);
	});

	it.each([
		['binds every purpose', true, 0],
		['binds marketing alone where it says so', { scope: 'marketing', at: '2026-10-03' }, 1],
	])('%s', async (_name, optOut, free) => {
		const order = { sms: { purpose: 'transactional', text: 'Your order' } };
		const { outputs } = await check([stop(optOut), yes(zoe, order), yes()]);
		expect(outputs[0]).toHaveLength(free);
		expect(outputs[2]).toHaveLength(3 - free);
	});

	it.each<[unknown, number]>([
		['yes', 2],
		['2026-10-03', 2],
		[{ at: '2026-10-03' }, 2],
		[1, 2],
		['no', 0],
		['0', 0],
		['', 0],
		[false, 0],
		[null, 0],
	])('%j in contact.optOut blocks %i of two items', async (optOut, blocked) => {
		const { outputs } = await check([stop(optOut), yes()]);
		expect(outputs[2]).toHaveLength(blocked);
		expect(await history()).toHaveLength(blocked > 0 ? 1 : 0);
	});

	it('is written to the ledger, where it binds for ever, and says where it was heard', async () => {
		const { hints } = await check([stop(), yes()], {});
		expect(hints[0]).toBe('1 opt-out written to the ledger');
		expect(await history()).toMatchObject([
			{ kind: 'opt_out', scope: 'all', source: 'item in “Check Consent & Quiet Hours”' },
		]);
		const next = await check([yes()]);
		expect(next.outputs[2]).toMatchObject([{ check: { reason: 'opted_out' } }]);
	});

	it('is written once, however often the workflow runs', async () => {
		for (let run = 0; run < 2; run++) await check([stop()]);
		const known = await optOutOf();
		const fromLedger = { scope: 'all', at: new Date(known?.at ?? 0).toISOString() };
		await check([stop(fromLedger)]);
		expect(await history()).toHaveLength(1);
	});

	it('stays unwritten when the option is off, and binds the run all the same', async () => {
		const { outputs } = await check([yes(), stop()], { ...plan, writeOptOuts: false });
		expect(outputs[2]).toHaveLength(2);
		expect(await history()).toEqual([]);
	});

	it('cancels what waits, and tells what may still arrive', async () => {
		const now = Date.now();
		const held = toHold('held', now + 60_000, { e164: zoe as E164 });
		await sure(ledger.messages.hold([held], { now }));
		const by = { run: 'run', now, leaseMs: 1000 };
		await sure(ledger.messages.claim([message('scheduled')], by));
		await sure(ledger.messages.markSending(['scheduled'], by));
		const at = { gateway: 'sandbox', gatewayMessageId: 'sbx_1', sendAt: now + 60_000 };
		const outcome = { kind: 'scheduled', ...at } as const;
		await sure(ledger.messages.record([{ key: 'scheduled', attempt: 1, outcome }], by));
		const { hints } = await check([stop()]);
		expect(hints).toContainEqual(
			expect.stringMatching(/^1 message is still scheduled at the gateway and may still arrive/),
		);
		const states = await sure(ledger.messages.get(['held', 'scheduled']));
		expect(states.get('held')?.state).toBe('cancelled');
		expect(await sure(ledger.messages.toCallBack({ now }))).toMatchObject([{ key: 'scheduled' }]);
	});

	it('counts though another item cannot be read', async () => {
		const { error } = await check([{ name: 'nobody' }, stop()]);
		expect(error).toBeDefined();
		expect(await optOutOf()).toMatchObject({ scope: 'all' });
	});
});

describe('a suppression list', () => {
	it.each<[string, unknown]>([
		['an expression that gives nothing', '={{ $json.noSuchField }}'],
		['an expression that gives null', '={{ null }}'],
		['an empty list', '={{ [] }}'],
		['a list of nothings', '={{ ["", null] }}'],
		['an empty text', '={{ "" }}'],
		['a text of spaces and commas', ' , ,\n'],
		['a header alone', 'Phone'],
	])('that is %s is an error, and nobody is sent on', async (_name, suppressionList) => {
		const { error, outputs } = await check([yes()], {
			...plan,
			suppressionList,
		} as INodeParameters);
		expect(error?.message).toMatch(/“Suppression List”/);
		expect(error?.description).toMatch(/remove the option/);
		expect(outputs.flat()).toEqual([]);
	});

	it('that is empty blocks every item when n8n is told to continue', async () => {
		const options = { ...plan, suppressionList: '={{ $json.noSuchField }}' };
		const { outputs } = await check([yes(), yes(max)], options, {
			settings: { onError: 'continueRegularOutput' },
		});
		expect(outputs.map((output) => output.length)).toEqual([0, 0, 2]);
	});

	it('that nobody added suppresses nobody', async () => {
		expect((await check([yes()])).outputs[0]).toHaveLength(1);
	});

	it.each([
		['has a header', 'Phone\n+33612345678'],
		['is quoted', '"Mobile number"\r\n"+33612345678"\r\n'],
		[
			'is a table',
			'Email;Phone;Reason\nzoe@example.com;+33612345678;STOP\nno.phone@example.com;;STOP',
		],
		['has the number in the other phone column', 'Mobile,Phone\n,+33612345678\n+12125550123,'],
		['has two numbers in a row', 'Mobile,Phone\n+12125550123,+33612345678'],
		['is of records', '={{ [{ phone: "+33612345678" }, { phone: "+12125550123" }] }}'],
		['is of items of Import', '={{ [{ json: 1, phone: { e164: "+33612345678" } }] }}'],
	])('that %s is read', async (_name, suppressionList) => {
		const { outputs } = await check([yes(), yes(max)], { ...plan, suppressionList });
		expect(outputs[0]).toMatchObject([{ phone: { e164: max } }]);
		expect(outputs[2]).toMatchObject([{ check: { reason: 'suppressed' } }]);
	});

	it.each([
		['under a header', 'Phone\n06 12 34 56 78\n0698765432'],
		['as a bare list', '0612345678, 0698765432'],
		['beside their own country', 'Telephone;Country\n0612345678;FR\n2125550123;US'],
	])('of national numbers %s is read with its country', async (_name, suppressionList) => {
		const options = { ...plan, suppressionList, suppressionCountry: 'FR' };
		const { outputs } = await check([yes(), yes(max)], options);
		expect(outputs[2]).toMatchObject([{ check: { reason: 'suppressed' } }]);
	});

	it.each([
		['national numbers', 'Phone\n2125550123\n(212) 555-0124', /“2125550123”/],
		['a name among numbers', '+33612345678\nZoé', /“Zoé”/],
		['records without a number', '={{ [{ email: "zoe@example.com" }] }}', /no column.*email/],
	])('of %s is an error whose advice can be followed here', async (_name, list, said) => {
		const { error } = await check([yes()], { ...plan, suppressionList: list });
		expect(error?.message).toMatch(said);
		expect(error?.description).toMatch(/“Suppression List Country”|“Phone”/);
	});
});

describe('a cap counts what this run is about to send', () => {
	const step = (n: number) => ({ sms: { purpose: 'marketing', step: String(n), text: 'Hi' } });
	const cap = { limit: { messages: 2, days: 1 } };
	const tally = ({ outputs }: { outputs: IDataObject[][] }) => outputs.map((items) => items.length);

	it('the user’s own', async () => {
		const items = [1, 2, 3, 4].map((n) => yes(zoe, step(n)));
		const run = await check([...items, yes(max, step(1))], { ...plan, cap, contentChecks: 'off' });
		expect(tally(run)).toEqual([3, 2, 0]);
		expect(run.outputs[1]).toMatchObject([
			// The day frees at noon, and not both at once.
			{ check: { reason: 'frequency_cap', sendAt: '2026-11-25T11:00:00.000Z' } },
			{ check: { reason: 'frequency_cap', sendAt: '2026-11-25T11:00:00.000Z' } },
		]);
	});

	it('Florida’s: of five steps to one number three go out in a day', async () => {
		const florida = (n: number) => ({
			...yes('+13055550123', step(n)),
			phone: {
				e164: '+13055550123',
				country: 'US',
				callingCode: '1',
				type: 'mobile',
				timeZones: ['America/New_York'],
			},
		});
		const run = await check([1, 2, 3, 4, 5].map(florida), {
			decideAsOf: '2026-11-24T12:00:00-05:00',
			contentChecks: 'off',
		});
		expect(tally(run)).toEqual([3, 2, 0]);
		expect(run.outputs[1]).toMatchObject([
			{ check: { reason: 'frequency_cap', rule: { id: 'US-FL' } } },
			{ check: { reason: 'frequency_cap', rule: { id: 'US-FL' } } },
		]);
	});

	it('what waits for the morning counts there', async () => {
		const night = '2026-11-24T23:00:00+01:00';
		const items = [1, 2, 3].map((n) => yes(zoe, step(n)));
		const run = await check(items, { decideAsOf: night, cap, contentChecks: 'off' });
		const moments = run.outputs[1]?.map((item) => (item['check'] as IDataObject)['sendAt']);
		expect(moments).toEqual([
			'2026-11-25T07:00:00.000Z',
			'2026-11-25T07:00:00.000Z',
			'2026-11-26T07:00:00.000Z',
		]);
	});

	it('not what is transactional or blocked', async () => {
		const order = { sms: { purpose: 'transactional', text: 'Your order' } };
		const items = [
			yes(zoe, order),
			yes(zoe, order),
			person(zoe, { contact: {}, ...step(1) }),
			yes(zoe, step(2)),
			yes(zoe, step(3)),
		];
		expect(tally(await check(items, { ...plan, cap, contentChecks: 'off' }))).toEqual([4, 0, 1]);
	});

	it('a deadline before it frees blocks', async () => {
		const items = [1, 2, 3].map((n) => yes(zoe, step(n)));
		const options = { ...plan, cap, contentChecks: 'off', deadline: '2026-11-25T08:00:00+01:00' };
		expect(tally(await check(items, options))).toEqual([2, 0, 1]);
	});
});
