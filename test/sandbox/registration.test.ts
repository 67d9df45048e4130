import { openSandbox, type TestSandbox } from './testSandbox';

const HOOK = 'http://127.0.0.1:5678/webhook/abc/events';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const register = (body: object) => sandbox.request('POST', '/v1/webhooks', body);
const registered = async () => (await sandbox.request('GET', '/v1/webhooks')).body.webhooks;

it('lists what was registered, never a secret', async () => {
	const { status, body } = await register({ url: HOOK, secret: 's' });
	expect([status, body]).toEqual([201, { id: expect.stringMatching(/^sbx_/), url: HOOK }]);
	expect(await registered()).toEqual([{ id: body.id, url: HOOK }]);
});

it('registers an address once, however often it is asked to', async () => {
	const first = await register({ url: HOOK });
	expect(await register({ url: HOOK })).toEqual({ status: 200, body: first.body });
	expect(await registered()).toHaveLength(1);
});

it('leaves the others when one is removed', async () => {
	const { body } = await register({ url: HOOK });
	await register({ url: `${HOOK}/2` });
	expect((await sandbox.request('DELETE', `/v1/webhooks/${body.id}`)).status).toBe(204);
	expect(await registered()).toMatchObject([{ url: `${HOOK}/2` }]);
});

it('does not mix with the one that PUT sets', async () => {
	await sandbox.request('PUT', '/v1/webhook', { url: HOOK });
	expect(await registered()).toEqual([]);
	const { body } = await register({ url: HOOK });
	await sandbox.request('DELETE', '/v1/webhook');
	expect(await registered()).toMatchObject([{ id: body.id }]);
});

it.each([
	['an unknown one to remove', 'DELETE', '/v1/webhooks/sbx_0', undefined, 404],
	['what is no address', 'POST', '/v1/webhooks', { url: 'nowhere' }, 400],
	['another protocol', 'POST', '/v1/webhooks', { url: 'file:///etc' }, 400],
])('refuses %s', async (_name, method, path, body, status) => {
	expect((await sandbox.request(method, path, body)).status).toBe(status);
});
