import { performance } from 'node:perf_hooks';
import { gatewayById, type InboundRequest } from '../../lib/gateways';
import { ok } from '../../lib/shared';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { exchange } from '../../nodes/shared/exchange';
import { postsOf } from '../contracts/gateways/posts';
import { examplesOf } from '../gateways';
import { callWebhook, wiresOf } from '../support/callWebhook';
import { newUserFolder, openBeside } from '../support/smsLedger';

// A busy machine may take its time with the ledger; that a slow one is not waited for has a test of its own.
jest.mock('node:timers/promises', () => {
	const actual = jest.requireActual<typeof import('node:timers/promises')>('node:timers/promises');
	const setTimeout = (ms: number, ...rest: unknown[]) =>
		(actual.setTimeout as (...given: unknown[]) => Promise<unknown>)(ms * 20, ...rest);
	return { ...actual, setTimeout };
});
// Nothing is fetched from a vendor: what stands at its address is in the examples, and the rest never answers.
jest.mock('../../nodes/shared/exchange', () => ({ exchange: jest.fn() }));
const stands = (body: string, at: readonly (string | undefined)[]) =>
	jest
		.mocked(exchange)
		.mockImplementation(async ({ url }) =>
			at.includes(url)
				? ok({ status: 200, headers: {}, body })
				: await new Promise<never>(() => undefined),
		);

const trigger = new SmsEventsTrigger();
/** Of nobody. */
const CERTIFICATE = '-----BEGIN CERTIFICATE-----';
const able = Object.entries(examplesOf).flatMap(([id, { keys, webhooks: examples }]) => {
	const webhooks = gatewayById(id)?.webhooks;
	return webhooks && examples ? [{ id, keys, webhooks, examples }] : [];
});

let folder: string;
beforeEach(() => {
	folder = newUserFolder();
	// A busy machine must not look like a flood of posts.
	const idle = { idle: 1, active: 0, utilization: 0 };
	jest.spyOn(performance, 'eventLoopUtilization').mockReturnValue(idle);
});
afterEach(() => void jest.restoreAllMocks());

/** Has the node called as the gateway called, with the ledger that it has in n8n. */
async function post(
	{ method, url, headers, body }: InboundRequest,
	id: string,
	keys: Readonly<Record<string, string>>,
	name: string,
) {
	const { origin, pathname, search } = new URL(url);
	return await callWebhook(
		trigger,
		{
			settings: { id: `${id} ${name}` },
			credentials: { smsGatewayApi: { gateway: id, ...keys } },
			parameters: { options: { publicUrl: origin, startWorkflow: 'each' } },
			connections: wiresOf('SMS Events Trigger', [0, 1, 2, 3, 4]),
		},
		{
			method,
			query: search,
			headers: { host: new URL(url).host, ...headers },
			body: Buffer.from(body),
			request: { originalUrl: pathname + search },
		},
	);
}

describe.each(able)('posts of $id', ({ id, keys, webhooks, examples }) => {
	const posts = [...examples.posts, ...(postsOf[id] ?? [])];
	const { signed } = examples;

	it.each(posts)('are taken by the real node: $name', async ({ name, request, events }) => {
		// Those of the documentation are signed with the vendor's keys; signatures have a test of their own.
		jest.spyOn(webhooks, 'verify').mockReturnValue('valid');
		const fetched = webhooks.certificateUrl?.(request);
		// Kept for a day, so it is the one of the signature in this file's other tests too.
		const { certificate = CERTIFICATE } = typeof signed === 'string' ? {} : signed;
		stands(certificate, [fetched, webhooks.confirm?.(request)?.url]);
		const called = await post(request, id, keys, name);
		const answer = webhooks.answer?.(events) ?? { status: 200 };
		expect(called.warnings).toEqual([]);
		expect(called).toMatchObject({ status: answer.status, body: answer.body ?? '' });
		const items = called.started?.flat().map(({ json }) => json) ?? [];
		const whole = events.filter((event) => !('part' in event) || event.part === undefined);
		expect(items.length).toBeGreaterThanOrEqual(Math.min(1, whole.length));
		for (const { event } of items) expect(event).toMatchObject({ gateway: id });
	});

	if (typeof signed === 'string') return it.skip(`are signed (${signed})`, () => undefined);

	it('are known by their signature, under the address that the gateway called', async () => {
		jest.spyOn(Date, 'now').mockReturnValue(signed.now);
		const { request, certificate = CERTIFICATE } = signed;
		stands(certificate, [webhooks.certificateUrl?.(request), webhooks.confirm?.(request)?.url]);
		expect((await post(request, id, keys, 'signed')).status).toBeLessThan(300);
		const otherKeys = { ...keys, [signed.keyField]: 'another key' };
		expect((await post(request, id, otherKeys, 'forged')).status).toBe(403);
	});
});

it('leaves what came in the ledger, for whoever asks', async () => {
	const { keys, webhooks, examples } = able.find(({ id }) => id === 'sandbox')!;
	jest.spyOn(webhooks, 'verify').mockReturnValue('valid');
	for (const { name, request } of examples.posts) await post(request, 'sandbox', keys, name);
	const ledger = await openBeside(folder);
	const verified = await ledger.consent.verify();
	await ledger.close();
	expect(verified.ok).toBe(true);
});
