import type { IDataObject } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { LINK_NOTE, writeLinkNote } from '../../lib/links';
import { messageKey } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { describeMessage } from '../../nodes/ComposeSms/segmentMeter';
import { sure } from '../support/ledgers';
import { runNode, type NodeRun } from '../support/runNode';
import { max, newUserFolder, openBeside, person, zoe } from '../support/smsLedger';

const node = new ComposeSms();
const base = 'https://hooks.example.com/webhook/s';
const target = 'https://shop.example/sale?utm_source=sms&utm_campaign=spring';
const message = `Hi {firstName}, 20% off until Sunday: ${target}`;

let ledger: Ledger;
const listen = async (to: string) =>
	await sure(
		ledger.notes.set(LINK_NOTE, to === '' ? '' : writeLinkNote({ base: to, node: 'node' })),
	);
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	await listen(base);
});
afterEach(() => ledger.close());

const compose = (parameters: IDataObject = {}, run: NodeRun = {}) => {
	const { options, ...rest } = parameters;
	return runNode(node, {
		items: [person(), person(max)],
		...run,
		parameters: {
			campaign: 'spring',
			message,
			...rest,
			options: { trackLinks: true, ...(options as IDataObject) },
		},
	});
};
const textsOf = ({ outputs }: Awaited<ReturnType<typeof compose>>): string[] =>
	(outputs[0] ?? []).map(({ sms }) => String((sms as IDataObject)['text']));
const codeOf = (text = ''): string => /\?([2-9A-Za-z]{8})(?![\w])/.exec(text)?.[1] ?? '';

describe('Track Links', () => {
	it('puts a short link of the person’s own in the place of each', async () => {
		const result = await compose();
		const [one, other] = textsOf(result);
		expect(one).toMatch(
			/^Hi Zoé, 20% off until Sunday: https:\/\/hooks\.example\.com\/webhook\/s\?\w{8}$/,
		);
		expect(codeOf(one)).not.toBe(codeOf(other));
		expect(await sure(ledger.links.follow(codeOf(one)))).toBe(target);
		expect(result.outputs[0]?.[0]?.['sms']).toMatchObject({
			links: [`${base}?${codeOf(one)}`],
			length: one?.length,
			segments: 1,
			parts: [one],
		});
	});

	it('knows by a link whose message it was in', async () => {
		const [text] = textsOf(await compose());
		const click = await sure(ledger.links.click({ token: codeOf(text), at: 5 }, { now: 5 }));
		expect(click).toMatchObject({
			e164: zoe,
			campaign: 'spring',
			key: messageKey('spring', zoe as E164),
		});
	});

	it('gives the same text however often it is composed, and writes nothing more', async () => {
		const before = await compose();
		const after = await compose();
		expect(after.outputs).toEqual(before.outputs);
		expect((await sure(ledger.people.export(zoe as E164, { now: 9 }))).links).toHaveLength(1);
	});

	it('gives another link in another step', async () => {
		const [first] = textsOf(await compose());
		const [second] = textsOf(await compose({ options: { step: 'reminder' } }));
		expect(codeOf(second)).not.toBe(codeOf(first));
	});

	it('leads each to an address of their own where a merge field is in it', async () => {
		const items = [person(zoe, { id: '7 a' }), person(max, { id: 8 })];
		const texts = textsOf(await compose({ message: 'See https://a.example/?c={id}' }, { items }));
		// A space ends a link, here as on every phone.
		expect(texts[0]).toMatch(/^See \S+ a$/);
		const targets = await Promise.all(texts.map((text) => sure(ledger.links.follow(codeOf(text)))));
		expect(targets).toEqual(['https://a.example/?c=7', 'https://a.example/?c=8']);
	});

	it('leads nobody to what a stranger wrote into a form', async () => {
		const evil = 'https://evil.example/x';
		const items = [person(zoe, { firstName: evil })];
		for (const written of [message, `=Hi {{ $json.firstName }}, 20% off until Sunday: ${target}`]) {
			const { outputs, hints } = await compose({ message: written }, { items });
			expect(textsOf({ outputs } as never)[0]).toMatch(
				/^Hi https:\/\/evil\.example\/x, 20% off until Sunday: https:\/\/hooks\.example\.com\/\S+$/,
			);
			expect(hints.join()).toContain('Links to evil.example are sent as they are');
		}
		const kept = await sure(ledger.people.export(zoe as E164, { now: 9 }));
		expect(kept.links.map(({ url }) => url)).toEqual([target]);
	});

	it('tracks a link of a field whose domain the user answers for', async () => {
		const items = [person(zoe, { page: 'https://m.shop.example/7' })];
		const run = (linkDomains: string) =>
			compose({ message: 'See {page}', options: { linkDomains } }, { items });
		expect(textsOf(await run(''))[0]).toBe('See https://m.shop.example/7');
		expect(textsOf(await run('*.shop.example, a.example'))[0]).toContain(`See ${base}?`);
	});

	it('takes the user’s own address before that of n8n', async () => {
		const options = { linkAddress: 'go.example.com/s' };
		expect(textsOf(await compose({ options }))[0]).toContain('https://go.example.com/s?');
	});

	it('keeps the way to opt out as it is written', async () => {
		const texts = textsOf(
			await compose({
				message: 'Sale: https://a.example/x',
				options: { optOutNotice: 'own', optOutText: 'Opt out: https://a.example/stop' },
			}),
		);
		expect(texts[0]).toMatch(/Sale: \S+\?\w{8} Opt out: https:\/\/a\.example\/stop$/);
	});

	it('does not write a link that was cut off', async () => {
		const options = { maximumSegments: 1, aboveMaximum: 'cut' };
		const long = `${'word '.repeat(35)}https://a.example/x`;
		const [text] = textsOf(await compose({ message: long, options }));
		expect(text).not.toContain('?');
		expect((await sure(ledger.people.export(zoe as E164, { now: 9 }))).links).toEqual([]);
	});

	it('leaves the links of whoever has no number, and says so', async () => {
		const { outputs, hints } = await compose({}, { items: [{ firstName: 'A' }, person()] });
		expect(outputs[0]?.[0]).toMatchObject({ sms: { links: [target] } });
		expect(hints.join()).toContain('1 recipient has no number');
	});

	it('composes 3,000 with one link each', async () => {
		const items = Array.from({ length: 3000 }, (_, i) => person(`+3361${String(2e6 + i)}`));
		const texts = textsOf(await compose({}, { items }));
		expect(new Set(texts.map(codeOf)).size).toBe(3000);
		expect(await sure(ledger.links.follow(codeOf(texts.at(-1))))).toBe(target);
	});

	it('is no business of the ledger while it is off', async () => {
		await listen('');
		const { outputs, error } = await compose({ options: { trackLinks: false } });
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]).toMatchObject({ sms: { links: [target] } });
	});
});

