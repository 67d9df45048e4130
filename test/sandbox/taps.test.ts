import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { linksOf } from '../../sandbox/links.mts';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

let site: Server;
let home: string;
let sandbox: TestSandbox;
const visits: IncomingMessage[] = [];

beforeEach(async () => {
	visits.length = 0;
	site = createServer((request, response) => {
		visits.push(request);
		const path = request.url ?? '';
		if (path.startsWith('/s?')) response.writeHead(302, { location: '/shop' }).end();
		else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
		else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
		else response.writeHead(200).end('Hello');
	}).listen(0, '127.0.0.1');
	await once(site, 'listening');
	home = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
	sandbox = await openSandbox();
});
afterEach(async () => {
	await sandbox.close();
	site.close();
	site.closeAllConnections();
});

/** A link arrives and is opened. */
async function tap(url: string, tapper?: string) {
	await sandbox.send({ to: CLAIRE, text: `New: ${url}.` });
	sandbox.clock.advance(300);
	return await sandbox.request('POST', '/page/tap', { phone: CLAIRE, url, tapper });
}

it('opens a link as a phone does, and goes where it leads', async () => {
	const { status, body } = await tap(`${home}/s?Ab3dE`);
	expect([status, body.steps]).toEqual([
		201,
		[
			{ url: `${home}/s?Ab3dE`, status: 302 },
			{ url: `${home}/shop`, status: 200 },
		],
	]);
	expect(visits.map(({ headers }) => headers['user-agent'])).toEqual(
		Array(2).fill(expect.stringMatching(/Mobile.*Safari/)),
	);
	expect(sandbox.tally().byNumber.get(CLAIRE)).toMatchObject({ tap: 1 });
});

it('can draw a preview, which nobody tapped', async () => {
	await tap(`${home}/s?Ab3dE`, 'preview');
	expect(visits[0]?.headers['user-agent']).toContain('Twitterbot');
});

it.each([
	['that leads round and round', '/round', 'it leads on and on'],
	['that leads off the web', '/file', undefined],
])('does not follow a link %s for ever', async (_name, path, problem) => {
	const { body } = await tap(home + path);
	expect(body.problem).toBe(problem);
	expect(body.steps.at(-1)).toMatchObject({ status: 302 });
	expect(visits.length).toBeLessThan(10);
});

it('says why nothing opens', async () => {
	expect((await tap('http://127.0.0.1:9/nobody')).body).toEqual({
		id: expect.any(String),
		steps: [],
		problem: expect.any(String),
	});
});

it('opens nothing that the phone was not sent', async () => {
	const body = { phone: CLAIRE, url: `${home}/s?Ab3dE` };
	expect(await sandbox.request('POST', '/page/tap', body)).toMatchObject({
		status: 409,
		body: { error: { code: 'no_such_link' } },
	});
	expect(visits).toEqual([]);
});

it('stands in the conversation', async () => {
	await tap(`${home}/shop`);
	const { body } = await sandbox.request('GET', `/page/phones/${CLAIRE}`);
	expect(body.counts).toMatchObject({ taps: 1 });
	expect(body.entries[0].links).toEqual([{ text: `${home}/shop`, url: `${home}/shop` }]);
	expect(body.entries[1]).toMatchObject({ kind: 'tap', url: `${home}/shop`, tapper: 'person' });
});

it.each([
	['Look: https://acme.example/a?b=1.', ['https://acme.example/a?b=1']],
	['(see http://acme.example/x)', ['http://acme.example/x']],
	['go acme.example/s?Ab3 now', ['http://acme.example/s?Ab3']],
	['münchen.example/küche!', ['http://xn--mnchen-3ya.example/k%C3%BCche']],
	['a@acme.example/x, 1.5/2, and/or', []],
	['acme.example alone is left to the reader', []],
	['HTTPS://A.EXAMPLE/ http://b.example', ['https://a.example/', 'http://b.example/']],
])('finds in %j what a phone underlines', (text, urls) => {
	expect(linksOf(text).map(({ url }) => url)).toEqual(urls);
});

it('is tapped by phones of themselves, by a rule, with a browser’s own headers', async () => {
	const rule = { tap: 'person', afterMs: 1000, numbers: '+336*' };
	expect((await sandbox.request('POST', '/page/controls/answers', rule)).status).toBe(201);
	await sandbox.send(
		{ to: CLAIRE, from: 'ACME', text: `New: ${home}/s?Ab3dE.` },
		{ to: '+41791234567', text: `New: ${home}/s?Cd4fG.` },
		{ to: '+33612345679', text: 'No link' },
	);
	sandbox.clock.advance(300 + 1000);
	while (visits.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
	expect(visits.map(({ url }) => url)).toEqual(['/s?Ab3dE', '/shop']);
	expect(visits[0]?.headers).toMatchObject({
		'accept-language': 'en',
		'sec-fetch-mode': 'navigate',
	});
	const { body } = await sandbox.request('GET', '/page/controls');
	expect(body.answers).toMatchObject([{ tap: 'person', given: 1 }]);
});

it('is a rule of one kind', async () => {
	for (const rule of [{}, { text: 'yes', tap: 'person' }, { tap: 'somebody' }]) {
		expect((await sandbox.request('POST', '/page/controls/answers', rule)).status).toBe(400);
	}
});
