import type { INodeProperties } from 'n8n-workflow';
import { campaign, message, purpose } from './fields/message';
import { firstItem, previewField } from './fields/messagePreview';
import { options } from './fields/options';
import { meterField, meterNotice } from './fields/segmentMeter';

export const properties: INodeProperties[] = [
	purpose.field,
	campaign.field,
	meterField,
	meterNotice,
	firstItem,
	previewField,
	message.field,
	options.field,
];
