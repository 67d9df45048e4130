import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Finish, SmsSettings } from '../../lib/campaign';
import { parseSender } from '../../lib/gateways';
import type { Purpose } from '../../lib/message';
import {
	fieldAt,
	localeFormat,
	parseTemplate,
	plainFormat,
	type SegmentOptions,
	type Template,
	type ValueFormat,
} from '../../lib/text';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { parameterReader } from '../shared/parameterReader';
import { type Options, segmentOptionsOf } from './options';

export interface ItemSettings {
	readonly template: Template;
	readonly format: ValueFormat;
	readonly options: Options;
	readonly segmentOptions: SegmentOptions;
	readonly finish: Pick<Finish, 'brand' | 'smartEncoding'>;
	readonly sms: Omit<SmsSettings, 'creditsPerSegment'>;
}

/** A reader of the settings of each item; see `parameterReader` on what it saves. */
export function settingsReader(
	context: IExecuteFunctions,
	access: GatewayAccess | undefined,
): (itemIndex: number) => ItemSettings {
	const purposeAt = parameterReader<Purpose>(context, 'purpose');
	const optionsAt = parameterReader<Options>(context, 'options', {});
	const templateAt = templateReader(context);
	const campaignAt = campaignReader(context);
	return (itemIndex) => {
		const purpose = purposeAt(itemIndex);
		const options = optionsAt(itemIndex);
		const segmentOptions = segmentOptionsOf(options);
		return {
			template: templateAt(itemIndex),
			format: readFormat(context, itemIndex, options.locale),
			options,
			segmentOptions,
			finish: {
				brand: (options.senderIdentification ?? '').trim(),
				smartEncoding: options.smartEncoding ?? 'off',
			},
			sms: {
				purpose,
				campaign: campaignAt(itemIndex, purpose),
				step: (options.step ?? '').trim(),
				sender: readSender(context, itemIndex, options.sender) || (access?.senderName ?? ''),
				billsAsUnicode: access?.gateway.capabilities.billsAsUnicode ?? 'whatNeedsIt',
				segmentOptions,
			},
		};
	};
}

/** Parses a message again only when it is another one. */
function templateReader(context: IExecuteFunctions): (itemIndex: number) => Template {
	const messageAt = parameterReader<unknown>(context, 'message');
	let last: { readonly message: string; readonly template: Template } | undefined;
	return (itemIndex) => {
		// An expression may give a number.
		const message = String(messageAt(itemIndex) ?? '');
		if (last?.message === message) return last.template;
		const template = parseTemplate(message);
		if (!template.ok) {
			throw new NodeOperationError(context.getNode(), `“Message”: ${template.failure.message}`, {
				itemIndex,
			});
		}
		last = { message, template: template.value };
		return template.value;
	};
}

function readFormat(context: IExecuteFunctions, itemIndex: number, written = ''): ValueFormat {
	const locale = written.trim();
	if (locale === '') return plainFormat;
	const format = localeFormat(locale, context.getTimezone());
	if (format.ok) return format.value;
	throw new NodeOperationError(context.getNode(), `“Locale”: ${format.failure}`, { itemIndex });
}

function readSender(context: IExecuteFunctions, itemIndex: number, written = ''): string {
	const sender = parseSender(written);
	if (!sender.ok) {
		throw new NodeOperationError(context.getNode(), `“Sender”: ${sender.failure}`, { itemIndex });
	}
	return sender.value.kind === 'default' ? '' : sender.value.value;
}

function campaignReader(
	context: IExecuteFunctions,
): (itemIndex: number, purpose: Purpose) => string {
	const campaignAt = parameterReader<string>(context, 'campaign', '');
	return (itemIndex, purpose) => {
		if (purpose === 'transactional') return '';
		if (purpose === 'birthday') {
			return `birthday-${birthdayYear(context.getInputData()[itemIndex]?.json ?? {})}`;
		}
		const campaign = campaignAt(itemIndex).trim();
		if (campaign !== '') return campaign;
		throw new NodeOperationError(context.getNode(), '“Campaign” is empty', {
			itemIndex,
			description:
				'Give the campaign a name: it is how a number is kept from getting the same message twice.',
		});
	};
}

/** The year Birthday Trigger says; without it, this year where n8n runs. */
function birthdayYear(recipient: IDataObject): number {
	const year = fieldAt(recipient, 'birthday.year');
	return typeof year === 'number' ? year : new Date().getFullYear();
}
