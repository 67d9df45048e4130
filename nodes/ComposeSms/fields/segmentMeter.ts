import type { INodeProperties, INodePropertyTypeOptions } from 'n8n-workflow';

/** Letters a merge field without a fallback is counted as: most first names are shorter. */
export const usualFieldLength = 10;

/** The meter is an options field with one constant value, whose name n8n loads again at every change. */
export const segmentMeterValue = 'meter';

// Typed apart from the field, whose choices are no names of anything.
const meterSource: INodePropertyTypeOptions = {
	loadOptionsMethod: 'getSegmentMeter',
	// n8n compares these one by one: a collection as a whole would look the same after every change.
	loadOptionsDependsOn: [
		'message',
		'purpose',
		'options.creditsPerSegment',
		'options.keepEmojiWhole',
		'options.linkAddress',
		'options.maximumSegments',
		'options.mergeFieldLength',
		'options.nationalLanguage',
		'options.optOutNotice',
		'options.optOutNumber',
		'options.optOutText',
		'options.referenceBits',
		'options.sender',
		'options.senderIdentification',
		'options.smartEncoding',
		'options.trackLinks',
	],
};
const meterDefault: string = segmentMeterValue;

/** Above Message, since the popup of an expression covers what is below it. */
export const meterField: INodeProperties = {
	displayName: 'Segment Meter',
	name: 'segmentMeter',
	type: 'options',
	typeOptions: meterSource,
	default: meterDefault,
	noDataExpression: true,
	// n8n takes an expression that it cannot resolve yet for an empty text, and could not load the meter.
	displayOptions: { hide: { message: [''] } },
	// It is read, not chosen from.
	disabledOptions: { show: { segmentMeter: [segmentMeterValue] } },
	description:
		'What the message below becomes on a phone, with what the options add to it. A merge field is counted at its fallback, else as 10 letters. With an expression: for the first item.',
};

/** Stands in for the meter while there is nothing to count. */
export const meterNotice: INodeProperties = {
	displayName:
		'The segment meter appears here once there is a message. For an expression, execute the previous nodes first.',
	name: 'segmentMeterNotice',
	type: 'notice',
	default: '',
	displayOptions: { show: { message: [''] } },
};
