import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import {
	delivered,
	messageKey,
	readSms,
	SKIP_REASONS,
	type DeliveryContext,
} from '../../lib/campaign';
import { parseSender } from '../../lib/gateways';
import { parsePhone, type E164 } from '../../lib/phone';
import { measure } from '../../lib/text';
import { openGateway } from '../shared/gatewayClient';
import { hint } from '../shared/hint';
import { outputs, withDelivery } from './outputs';

/**
 * Operation Send Test: the first item's message to the user's own numbers. It stands outside the
 * campaign: its key is this execution's, and neither hours nor consent of the recipient apply.
 */
export async function sendTest(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const client = await openGateway(this, 30_000);
	const json = this.getInputData()[0]?.json ?? {};
	const sms = readSms(json['sms']);
	if (!sms) throw refusal(this, SKIP_REASONS.no_message, 'Put “Compose SMS” before this node.');
	const sender = parseSender(sms.sender || client.access.senderName);
	if (!sender.ok) throw refusal(this, sender.failure);

	const placed: INodeExecutionData[][] = [[], []];
	for (const to of readNumbers(this)) {
		const key = messageKey(`test ${this.getExecutionId()}`, to);
		const context: DeliveryContext = {
			gateway: client.access.gateway.id,
			messageId: key,
			segments: sms.segments,
			credits: sms.credits,
			at: Date.now(),
		};
		const outcome = await client.send({
			to,
			sender: sender.value.kind === 'default' ? '' : sender.value.value,
			text: sms.text,
			encoding: measure(sms.text).encoding,
			idempotencyKey: key,
		});
		const delivery = { ...delivered(context, outcome), test: true };
		const item = withDelivery({ ...json, testNumber: to } as IDataObject, delivery);
		placed[item.output]?.push({ json: item.json, pairedItem: { item: 0 } });
	}
	const accepted = placed[outputs.sent]?.length ?? 0;
	hint(this, `Test sent to ${accepted} of ${placed.flat().length} numbers, outside the campaign`);
	return placed;
}

function readNumbers(context: IExecuteFunctions): E164[] {
	const written = context.getNodeParameter('testNumbers', 0) as string;
	const texts = written.split(/[,;\n]/).filter((text) => text.trim() !== '');
	if (texts.length === 0) throw refusal(context, '“Test Numbers” is empty');
	return texts.map((text) => {
		const phone = parsePhone(text, { mobileOnly: false });
		if (phone.ok) return phone.value.e164;
		throw refusal(context, `“Test Numbers”: ${phone.failure.message}`);
	});
}

const refusal = (context: IExecuteFunctions, message: string, description?: string) =>
	new NodeOperationError(context.getNode(), message, description ? { description } : {});
