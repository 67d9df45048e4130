import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpRequest } from '../../../lib/gateways';
import { connect, exchange, type ReadyConnection } from '../../../nodes/shared/exchange';
import { startSlowTls, trustIt, type SlowTls } from './slowTls';

let slow: SlowTls;
let distrustIt: () => void;
beforeEach(async () => {
	distrustIt = trustIt();
	slow = await startSlowTls();
});
afterEach(() => {
	slow.close();
	distrustIt();
});

const request = (): HttpRequest => ({
	method: 'POST',
	url: `${slow.url}/v1/messages`,
	headers: {},
	body: 'Hi Zoé',
});

async function ready(): Promise<ReadyConnection> {
	const connection = await connect(slow.url, {});
	if (!connection.ok) throw new Error(connection.failure.message);
	return connection.value;
}
const send = (connection: ReadyConnection, more = {}) =>
	connection.exchange(request(), { timeout: 5000, ...more });

const opened = (count: number) => expect(slow.connections).toHaveLength(count);

describe('a connection that is made ready', () => {
	it('stands only once the TLS handshake is done', async () => {
		let stands = false;
		const connecting = ready().then((connection) => {
			stands = true;
			return connection;
		});
		while (slow.connections.length === 0) await new Promise(setImmediate);
		expect(stands).toBe(false);
		slow.open();
		await connecting;
		expect(stands).toBe(true);
		expect(slow.requests).toEqual([]);
	});

	it('takes the request at once: no further handshake could have happened', async () => {
		slow.open();
		const connection = await ready();
		slow.shut();
		expect(await send(connection)).toMatchObject({ value: { status: 200, body: '{"ok":true}' } });
		expect(slow.requests).toEqual(['Hi Zoé']);
		opened(1);
	});

	it('is used again, by one who makes ready and by one who does not', async () => {
		slow.open();
		await send(await ready());
		slow.shut();
		await send(await ready());
		expect(await exchange(request(), { timeout: 5000 })).toMatchObject({ ok: true });
		expect(slow.requests).toHaveLength(3);
		opened(1);
	});

	it('goes to the next one when it is given back unused', async () => {
		slow.open();
		(await ready()).release();
		slow.shut();
		expect(await send(await ready())).toMatchObject({ ok: true });
		opened(1);
	});

	it('is nobody else’s until then', async () => {
		slow.open();
		const [mine, theirs] = [await ready(), await ready()];
		opened(2);
		expect(await send(theirs)).toMatchObject({ ok: true });
		expect(await send(mine)).toMatchObject({ ok: true });
		opened(2);
	});
});

describe('a request on a connection that does not stand any more was never sent', () => {
	const unsent = { ok: false, failure: { kind: 'unsent' } };

	it.each<[string, () => Promise<unknown>]>([
		['since the server closed it', async () => slow.connections[0]?.destroy()],
		['since the server ended it', async () => slow.connections[0]?.end()],
		['since it was idle for too long', async () => undefined],
	])('%s', async (_name, happens) => {
		slow.open();
		const connection = await ready();
		const closed = once(slow.connections[0]!, 'close');
		await happens();
		await closed;
		// Our end hears of it a moment later.
		await pause(50);
		expect(await send(connection)).toMatchObject(unsent);
		expect(slow.requests).toEqual([]);
		opened(1);
	});

	it('since it was given back, or used', async () => {
		slow.open();
		const released = await ready();
		released.release();
		expect(await send(released)).toMatchObject(unsent);
		const used = await ready();
		await send(used);
		expect(await send(used)).toMatchObject(unsent);
		expect(slow.requests).toHaveLength(1);
	});

	it('since it leads to another address', async () => {
		slow.open();
		const elsewhere = { ...request(), url: 'https://127.0.0.1:1/v1/messages' };
		const connection = await ready();
		expect(await connection.exchange(elsewhere, { timeout: 5000 })).toMatchObject(unsent);
		expect(await send(connection)).toMatchObject({ ok: true });
	});

	it('since the user stopped before', async () => {
		slow.open();
		expect(await send(await ready(), { signal: AbortSignal.abort() })).toMatchObject(unsent);
		expect(slow.requests).toEqual([]);
	});
});

describe('a connection that does not come about', () => {
	const failing = (options: Parameters<typeof connect>[1]) => connect(slow.url, options);

	it('within its time is told, and nothing was sent', async () => {
		expect(await failing({ connectTimeout: 100 })).toMatchObject({
			failure: {
				kind: 'unsent',
				message: expect.stringContaining('could be made with it in time'),
			},
		});
		slow.open();
		await new Promise(setImmediate);
		expect(slow.requests).toEqual([]);
	});

	it('before the user stops is told', async () => {
		const stop = new AbortController();
		const failed = failing({ signal: stop.signal });
		while (slow.connections.length === 0) await new Promise(setImmediate);
		stop.abort();
		expect(await failed).toMatchObject({
			failure: { kind: 'unsent', message: expect.stringContaining('Stopped before') },
		});
	});

	it('because the certificate is nobody’s is told', async () => {
		distrustIt();
		slow.open();
		expect(await failing({})).toMatchObject({
			failure: { kind: 'unsent', message: expect.stringContaining('certificate') },
		});
	});

	it('does not count against a whole exchange as sent either', async () => {
		expect(await exchange(request(), { timeout: 100 })).toMatchObject({
			failure: { kind: 'unsent' },
		});
	});
});
