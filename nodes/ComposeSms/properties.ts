import type { INodeProperties } from 'n8n-workflow';
import { campaign, message, messageKey, purpose } from './fields/message';
import { firstItem, previewField } from './fields/messagePreview';
import { options } from './fields/options';
import { output } from './fields/output';
import { meterField, meterNotice } from './fields/segmentMeter';

export const properties: INodeProperties[] = [
	purpose.field,
	campaign.field,
	messageKey.field,
	meterField,
	meterNotice,
	firstItem,
	previewField,
	message.field,
	output.field,
	options.field,
];
