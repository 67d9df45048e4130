import type { INodeProperties, INodePropertyTypeOptions } from 'n8n-workflow';

/** Like the meter, an options field with one constant value, whose name n8n loads again at every change. */
export const messagePreviewValue = 'preview';

/** The first item, for the preview: n8n gives whoever loads choices the parameters, and no items. */
export const firstItem: INodeProperties = {
	displayName: 'First Item',
	name: 'firstItem',
	type: 'hidden',
	// Without data $json throws, and n8n would then load neither this nor the meter anew.
	default: "={{ (() => { try { return JSON.stringify($json) } catch { return '' } })() }}",
};

const previewSource: INodePropertyTypeOptions = {
	loadOptionsMethod: 'getMessagePreview',
	loadOptionsDependsOn: [
		'message',
		'options.optOutNotice',
		'options.optOutNumber',
		'options.optOutText',
		'options.senderIdentification',
		'options.smartEncoding',
	],
};
const previewDefault: string = messagePreviewValue;

export const previewField: INodeProperties = {
	displayName: 'Preview',
	name: 'messagePreview',
	type: 'options',
	typeOptions: previewSource,
	default: previewDefault,
	noDataExpression: true,
	// A tool has no item before an agent calls it.
	displayOptions: { hide: { message: [''], '@tool': [true] } },
	disabledOptions: { show: { messagePreview: [messagePreviewValue] } },
	description: 'The message as the person of the first item gets it',
};
