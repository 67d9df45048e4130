import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InboundRequest } from '../../lib/gateways';

/** A loopback server that takes the GETs of a gateway, as a webhook of n8n would. */
export interface CallRecorder {
	readonly url: string;
	readonly calls: readonly InboundRequest[];
	close(): Promise<void>;
}

export async function recordCalls(): Promise<CallRecorder> {
	const calls: InboundRequest[] = [];
	const server = createServer((request, response) => {
		const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
		calls.push({ method: 'GET', url, headers: {}, body: new Uint8Array() });
		response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook/sms`,
		calls,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
