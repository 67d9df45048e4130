import { Readable } from 'node:stream';
import { LARGEST_POST, readPost, type HostRequest } from '../../../../nodes/shared/intake';

const bytes = (text: string) => Buffer.from(text);
const request = (fields: Partial<HostRequest>): HostRequest => ({
	method: 'POST',
	originalUrl: '/webhook/x/events',
	headers: { 'content-type': 'application/json' },
	...fields,
});

/** As n8n hands over what it has not read: `rawBody` is there once it was asked for. */
function unread(read: () => Promise<Buffer>, fields: Partial<HostRequest> = {}): HostRequest {
	const host = {
		...request({ headers: { 'content-type': 'application/octet-stream' }, ...fields }),
		rawBody: undefined as Buffer | undefined,
		async readRawBody() {
			host.rawBody = await read();
		},
	};
	return host;
}

describe('the bytes of a post', () => {
	it('are those that n8n has read already, whatever it made of them', async () => {
		const body = bytes('{"id":9007199254740993,"__proto__":{"x":1}}');
		const post = await readPost(request({ rawBody: body, body: { id: 9007199254740992 } }));
		expect(post).toMatchObject({ ok: true, value: { method: 'POST', body } });
	});

	it('are asked for where n8n has left them unread', async () => {
		const post = await readPost(unread(async () => bytes('raw')));
		expect(post).toMatchObject({ ok: true, value: { body: bytes('raw') } });
	});

	it('are none where there is no body', async () => {
		const post = await readPost(unread(async () => bytes('')));
		expect(post.ok && post.value.body.byteLength).toBe(0);
	});

	it('of a form in several parts are written anew, since n8n keeps its fields alone', async () => {
		const post = await readPost(
			request({
				headers: { 'content-type': 'multipart/form-data; boundary=x' },
				body: { data: { from: '+33612345678', text: 'STOP é', to: ['1', '2'], odd: 7 }, files: {} },
			}),
		);
		const { headers, body } = post.ok ? post.value : { headers: {}, body: bytes('') };
		expect(headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' });
		const form = new URLSearchParams(Buffer.from(body).toString());
		expect([...form]).toEqual([
			['from', '+33612345678'],
			['text', 'STOP é'],
			['to', '1'],
			['to', '2'],
		]);
	});

	it.each([
		[
			'of a broken form in several parts',
			request({ headers: { 'content-type': 'multipart/form-data' }, body: {} }),
		],
		[
			'of a post that broke off',
			unread(async () => {
				throw new Error('request aborted');
			}),
		],
	])('%s are unreadable', async (_what, host) => {
		expect(await readPost(host)).toEqual({ ok: false, failure: 'unreadable' });
	});

	it.each([
		[
			'by what it says of itself',
			request({ headers: { 'content-length': String(LARGEST_POST + 1) } }),
		],
		['by what it unpacks to', request({ rawBody: Buffer.alloc(LARGEST_POST + 1) })],
		['by what was read', unread(async () => Buffer.alloc(LARGEST_POST + 1))],
		[
			'by the limit of n8n',
			unread(async () => {
				throw Object.assign(new Error('too large'), { type: 'entity.too.large' });
			}),
		],
	])('of a post that is too large %s are not looked at', async (_how, host) => {
		expect(await readPost(host)).toEqual({ ok: false, failure: 'too_large' });
	});

	it('of the largest post are taken', async () => {
		expect((await readPost(request({ rawBody: Buffer.alloc(LARGEST_POST) }))).ok).toBe(true);
	});

	it('of a GET are none, and nothing is waited for', async () => {
		const post = await readPost({
			...request({ method: 'GET' }),
			readRawBody: () => new Promise(() => Readable.from([])),
		});
		expect(post).toMatchObject({ ok: true, value: { method: 'GET', body: new Uint8Array() } });
	});
});

it('hands headers on in lower case, several of a name as one', async () => {
	const post = await readPost(
		request({ rawBody: bytes(''), headers: { 'x-a': ['1', '2'], 'x-b': undefined, host: 'h' } }),
	);
	expect(post.ok && post.value.headers).toEqual({ 'x-a': '1, 2', host: 'h' });
});
