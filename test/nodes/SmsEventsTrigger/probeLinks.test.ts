import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isProbe, probeAnswer, probeLinks } from '../../../nodes/SmsEventsTrigger/links/probeLinks';

const ledgerWith = (secret: string) => ({
	mac: (text: string) => createHmac('sha256', secret).update(text).digest('base64url'),
});
const ledger = ledgerWith('ours');

let server: Server | undefined;
afterEach(() => {
	server?.close();
	server?.closeAllConnections();
	server = undefined;
});

async function listening(answer: RequestListener): Promise<string> {
	server = createServer(answer).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook/s`;
}

describe('who answers where links lead', () => {
	it.each([
		['ours', ledger, 'ours'],
		['a trigger with another ledger', ledgerWith('another'), 'somebody else'],
	])('is known of %s', async (_name, theirs, expected) => {
		const base = await listening((request, response) =>
			response.end(probeAnswer(request.url ?? '', theirs)),
		);
		expect(await probeLinks(base, ledger)).toBe(expected);
	});

	it('is somebody else where another workflow took the path', async () => {
		const base = await listening((_request, response) => response.end('Workflow was started'));
		expect(await probeLinks(base, ledger)).toBe('somebody else');
	});

	it('is not known where nobody can be reached', async () => {
		expect(await probeLinks('http://127.0.0.1:9/webhook/s', ledger)).toBe('unreachable');
	});

	it.each([['/s'], ['/s?probe-xyz'], ['/s?Bcd3FgH7'], [`/s?probe-${'0'.repeat(17)}`]])(
		'is not asked by %s',
		(address) => {
			expect([isProbe(address), probeAnswer(address, ledger)]).toEqual([false, undefined]);
		},
	);
});
