import { request as httpRequest } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-page-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Phones</title>');
writeFileSync(join(folder, 'notes.md'), 'not for serving');
afterAll(() => rmSync(folder, { recursive: true }));

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox({ pageFolder: folder });
});
afterEach(() => sandbox.close());

/** Status of a request whose Host can be chosen, which fetch does not allow. */
function statusOf(method: string, path: string, headers: Record<string, string>) {
	return new Promise<number | undefined>((resolve, reject) => {
		const body = method === 'POST' ? JSON.stringify({ phone: CLAIRE, text: 'STOP' }) : undefined;
		httpRequest(sandbox.url + path, { method, headers }, (reply) => {
			reply.resume();
			resolve(reply.statusCode);
		})
			.on('error', reject)
			.end(body);
	});
}

describe('the guard', () => {
	it.each([
		[200, 'this machine by address', '127.0.0.1'],
		[200, 'this machine by name', 'localhost'],
		[403, 'a name rebound to this machine', 'attacker.example'],
		[403, 'a name that only looks local', 'localhost.attacker.example'],
		[403, 'another address', '192.0.2.1'],
	])('answers %i to %s', async (status, _, name) => {
		const host = `${name}:${sandbox.port}`;
		expect(await statusOf('GET', '/page/snapshot', { host })).toBe(status);
	});

	it.each([
		[201, 'the page itself', (own: string) => own],
		[403, 'another site', () => 'https://attacker.example'],
		[403, 'another port of this machine', () => 'http://127.0.0.1:1'],
		[403, 'a page without origin', () => 'null'],
	])('answers %i to a reply posted from %s', async (status, _, originOf) => {
		const headers = { origin: originOf(sandbox.url) };
		expect(await statusOf('POST', '/page/reply', headers)).toBe(status);
	});

	it.each(['PUT', 'DELETE'])('lets no other site %s anything', async (method) => {
		const headers = { origin: 'https://attacker.example' };
		const path = `/page/controls/${method === 'PUT' ? 'behaviour' : 'faults'}`;
		expect(await statusOf(method, path, headers)).toBe(403);
	});

	it('lets programs reply, which send no origin', async () => {
		expect(await statusOf('POST', '/page/reply', {})).toBe(201);
	});
});

it('serves its files and nothing else', async () => {
	const index = await fetch(`${sandbox.url}/`);
	expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(index.headers.get('content-security-policy')).toContain("default-src 'self'");
	for (const path of ['/notes.md', '/../server.mts', '/%2e%2e%2fserver.mts']) {
		expect((await fetch(sandbox.url + path)).status).toBe(404);
	}
});

it('shows phones with what arrived and what is still unread', async () => {
	await sandbox.send({ to: CLAIRE, from: 'ACME', text: 'Bonjour 🎉' });
	sandbox.clock.advance(300);
	const unread = await sandbox.request('GET', '/page/snapshot');
	expect(unread.body).toMatchObject({
		balance: { credits: 999 },
		totals: { messages: 1, segments: 1, credits: 1 },
		phones: [{ number: CLAIRE, sender: 'ACME', unread: 1, lastKind: 'delivered' }],
	});
	await sandbox.request('POST', '/page/read', { phone: CLAIRE });
	const read = await sandbox.request('GET', '/page/snapshot');
	expect(read.body.phones[0].unread).toBe(0);
});

it('shows a conversation in order, with what is still to come at its end', async () => {
	await sandbox.send({ to: CLAIRE, text: 'later', sendAt: '2026-11-25T08:00:00Z' });
	sandbox.clock.advance(1000);
	await sandbox.send({ to: CLAIRE, text: 'now' });
	sandbox.clock.advance(1000);
	await sandbox.reply(CLAIRE, 'answer');
	const { body } = await sandbox.request('GET', `/page/phones/${CLAIRE}`);
	const texts = body.entries.map(({ text }: { text: string }) => text);
	expect(texts).toEqual(['now', 'answer', 'later']);
	expect(body.counts).toMatchObject({ received: 1, waiting: 1, replies: 1, credits: 2 });
});

it('tells an open page what changed', async () => {
	const stream = await fetch(`${sandbox.url}/page/events`);
	const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
	expect((await reader?.read())?.value).toContain('event: hello');
	await sandbox.send({ to: CLAIRE, text: 'Bonjour' });
	const { value = '' } = (await reader?.read()) ?? {};
	expect(value).toContain('event: changes');
	expect(JSON.parse(value.slice(value.indexOf('{')))).toMatchObject({
		balance: { credits: 999 },
		phones: [{ number: CLAIRE, lastText: 'Bonjour' }],
	});
	await reader?.cancel();
});
