import type { IDataObject } from 'n8n-workflow';
import { gatewayById, gateways, type HttpReply, type HttpRequest } from '../../lib/gateways';
import { ok } from '../../lib/shared';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { connect } from '../../nodes/shared/exchange';
import { examplesOf } from '../gateways';
import { message } from '../gateways/message';
import { runNode } from '../support/runNode';
import { newUserFolder, sealedItems } from '../support/smsLedger';

jest.mock('../../nodes/shared/exchange', () => ({
	...jest.requireActual<object>('../../nodes/shared/exchange'),
	connect: jest.fn(),
}));

const node = new SendSms();
const now = Date.UTC(2026, 10, 24, 11);

/** One item of one workflow; nothing in it, nor in the node, knows by whom it is sent. */
const person: IDataObject = {
	phone: {
		e164: message.to,
		country: 'FR',
		callingCode: '33',
		type: 'mobile',
		timeZones: ['Europe/Paris'],
	},
	contact: { consent: { status: 'explicit' } },
	sms: {
		campaign: 'spring',
		purpose: 'marketing',
		text: message.text,
		encoding: 'UCS-2',
		credits: 1,
		segments: 1,
	},
	check: {
		decision: 'send',
		sendAt: '2026-11-24T11:00:00.000Z',
		sendBefore: '2026-11-24T20:50:00.000Z',
		checkedAt: '2026-11-24T11:00:00.000Z',
	},
};

/** Stands in the place of the gateway: takes the request, and gives the answer that the vendor documents. */
function recorderOf(answer: HttpReply): HttpRequest[] {
	const recorded: HttpRequest[] = [];
	jest.mocked(connect).mockImplementation(() =>
		Promise.resolve(
			ok({
				exchange: (request: HttpRequest) => {
					recorded.push(request);
					// Those that give our key back give the one of this message.
					const key = /\b[0-9a-f]{32}\b/.exec(`${request.body} ${request.url}`)?.[0];
					const body = answer.body.replaceAll(message.idempotencyKey, key ?? '');
					return Promise.resolve(ok({ ...answer, body }));
				},
				release: () => undefined,
			}),
		),
	);
	return recorded;
}

beforeEach(() => {
	newUserFolder();
	jest.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => void jest.restoreAllMocks());

it.each(gateways.map(({ id, displayName }) => [displayName, id]))(
	'the same workflow sends through %s, by another credential alone',
	async (_name, id) => {
		const examples = examplesOf[id];
		const gateway = gatewayById(id);
		if (!examples || !gateway) throw new Error(`There are no examples of ${id}`);
		const recorded = recorderOf(examples.accepted.reply);
		const { senderForm } = gateway;
		const { outputs } = await runNode(node, {
			items: await sealedItems([person]),
			executionId: 'execution-1',
			parameters: { operation: 'send', options: { stopWhenBalanceIsLow: false } },
			credentials: {
				smsGatewayApi: {
					gateway: id,
					...examples.keys,
					senderName: senderForm.names === 'unused' ? '' : 'ACME',
				},
			},
		});
		expect(outputs[1]).toEqual([]);
		const { status, gateway: by, gatewayMessageId } = outputs[0]?.[0]?.['delivery'] as IDataObject;
		expect([status, by]).toEqual(['accepted', id]);
		expect(gatewayMessageId).not.toBe('');
		expect(recorded).toHaveLength(1);
		const [request] = recorded;
		if (!request) throw new Error('Nothing was sent');
		expect(examples.textOf(request)).toBe(message.text);
		// Whoever signs the instant has signed this one.
		const signed = gateway.sign?.(examples.keys, request, now);
		if (signed) expect(request.headers).toMatchObject({ 'x-amz-date': '20261124T110000Z' });
	},
);