describe('links that would lead nowhere', () => {
	const sandbox = { smsGatewayApi: { gateway: 'sandbox', sandboxApiKey: 'k' } };
	const seven = { smsGatewayApi: { gateway: 'seven', sevenApiKey: 'k' } };

	it('are refused while nobody listens', async () => {
		await listen('');
		expect((await compose()).error).toMatchObject({
			message: 'Nobody listens to tracked links',
			description: expect.stringContaining('Short Link Path'),
		});
	});

	it.each([
		['a public shortener', 'https://bit.ly/acme'],
		['a query', 'https://go.example.com/s?x=1'],
		['no address', 'hello'],
	])('are refused with %s as their address', async (_name, linkAddress) => {
		expect((await compose({ options: { linkAddress } })).error?.message).toContain('Link Address');
	});

	it('are refused where phones cannot reach them, and tried out with the sandbox', async () => {
		await listen('http://localhost:5678/webhook/s');
		expect((await compose({}, { credentials: seven })).error?.message).toContain('cannot reach');
		const tried = await compose({}, { credentials: sandbox });
		expect([tried.error, tried.hints.join()]).toEqual([
			undefined,
			expect.not.stringContaining('cannot reach'),
		]);
		expect((await compose()).hints.join()).toContain('cannot reach');
	});
});

describe('Check after Compose', () => {
	const consent = { status: 'explicit', at: '2026-01-01T00:00:00Z', source: 'form' };
	const malaysian = {
		phone: {
			e164: '+60123456789',
			country: 'MY',
			callingCode: '60',
			type: 'mobile',
			timeZones: ['Asia/Kuala_Lumpur'],
		},
		contact: { firstName: 'Aina', consent },
	};

	it('judges the link that is sent, where networks stop texts with links', async () => {
		const options = { optOutNotice: 'country', optOutNumber: '36180' };
		const { outputs } = await compose({ options }, { items: [malaysian] });
		const { outputs: checked } = await runNode(new CheckConsentQuietHours(), {
			items: outputs[0] ?? [],
		});
		expect(checked[2]).toMatchObject([{ check: { decision: 'blocked' } }]);
		const { message: why } = checked[2]?.[0]?.['check'] as { message: string };
		expect(why).toContain('links, such as https://hooks.example.com/webhook/s?');
	});
});

describe('the segment meter', () => {
	const long = `Sale: ${target}/${'x'.repeat(120)}`;

	it('counts a link as long as it will be sent', () => {
		expect(describeMessage(long, {})).toMatch(/^2 SMS/);
		// "Sale: " and https://hooks.example.com/webhook/s?22222222
		expect(describeMessage(long, { trackLinks: true }, base)).toMatch(
			new RegExp(`^1 SMS · GSM-7 · ${6 + base.length + 9} of 160`),
		);
	});

	it('agrees with what is composed', async () => {
		const { outputs } = await compose({ message: long });
		const { length } = outputs[0]?.[0]?.['sms'] as { length: number };
		expect(describeMessage(long, { trackLinks: true }, base)).toContain(` ${length} of 160`);
	});

	it('says where it cannot know', () => {
		expect(describeMessage(long, { trackLinks: true })).toMatch(/^2 SMS.*counted as typed/);
		expect(describeMessage(long, { trackLinks: true, linkAddress: 'https://bit.ly/x' })).toContain(
			'public shortener',
		);
	});
});
