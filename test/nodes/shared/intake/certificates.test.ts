import { gatewayById, type HttpReply } from '../../../../lib/gateways';
import { fail, ok } from '../../../../lib/shared';
import { exchange } from '../../../../nodes/shared/exchange';
import { certificateFor, confirmSubscription } from '../../../../nodes/shared/intake';

jest.mock('../../../../nodes/shared/exchange', () => ({ exchange: jest.fn() }));

const { webhooks } = gatewayById('sandbox')!;
const post = { method: 'POST', headers: {}, body: new Uint8Array() } as const;
const pem = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n';
const day = 24 * 3_600_000;

const answer = (reply: Partial<HttpReply>) =>
	jest.mocked(exchange).mockResolvedValueOnce(ok({ status: 200, headers: {}, body: '', ...reply }));
const asked = () => jest.mocked(exchange).mock.calls.map(([{ url }]) => url);

beforeEach(() => jest.mocked(exchange).mockReset());

describe('a certificate that a post names', () => {
	const of = (url: string | undefined, at = 0) =>
		certificateFor({ ...webhooks!, certificateUrl: () => url }, post, ['https://n8n.example'], at);

	it('is fetched from the vendor’s address, and kept for a day', async () => {
		answer({ body: pem });
		const url = 'https://sns.example/kept.pem';
		expect(await of(url)).toEqual(ok(pem));
		expect(await of(url, day - 1)).toEqual(ok(pem));
		expect(asked()).toEqual([url]);
		answer({ body: pem });
		await of(url, day + 1);
		expect(asked()).toHaveLength(2);
	});

	it('is none where the gateway has none, or the address is not the vendor’s', async () => {
		expect(await certificateFor(webhooks!, post, [], 0)).toEqual(ok(undefined));
		for (const url of [
			undefined,
			'http://sns.example/plain.pem',
			'no address',
			'file:///etc/passwd',
		]) {
			expect(await of(url)).toEqual(ok(undefined));
		}
		expect(exchange).not.toHaveBeenCalled();
	});

	it.each([
		['a page', { body: '<h1>Hello</h1>' }, /HTTP 200/],
		['an error', { status: 503, body: pem }, /HTTP 503/],
		['a flood', { body: pem + ' '.repeat(40_000) }, /HTTP 200/],
	])('proves nothing yet where it is %s, and is fetched again', async (name, reply, why) => {
		const url = `https://sns.example/${encodeURIComponent(name)}.pem`;
		answer(reply);
		expect(await of(url)).toEqual(fail(expect.stringMatching(why)));
		answer({ body: pem });
		expect(await of(url)).toEqual(ok(pem));
	});
});

describe('a subscription that wants to be confirmed', () => {
	const url = 'https://sns.example/?Action=ConfirmSubscription';
	const confirm = () => ({ method: 'GET', url, headers: {} }) as const;
	const genuine = { ...post, url: 'https://n8n.example' };

	it('is confirmed by a call', async () => {
		answer({});
		expect(await confirmSubscription({ ...webhooks!, confirm }, genuine)).toBeUndefined();
		expect(asked()).toEqual([url]);
	});

	it('is told where that fails, so that it is asked for again', async () => {
		answer({ status: 403 });
		expect(await confirmSubscription({ ...webhooks!, confirm }, genuine)).toMatch(/HTTP 403/);
	});

	it('is nothing where none is asked for', async () => {
		expect(await confirmSubscription(webhooks!, genuine)).toBeUndefined();
		expect(exchange).not.toHaveBeenCalled();
	});
});
