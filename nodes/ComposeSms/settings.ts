import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { SmsSettings } from '../../lib/campaign';
import type { Purpose } from '../../lib/compliance';
import { parseSender } from '../../lib/gateways';
import { fieldAt, parseTemplate, type Template } from '../../lib/text';
import type { MissingFields } from './compose';

interface Options {
	readonly creditsPerSegment?: number;
	readonly missingFields?: MissingFields;
	readonly sender?: string;
	readonly step?: string;
}

export interface ItemSettings {
	readonly template: Template;
	readonly sms: SmsSettings;
	readonly missingFields: MissingFields;
}

/** Reads the parameters of one item; each may be an expression and so differ from item to item. */
export function readSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	credentialSender: string,
): ItemSettings {
	const purpose = context.getNodeParameter('purpose', itemIndex) as Purpose;
	const options = context.getNodeParameter('options', itemIndex, {}) as Options;
	return {
		template: readTemplate(context, itemIndex),
		sms: {
			purpose,
			campaign: readCampaign(context, itemIndex, purpose),
			step: (options.step ?? '').trim(),
			sender: readSender(context, itemIndex, options.sender) || credentialSender,
			creditsPerSegment: options.creditsPerSegment ?? 1,
		},
		missingFields: options.missingFields ?? 'stop',
	};
}

function readTemplate(context: IExecuteFunctions, itemIndex: number): Template {
	const message = context.getNodeParameter('message', itemIndex) as string;
	const template = parseTemplate(message);
	if (template.ok) return template.value;
	throw new NodeOperationError(context.getNode(), `“Message”: ${template.failure.message}`, {
		itemIndex,
	});
}

function readSender(context: IExecuteFunctions, itemIndex: number, written = ''): string {
	const sender = parseSender(written);
	if (!sender.ok) {
		throw new NodeOperationError(context.getNode(), `“Sender”: ${sender.failure}`, { itemIndex });
	}
	return sender.value.kind === 'default' ? '' : sender.value.value;
}

function readCampaign(context: IExecuteFunctions, itemIndex: number, purpose: Purpose): string {
	if (purpose === 'transactional') return '';
	if (purpose === 'birthday') {
		return `birthday-${birthdayYear(context.getInputData()[itemIndex]?.json ?? {})}`;
	}
	const campaign = (context.getNodeParameter('campaign', itemIndex) as string).trim();
	if (campaign !== '') return campaign;
	throw new NodeOperationError(context.getNode(), '“Campaign” is empty', {
		itemIndex,
		description:
			'Give the campaign a name: it is how a number is kept from getting the same message twice.',
	});
}

/** The year Birthday Trigger says; without it, this year where n8n runs. */
function birthdayYear(recipient: IDataObject): number {
	const year = fieldAt(recipient, 'birthday.year');
	return typeof year === 'number' ? year : new Date().getFullYear();
}
