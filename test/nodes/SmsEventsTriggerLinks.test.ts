import { randomBytes } from 'node:crypto';
import type { Ledger } from '../../lib/ledger';
import { ledgerFailure } from '../../lib/ledger/failure';
import { LINK_NOTE, newCode, readLinkNote } from '../../lib/links';
import type { E164 } from '../../lib/phone';
import { fail } from '../../lib/shared';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { MACHINES, PHONES } from '../links/userAgents';
import { hooksOf } from '../support/callHooks';
import { callWebhook, wiresOf, type Call } from '../support/callWebhook';
import { send, sure } from '../support/ledgers';
import { newUserFolder, openBeside } from '../support/smsLedger';
import type { NodeSetup } from '../support/workflowOf';

let broken: Ledger | undefined;
jest.mock('../../nodes/shared/ledger', () => {
	const actual = jest.requireActual<typeof import('../../nodes/shared/ledger')>(
		'../../nodes/shared/ledger',
	);
	return {
		...actual,
		openLedger: async (...given: Parameters<typeof actual.openLedger>) =>
			broken ?? (await actual.openLedger(...given)),
	};
});

const trigger = new SmsEventsTrigger();
const zoe = '+33612345678' as E164;
const url = 'https://shop.example/sale?id=7';
let ledger: Ledger;
let code: string;
let setup: NodeSetup;
let nodes = 0;

beforeAll(async () => {
	ledger = await openBeside(newUserFolder());
});
afterAll(() => ledger.close());
beforeEach(async () => {
	broken = undefined;
	nodes += 1;
	code = newCode(randomBytes);
	const key = `key ${nodes}`;
	const link = { token: code, url, e164: zoe, campaign: `campaign ${nodes}`, step: '', key };
	await sure(ledger.links.obtain([link], { now: 1, another: () => newCode(randomBytes) }));
	await send(ledger, key, Date.now() - 3_600_000, { campaign: `campaign ${nodes}`, e164: zoe });
	setup = {
		credentials: { smsGatewayApi: { gateway: 'sandbox', sandboxApiKey: 'k' } },
		settings: { id: `node ${nodes}` },
		parameters: { shortLinkPath: 's', options: { startWorkflow: 'each' } },
		connections: wiresOf('SMS Events Trigger', [0, 1, 2, 3, 4]),
	};
});

const phone = {
	'user-agent': PHONES[0] ?? '',
	accept: 'text/html,*/*;q=0.8',
	'accept-language': 'fr',
};
const open = (query: string, call: Call = {}, changes: Partial<NodeSetup> = {}) =>
	callWebhook(
		trigger,
		{ ...setup, ...changes },
		{ method: 'GET', path: '/webhook/s', query, headers: phone, ...call },
	);
const campaign = () => `campaign ${nodes}`;
const clicked = async () => (await sure(ledger.campaigns.report(campaign())))?.clicked;
const eventsOf = async () =>
	(await sure(ledger.people.export(zoe, { now: 1 }))).events.filter(
		({ kind, key }) => kind === 'click' && key === `key ${nodes}`,
	);

describe('a link that a person taps', () => {
	it('leads to where it was to lead, and nothing of it is kept on the way', async () => {
		const called = await open(`?${code}`);
		expect(called).toMatchObject({ status: 302, body: '', leftAlone: true });
		expect(called.headers).toMatchObject({
			location: url,
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
		});
	});

	it('is counted, and goes out on Link Click', async () => {
		const { started } = await open(`?${code}`);
		expect(started?.map((items) => items.length)).toEqual([0, 0, 0, 0, 1]);
		expect(started?.[4]?.[0]?.json).toMatchObject({
			event: { kind: 'linkClick', from: zoe, link: { url, first: true }, campaign: campaign() },
			phone: { e164: zoe },
			message: { messageId: `key ${nodes}` },
		});
		expect(await clicked()).toBe(1);
	});

	it('counts once where it is tapped twice', async () => {
		await open(`?${code}`);
		expect((await open(`?${code}`)).started).toBeUndefined();
		expect(await eventsOf()).toHaveLength(1);
	});

	it('makes one execution with others that are tapped in the same second', async () => {
		const inBatches = { parameters: { shortLinkPath: 's', options: {} } };
		const codes = Array.from({ length: 20 }, () => newCode(randomBytes));
		const links = codes.map((token, i) => ({
			...{ token, url, campaign: `many ${nodes}`, step: '' },
			e164: `+3361299${String(1000 + i)}` as E164,
		}));
		await sure(ledger.links.obtain(links, { now: 1, another: () => '' }));
		const calls = await Promise.all(codes.map((each) => open(`?${each}`, {}, inBatches)));
		const started = calls.flatMap((call) => (call.started ? [call.started] : []));
		expect(started).toHaveLength(1);
		expect(started[0]?.[4]).toHaveLength(20);
	});

	it('is shown to whoever tries the trigger', async () => {
		const { started } = await open(`?${code}`, { mode: 'manual' });
		expect(started?.[4]?.[0]?.json).toMatchObject({
			event: { link: { url, first: true } },
			message: { messageId: `key ${nodes}` },
		});
	});

	it.each([['.'], [')'], ['%E2%80%9D'], ['='], ['&fbclid=x'], ['%2C']])(
		'leads on with %j behind it, which a phone or a network adds',
		async (behind) => {
			expect(await open(`?${code}${behind}`)).toMatchObject({ status: 302 });
			expect(await clicked()).toBe(1);
		},
	);
});

