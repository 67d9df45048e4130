import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json, Reference, Workflow } from '../../../scripts/n8n/index.mts';
import { node } from './campaign';

const TRIGGER = 'SMS Events Trigger';
const OUTPUTS = ['Reply', 'Opt-Out', 'Opt-In', 'Delivery Report', 'Link Click'];

/** What a workflow was given, as it hands it on to us: one HTTP call an event. */
export class Sink {
	readonly given: { readonly output: string; readonly event: Json }[] = [];
	readonly #server: Server;

	constructor() {
		this.#server = createServer((request, response) => {
			let body = '';
			request.on('data', (chunk) => (body += chunk));
			request.on('end', () => {
				const output = decodeURIComponent((request.url ?? '/').slice(1));
				this.given.push({ output, event: JSON.parse(body) as Json });
				response.end('{}');
			});
		}).listen(0, '127.0.0.1');
	}

	/** Events by the gateway's names of them. */
	givenOf(ids: readonly string[]) {
		return this.given.filter(({ event }) => ids.includes(String(event['gatewayMessageId'])));
	}

	/** The trigger with a node on each output that tells us what it got. */
	workflow(
		webhookId: string,
		credentials: Readonly<Record<string, Reference>>,
		parameters: Json = {},
	): Workflow {
		const { port } = this.#server.address() as AddressInfo;
		const tell = (output: string) =>
			node(output, 'n8n-nodes-base.httpRequest', 4.2, 300, {
				method: 'POST',
				url: `http://127.0.0.1:${port}/${encodeURIComponent(output)}`,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '={{ JSON.stringify($json.event) }}',
			});
		return {
			name: 'what comes back',
			nodes: [
				{
					...node(TRIGGER, 'n8n-nodes-sms-campaign.smsEventsTrigger', 2, 0, parameters),
					webhookId,
					credentials,
				},
				...OUTPUTS.map(tell),
			],
			connections: {
				[TRIGGER]: { main: OUTPUTS.map((each) => [{ node: each, type: 'main', index: 0 }]) },
			},
			settings: { executionOrder: 'v1' },
		};
	}

	close(): void {
		this.#server.close();
	}
}
