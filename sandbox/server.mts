import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.mts';
import type { Behaviour } from './behaviour.mts';
import { Faults } from './faults.mts';
import { Feed } from './feed.mts';
import { Gateway } from './gateway.mts';
import { Log } from './log.mts';
import { isoTime } from './message.mts';
import { fillOptions, type SandboxOptions } from './options.mts';
import { Webhook } from './webhook.mts';

export type { FaultRequest } from './fault.mts';
export type { SandboxOptions } from './options.mts';
export { readTally, type Counts, type Tally } from './tally.mts';

export interface Sandbox {
	readonly url: string;
	readonly port: number;
	/** Ends it: nothing is sent, delivered or reported any more. */
	close(): Promise<void>;
}

/** Starts a sandbox gateway; rejects when its port is taken or its log cannot be opened. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const settings = fillOptions(options);
	const { clock, host } = settings;
	const log = new Log(settings.log);
	const now = () => isoTime(clock.now());

	const feed = new Feed();
	const { idempotency, statusLookUp, optOuts, parts, interimReports, deliveryDelayMs } = settings;
	const behaviour: Behaviour = {
		idempotency,
		statusLookUp,
		optOuts,
		parts,
		interimReports,
		deliveryDelayMs,
	};
	const faults = new Faults(clock, () => feed.nudge(), settings.faults);
	const webhook = new Webhook({
		clock,
		faults,
		apiKey: settings.apiKey,
		retryDelaysMs: settings.webhookRetryDelaysMs,
		onDrop: ({ type, id }, reason) =>
			log.append({ at: now(), event: 'dropped', id, reason: `${type} event: ${reason}` }),
	});
	webhook.book.point(settings.webhook);
	const gateway = new Gateway({
		...settings,
		log,
		behaviour,
		faults,
		emit: (event, url) => webhook.post(event, url),
		onChange: (number) => (number === undefined ? feed.nudge() : feed.mark(number)),
	});

	const app = createApp({ ...settings, gateway, webhook, feed, behaviour, faults, log });
	const server = createAdaptorServer({ fetch: app.fetch }) as Server;
	try {
		await listen(server, settings.port, host);
	} catch (error) {
		log.close();
		throw error;
	}
	log.append({ at: now(), event: 'started', balance: settings.credits });

	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${shownHost(host)}:${port}`,
		port,
		async close() {
			gateway.close();
			faults.close();
			webhook.close();
			feed.close();
			await stopListening(server);
			log.close();
		},
	};
}

function listen(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

function stopListening(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

/** The address to open in a browser: "everywhere" is not one. */
function shownHost(host: string): string {
	if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
	return host.includes(':') ? `[${host}]` : host;
}