describe('a link that nobody taps', () => {
	it.each<[string, Call]>([
		['looked at (HEAD)', { method: 'HEAD' }],
		['read ahead', { headers: { ...phone, 'sec-purpose': 'prefetch' } }],
		['drawn as a preview', { headers: { ...phone, 'user-agent': MACHINES[0] ?? '' } }],
	])('leads on where it is %s, and is not counted', async (_name, call) => {
		const called = await open(`?${code}`, call);
		expect(called).toMatchObject({ status: 302, started: undefined });
		expect(called.headers['location']).toBe(url);
		expect([await clicked(), await eventsOf()]).toEqual([0, []]);
	});

	it('is not counted before its message was sent', async () => {
		const early = newCode(randomBytes);
		const key = `unsent ${nodes}`;
		const link = { token: early, url, e164: zoe, campaign: campaign(), step: 'next', key };
		await sure(ledger.links.obtain([link], { now: 1, another: () => '' }));
		expect(await open(`?${early}`)).toMatchObject({ status: 302, started: undefined });
		expect(await clicked()).toBe(0);
	});
});

describe('an attack on links', () => {
	it.each([
		['an address to be led to', '?url=https://evil.example'],
		['an address as the code', '?https://evil.example'],
		['another host', '?//evil.example'],
		['a header', '?Bcd3FgH7%0d%0aLocation:%20https://evil.example'],
		['a code that never was', '?Bcd3FgH7'],
		['a code encoded twice', '?%2542cd3FgH7'],
		['a giant query', `?${'x'.repeat(15_000)}`],
		['nothing', ''],
		['a polluted name', '?__proto__[x]=1'],
	])('gets a plain page and no address for %s', async (_name, query) => {
		const called = await open(query);
		expect(called).toMatchObject({ status: 404, started: undefined });
		expect(called.headers['location']).toBeUndefined();
		expect(called.headers['content-type']).toMatch(/^text\/plain/);
		expect(called.body).not.toMatch(/evil|shop/);
	});

	it('learns nothing of a code by its case', async () => {
		const other = code === code.toLowerCase() ? code.toUpperCase() : code.toLowerCase();
		expect((await open(`?${other}`)).status).toBe(404);
	});

	it('writes nothing by guessing', async () => {
		const click = jest.fn();
		const links = { ...ledger.links, click };
		broken = { ...ledger, links } as Ledger;
		for (let i = 0; i < 50; i++) await open(`?${newCode(randomBytes)}`);
		expect(click).not.toHaveBeenCalled();
	});

	it('has the same answer for a code that was erased and one that never was', async () => {
		const anna = '+33612340000' as E164;
		const gone = newCode(randomBytes);
		const link = { token: gone, url, e164: anna, campaign: 'erased', step: '' };
		await sure(ledger.links.obtain([link], { now: 1, another: () => '' }));
		expect((await open(`?${gone}`)).status).toBe(302);
		await sure(ledger.people.erase(anna, { now: 2 }));
		const [erased, never] = [await open(`?${gone}`), await open(`?${newCode(randomBytes)}`)];
		expect([erased.status, erased.body, erased.headers]).toEqual([404, never.body, never.headers]);
	});

	it('has the same answer for one that is over, which is counted no more', async () => {
		const validFor = (linksValidFor: number) => ({
			parameters: {
				shortLinkPath: 's',
				options: { startWorkflow: 'each', linksValidFor },
			},
		});
		const old = newCode(randomBytes);
		const made = { token: old, url, e164: '+33612345679' as E164, step: '' };
		await sure(ledger.links.obtain([made], { now: 1, another: () => newCode(randomBytes) }));
		expect(await open(`?${old}`, {}, validFor(0))).toMatchObject({ status: 302 });
		const over = await open(`?${old}`, {}, validFor(30));
		const never = await open(`?${newCode(randomBytes)}`);
		expect(over).toMatchObject({ status: 404 });
		expect([over.body, over.headers]).toEqual([never.body, never.headers]);
		// Made long ago as well, and sent an hour ago.
		expect(await open(`?${code}`, {}, validFor(30))).toMatchObject({ status: 302 });
	});

	it('is not led to what stands in the ledger by other hands', async () => {
		const bad = newCode(randomBytes);
		await sure(ledger.links.create([{ token: bad, url: 'javascript:alert(1)' }], { now: 1 }));
		expect((await open(`?${bad}`)).status).toBe(404);
	});

	it('opts nobody out, whatever it opens', async () => {
		await open('?stop');
		await open(`?${code}&stop=1`);
		expect((await sure(ledger.people.lookUp([zoe], {}))).get(zoe)?.optOut).toBeUndefined();
	});
});

