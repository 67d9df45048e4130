import type { INodeProperties } from 'n8n-workflow';
import { choice, fieldsOf, number, optional, text, toggle } from '../../shared/parameters';
import { operationsFor } from '../agents';
import { optionsField, phoneNumberField, shown, shownAll, shownFor } from './shared';

const operations: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['consent'] } },
	options: [
		{
			name: 'Get History',
			value: 'getHistory',
			action: 'Get the consent history of a contact',
			description: 'Every opt-in and opt-out of a number, with source and proof',
		},
		{
			name: 'Record Opt-In',
			value: 'recordOptIn',
			action: 'Record an opt in',
			description: 'Put on record that a person agreed to be texted, and what proves it',
		},
		{
			name: 'Record Opt-Out',
			value: 'recordOptOut',
			action: 'Record an opt out',
			description: 'Stop all messages to a person from now on, also those that wait',
		},
		{
			name: 'Verify',
			value: 'verify',
			action: 'Verify consent records',
			description: 'Find records that were changed, removed or added by hand',
		},
	],
	default: 'recordOptIn',
};

export const source = text({
	displayName: 'Source',
	name: 'source',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/signup',
	description: 'Where the person said so: a form, a shop, a reply',
});

export const proof = text({
	displayName: 'Proof',
	name: 'proof',
	type: 'string',
	default: '',
	placeholder: 'e.g. form entry 4711, IP 203.0.113.7',
	description: 'What shows it: an entry number, a recording, the text of a reply',
});

/** What Record Opt-In asks for. */
export const optIn = {
	scope: text({
		displayName: 'Purpose',
		name: 'scope',
		type: 'string',
		default: '',
		placeholder: 'e.g. News and offers of ACME by text message',
		description:
			'What the person agreed to, in the words they read; leave empty where it has no bounds. “Order updates only” is no consent to marketing.',
	}),
	at: text({
		displayName: 'Given At',
		name: 'at',
		type: 'dateTime',
		default: '',
		description:
			'When the person agreed. Leave empty for now. With a proof, a time of its own keeps an older opt-out from binding that is recorded later.',
	}),
	status: choice({
		displayName: 'Kind of Consent',
		name: 'status',
		type: 'options',
		options: [
			{
				name: 'Existing Customer',
				value: 'soft',
				description: 'A customer relationship (soft opt-in), which only some countries accept',
			},
			{
				name: 'Express',
				value: 'explicit',
				description: 'The person said yes, for example by ticking a box',
			},
		],
		default: 'explicit',
	}),
};

/** The options of Record Opt-In. */
export const optInOptions = {
	list: text({
		displayName: 'Add to List',
		name: 'list',
		type: 'string',
		default: '',
		placeholder: 'e.g. newsletter',
		description: 'Name of a list, which is made when it is new',
	}),
};

const optInFields: INodeProperties[] = [
	{ ...source.field, required: true, displayOptions: shownFor('consent', 'recordOptIn') },
	shown(proof, shownFor('consent', 'recordOptIn')),
	...shownAll(optIn, shownFor('consent', 'recordOptIn')),
	optionsField('consent', ['recordOptIn'], fieldsOf(optInOptions)),
];

/** What Record Opt-Out asks for. */
export const optOut = {
	optOutScope: choice({
		displayName: 'Applies To',
		name: 'optOutScope',
		type: 'options',
		options: [
			{
				name: 'All Messages',
				value: 'all',
				description: 'Nothing goes to the person any more, whatever its purpose',
			},
			{
				name: 'Marketing',
				value: 'marketing',
				description: 'Messages about something the person ordered still go',
			},
		],
		default: 'all',
	}),
	at: text({
		displayName: 'Said At',
		name: 'at',
		type: 'dateTime',
		default: '',
		description:
			'When the person said so. Leave empty for now. A date without a time lasts until that day is over everywhere.',
	}),
};

/** The options of Record Opt-Out. */
export const optOutOptions = {
	campaign: text({
		displayName: 'Campaign',
		name: 'campaign',
		type: 'string',
		default: '',
		placeholder: 'e.g. spring-sale-2027',
		description: 'The campaign the person answered, for its report',
	}),
};

const optOutFields: INodeProperties[] = [
	shown(optOut.optOutScope, shownFor('consent', 'recordOptOut')),
	shown(source, shownFor('consent', 'recordOptOut')),
	shown(proof, shownFor('consent', 'recordOptOut')),
	shown(optOut.at, shownFor('consent', 'recordOptOut')),
	optionsField('consent', ['recordOptOut'], fieldsOf(optOutOptions)),
];

/** Which records Verify looks at. */
export const records = choice({
	displayName: 'Records',
	name: 'records',
	type: 'options',
	options: [
		{
			name: 'All',
			value: 'all',
			description: 'Also finds a number whose whole history was removed',
		},
		{ name: 'Of One Contact', value: 'contact' },
	],
	default: 'all',
	description: 'Which records to verify',
});

/** The options of Verify, for all records. */
export const verifyOptions = {
	fromBeginning: toggle({
		displayName: 'From the Beginning',
		name: 'fromBeginning',
		type: 'boolean',
		default: false,
		description:
			'Whether to begin with the first number, even where a run of the last 24 hours was ended before it was through',
	}),
	stopAfter: optional(
		number({
			displayName: 'Stop After (Seconds)',
			name: 'stopAfter',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 86_400 },
			default: 60,
			description:
				'Ends the run with what is verified by then; the next run goes on from there. Left out, all is verified in one run.',
		}),
	),
};

const verify: INodeProperties[] = [
	shown(records, shownFor('consent', 'verify')),
	{
		...phoneNumberField('consent', 'verify'),
		displayOptions: { show: { ...shownFor('consent', 'verify').show, records: ['contact'] } },
	},
];

export const consentProperties: INodeProperties[] = [
	...operationsFor('consent', operations),
	phoneNumberField('consent', 'getHistory', 'recordOptIn', 'recordOptOut'),
	...optInFields,
	...optOutFields,
	...verify,
	optionsField('consent', ['getHistory']),
	optionsField('consent', ['verify'], fieldsOf(verifyOptions)),
];
