import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gateways, type HttpReply } from '../../lib/gateways';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { examplesOf } from '../gateways';
import { message } from '../gateways/message';
import { runNode } from '../support/runNode';
import { newUserFolder } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

/** A Tuesday; noon in Paris. */
const NOON = '2026-11-24T11:00:00Z';

/** One workflow: nothing in it names a gateway. */
const workflow = {
	items: [{ order: 10042 }],
	parameters: {
		operation: 'sendOne',
		phone: message.to,
		messageKey: 'order-10042',
		message: 'Your order is on its way',
	},
};

/** Stands where a vendor's server is, and answers as the vendor documents it, to the key that came. */
async function startVendor(answer: HttpReply) {
	const received: { url: string; text: string }[] = [];
	const server: Server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const text = Buffer.concat(chunks).toString('utf8');
			received.push({ url: request.url ?? '', text });
			const all = `${text} ${JSON.stringify(request.headers)}`;
			const key = /\b[0-9a-f]{32}\b/.exec(all.replaceAll(/\b(?:sandbox|secret)-\S*/g, ''))?.[0];
			response.writeHead(answer.status, answer.headers);
			response.end(answer.body.replaceAll(message.idempotencyKey, key ?? ''));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		received,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

beforeEach(() => {
	standClockAt(NOON);
	newUserFolder();
});
afterEach(() => {
	jest.useRealTimers();
	jest.restoreAllMocks();
});

it.each(gateways.map((gateway) => [gateway.displayName, gateway] as const))(
	'sends the same workflow through %s, with another credential and nothing else',
	async (_name, gateway) => {
		const { keys, accepted } = examplesOf[gateway.id]!;
		const vendor = await startVendor(accepted.reply);
		const build = gateway.buildSend.bind(gateway);
		jest.spyOn(gateway, 'buildSend').mockImplementation((...given) => {
			const request = build(...given);
			const { pathname, search } = new URL(request.url);
			return { ...request, url: vendor.url + pathname + search };
		});
		const { outputs } = await runNode(new SendSms(), {
			...workflow,
			executionId: gateway.id,
			credentials: { smsGatewayApi: { gateway: gateway.id, senderName: '36180', ...keys } },
		});
		await vendor.close();
		expect(outputs[0]?.[0]).toMatchObject({
			order: 10042,
			delivery: { status: 'accepted', reason: '', gateway: gateway.id },
		});
		expect(vendor.received).toHaveLength(1);
		const sent = decodeURIComponent(vendor.received[0]!.text.replaceAll('+', ' '));
		expect(sent).toContain('Your order is on its way');
	},
);
