import type { INodeProperties } from 'n8n-workflow';
import { choice, text } from '../../shared/parameters';
import { campaign, messageId, shown, shownFor } from './shared';

/** Shown for Reconcile, by one of its two ways. */
const reconciling = (
	foundOutBy: 'gateway' | 'person',
	more: Readonly<Record<string, string[]>> = {},
) => ({
	show: { ...shownFor('message', 'reconcile').show, foundOutBy: [foundOutBy], ...more },
});

export const foundOutBy = choice({
	displayName: 'Found Out By',
	name: 'foundOutBy',
	type: 'options',
	options: [
		{
			name: 'A Person',
			value: 'person',
			description: 'Someone looked it up, and says what became of a message',
		},
		{
			name: 'The Gateway’s Record',
			value: 'gateway',
			description:
				'The gateway is asked; what it cannot tell stays as it is and is listed with what you can do',
		},
	],
	default: 'gateway',
	description: 'Who knows what became of the messages',
});

export const doubtTarget = choice({
	displayName: 'Which Messages',
	name: 'target',
	type: 'options',
	options: [
		{ name: 'All in Doubt', value: 'all' },
		{ name: 'All in Doubt of a Campaign', value: 'campaign' },
		{ name: 'One Message', value: 'message' },
	],
	default: 'all',
	description: 'Only those in doubt are touched',
});

export const resolution = choice({
	displayName: 'What Became of It',
	name: 'resolution',
	type: 'options',
	options: [
		{
			name: 'Accepted',
			value: 'accepted',
			description: 'The gateway has it in its record',
		},
		{
			name: 'Cancelled at the Gateway',
			value: 'cancelled',
			description: 'The gateway withdrew what it had scheduled',
		},
		{ name: 'Delivered', value: 'delivered', description: 'The person has got it' },
		{
			name: 'Not Delivered',
			value: 'undelivered',
			description: 'The gateway had it and could not deliver it',
		},
		{
			name: 'Not Sent, and Not to Be Sent',
			value: 'notSent',
			description: 'The gateway never had it, and that is how it stays',
		},
		{
			name: 'Not Sent, Send It Again',
			value: 'sendAgain',
			description: 'The gateway never had it: the next run sends it. Only if you are sure.',
		},
	],
	default: 'accepted',
	description: 'What you know of it',
});

export const vouchedForBy = text({
	displayName: 'Vouched For By',
	name: 'by',
	type: 'string',
	default: '',
	placeholder: 'e.g. Zoé, after a call with the gateway',
	description: 'Who says so, for the timeline',
});

/** What Allow Retry asks for beside the campaign. */
export const refusedFor = text({
	displayName: 'Refused For',
	name: 'refusedFor',
	type: 'string',
	default: '',
	placeholder: 'e.g. invalid_recipient',
	description:
		'Only messages with this reason, as “Get Many” writes it. Leave empty for all that the gateway refused for good; people who opted out are never among them.',
});

export const allowRetryProperties: INodeProperties[] = [
	shown(campaign, shownFor('message', 'allowRetry')),
	shown(refusedFor, shownFor('message', 'allowRetry')),
	shown(vouchedForBy, shownFor('message', 'allowRetry')),
];

export const reconcileProperties: INodeProperties[] = [
	shown(foundOutBy, shownFor('message', 'reconcile')),
	shown(doubtTarget, reconciling('gateway')),
	shown(campaign, reconciling('gateway', { target: ['campaign'] })),
	shown(messageId, reconciling('gateway', { target: ['message'] })),
	shown(messageId, reconciling('person')),
	shown(resolution, reconciling('person')),
	shown(vouchedForBy, reconciling('person')),
];
