import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { sure } from './ledgers';
import { runNode } from './runNode';
import { person } from './smsLedger';
import { startTrigger } from './startTrigger';

export const numberOf = (place: number) => `+336120${String(place).padStart(5, '0')}`;

/** A reminder to somebody, which may go at any hour. */
export const reminder = (place: number, more: IDataObject = {}): IDataObject =>
	person(numberOf(place), {
		sms: { purpose: 'transactional', text: 'See you soon', segments: 1, credits: 1 },
		id: `visit ${place}`,
		...more,
	});

/** A text that has to keep to the hours of France. */
export const marketing = (place: number, more: IDataObject = {}): IDataObject =>
	reminder(place, {
		contact: { consent: { status: 'explicit' } },
		sms: {
			campaign: 'autumn',
			purpose: 'marketing',
			text: 'The shop opens. STOP to 36180',
			segments: 1,
			credits: 1,
		},
		...more,
	});

let executions = 0;

/** Runs Send SMS, in a workflow of Paris and each time in an execution of its own. */
export const sending =
	(gatewayUrl: () => string) =>
	async (items: IDataObject[], { options = {}, ...parameters }: INodeParameters = {}) =>
		await runNode(new SendSms(), {
			items,
			executionId: `execution ${++executions}`,
			timezone: 'Europe/Paris',
			parameters: {
				operation: 'schedule',
				scheduleTime: 'fixed',
				sendAt: '={{ $json.remindAt }}',
				options: { messageKey: '={{ $json.id }}', ...(options as object) },
				...parameters,
			},
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: gatewayUrl(),
					sandboxApiKey: 'sandbox-key',
					senderName: '36180',
				},
			},
		});

/** Until when each number is held (epoch ms). */
export async function heldUntil(ledger: Ledger): Promise<ReadonlyMap<string, number | undefined>> {
	const { items } = await sure(ledger.messages.page({}, { limit: 2000 }));
	return new Map(items.map(({ e164, sendAt }) => [e164, sendAt]));
}

/** Status, reason and message of each. */
export const told = (items: readonly IDataObject[] = []) =>
	items.map(({ delivery }) => {
		const { status, reason, message } = delivery as IDataObject;
		return [status, reason, message];
	});

/** What Scheduled SMS Trigger gives out at this moment. */
export async function givenOut(): Promise<IDataObject[]> {
	const { emitted, byHand } = await startTrigger(new ScheduledSmsTrigger(), {}, 'manual');
	// By hand it complains where nothing is due.
	await byHand().catch(() => undefined);
	return emitted.flat();
}