describe('while the ledger cannot be asked', () => {
	const down = () => {
		const failing = async () => fail(ledgerFailure('locked', 'down'));
		broken = { ...ledger, links: { ...ledger.links, follow: failing, click: failing } } as Ledger;
	};

	it('a link leads where it led lately, and others are asked to try again', async () => {
		await open(`?${code}`);
		down();
		const known = await open(`?${code}`);
		expect([known.status, known.headers['location'], known.started]).toEqual([302, url, undefined]);
		expect(known.warnings.join()).toContain('uncounted');
		const other = await open(`?${newCode(randomBytes)}`);
		expect(other.status).toBe(503);
		expect(other.headers['retry-after']).toBe('60');
	});

	it('a person is led on where only the count cannot be written', async () => {
		const click = async () => fail(ledgerFailure('locked', 'down'));
		broken = { ...ledger, links: { ...ledger.links, click } } as Ledger;
		const called = await open(`?${code}`);
		expect(called).toMatchObject({ status: 302, started: undefined });
		expect(called.warnings.join()).toContain('lost');
	});

	it('a person does not wait for a count that takes long', async () => {
		let write: () => void = () => undefined;
		const slow = new Promise<void>((resolve) => (write = resolve));
		const click: Ledger['links']['click'] = async (...given) => {
			await slow;
			return await ledger.links.click(...given);
		};
		broken = { ...ledger, links: { ...ledger.links, click } } as Ledger;
		const calling = open(`?${code}`, { onEnd: () => write() });
		const called = await calling;
		expect(called.status).toBe(302);
		expect(called.started?.[4]).toHaveLength(1);
	});
});

describe('the short path', () => {
	it('is an address of its own, read without an expression where n8n can', () => {
		const [, , link] = trigger.description.webhooks ?? [];
		expect(link).toMatchObject({ httpMethod: 'GET,HEAD', isFullPath: true, ndvHideUrl: true });
		expect(link?.path).toBe('={{$parameter["shortLinkPath"]}}');
		expect(Object.getOwnPropertySymbols(link)).toHaveLength(1);
	});

	it.each([[''], ['a:b'], ['a b'], ['../x']])('offers no links while it is %j', async (path) => {
		const parameters = { shortLinkPath: path, options: {} };
		expect((await open(`?${code}`, {}, { parameters })).status).toBe(404);
	});

	const hooks = (changes: Partial<NodeSetup> = {}) =>
		hooksOf(trigger, { ...setup, credentials: {}, ...changes });
	const note = async () => readLinkNote(await sure(ledger.notes.get(LINK_NOTE)));

	it('is noted in the ledger when the workflow is activated, and taken back afterwards', async () => {
		await hooks().activate();
		expect(await note()).toEqual({ base: 'http://127.0.0.1/s', node: `node ${nodes}` });
		await hooks().deactivate();
		expect(await note()).toBeUndefined();
	});

	it('leaves the note of another trigger alone', async () => {
		await hooks().activate();
		const other = { settings: { id: 'other' }, parameters: { options: {} } };
		await hooks(other).activate();
		await hooks(other).deactivate();
		expect(await note()).toMatchObject({ node: `node ${nodes}` });
	});

	it('is what the user says of the outside, with the path of n8n', async () => {
		const publicUrl = 'https://hooks.example.com';
		const parameters = { shortLinkPath: '/s/', options: { publicUrl } };
		await hooks({ parameters }).activate();
		expect(await note()).toMatchObject({ base: 'https://hooks.example.com/s' });
	});
});
