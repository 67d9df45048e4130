import type { INodeProperties } from 'n8n-workflow';
import { countryOptions } from '../../shared/fields/country';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { countryOf } from '../../shared/fields/listFields';
import { writeOptOuts } from '../../shared/fields/writeOptOuts';
import {
	asWritten,
	choice,
	choices,
	clockTime,
	collection,
	list,
	number,
	row,
	text,
	toggle,
	type ValueOf,
	wholeNumber,
} from '../../shared/parameters';
import { countSmallTerritories } from './countSmallTerritories';
import { registers } from './registers';

/** The fields of the collection Options, and their readers. */
/** Stands for a list that nobody has added, which is another thing than one without a number. */
export const NO_SUPPRESSION_LIST = Symbol('no suppression list');

const orNotAdded = (field: INodeProperties) => ({
	...asWritten(field),
	absent: NO_SUPPRESSION_LIST,
});

const suppressionCountry = countryOf({
	displayName: 'Suppression List Country',
	name: 'suppressionCountry',
	description: 'The country of numbers in the Suppression List that have no country code',
});

const members = {
	applyConsentExemptions: toggle({
		displayName: 'Apply Consent Exemptions',
		name: 'applyConsentExemptions',
		type: 'boolean',
		default: false,
		description:
			'Whether to leave out hours that a statute lifts for people with explicit consent, as Utah’s does. Off keeps every window.',
	}),
	countSmallTerritories,
	customRules: asWritten({
		displayName: 'Custom Rules',
		name: 'customRules',
		type: 'json',
		typeOptions: { rows: 8 },
		default: '',
		placeholder: 'e.g. { "FR": { "closedDates": ["2027-05-14"] } }',
		description:
			'Rules by country or state in the place of the recorded ones, as JSON. What an entry leaves out stays as recorded; <a href="https://github.com/n8n-nodes-sms-campaign/n8n-nodes-sms-campaign/blob/main/docs/rules/own-rules.md">how to write them</a>.',
	}),
	deadline: text({
		displayName: 'Deadline',
		name: 'deadline',
		type: 'dateTime',
		default: '',
		description:
			'From this moment on nothing leaves: what could only be sent then is blocked, and what still queues or waits in the SMS Ledger then is not sent',
	}),
	decideAsOf: text({
		displayName: 'Decide As Of',
		name: 'decideAsOf',
		type: 'dateTime',
		default: '',
		description:
			'Decide as if it were this moment, to plan a campaign. A real gateway still sends nothing outside the hours found.',
	}),
	closedDates: list({
		displayName: 'Extra Closed Dates',
		name: 'closedDates',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-12-24, 2026-12-31',
		description: 'Local dates on which nothing goes out, separated by commas',
	}),
	cap: row(
		{
			displayName: 'Frequency Cap',
			name: 'cap',
			placeholder: 'Add cap',
			description:
				'Your own limit of marketing and birthday texts to one person, beside that of the country. Counts what is in the SMS Ledger.',
		},
		{ name: 'limit', displayName: 'Cap' },
		{
			messages: wholeNumber({
				displayName: 'Messages',
				name: 'messages',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 1000 },
				default: 4,
				description: 'How many messages a person may get',
			}),
			days: wholeNumber({
				displayName: 'Within Days',
				name: 'days',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 366 },
				default: 30,
				description: 'Within how many days, counted back from each moment',
			}),
		},
	),
	onlyStatutesThatNameTexts: toggle({
		displayName: 'Only Statutes That Name Texts',
		name: 'onlyStatutesThatNameTexts',
		type: 'boolean',
		default: false,
		description:
			'Whether to leave out statutes of states that speak of calls only. Off applies them to texts too, which is the cautious reading.',
	}),
	preferredTime: clockTime({
		displayName: 'Preferred Local Time',
		name: 'preferredTime',
		type: 'string',
		default: '',
		placeholder: 'e.g. 10:00',
		description:
			'Wait for the next time a clock at the recipient’s shows this, if that is legal; else for the start of that day’s hours',
	}),
	recordDecisions: toggle({
		displayName: 'Record in Timeline',
		name: 'recordDecisions',
		type: 'boolean',
		default: true,
		description:
			'Whether the SMS Ledger keeps why a person was not texted, for their timeline. Plans are never kept.',
	}),
	registers,
	safetyMargin: number({
		displayName: 'Safety Margin (Minutes)',
		name: 'safetyMargin',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 120 },
		default: 10,
		description: 'How long before closing time to stop, since a message may queue on its way',
	}),
	marketingScopes: list({
		displayName: 'Scopes That Cover Marketing',
		name: 'marketingScopes',
		type: 'string',
		default: '',
		placeholder: 'e.g. ACME Club, VIP list',
		description:
			'Scopes of a consent that you know to cover marketing texts although no word in them says so, separated by commas',
	}),
	contentChecks: choice({
		displayName: 'Sender and Text',
		name: 'contentChecks',
		type: 'options',
		options: [
			{
				name: 'Block or Warn by Rule',
				value: 'byRule',
				description: 'What law or the networks demand blocks, what practice asks for warns',
			},
			{
				name: 'Do Not Look',
				value: 'off',
				description: 'Nothing is said about sender and text',
			},
			{
				name: 'Only Warn',
				value: 'warn',
				description: 'Everything goes into the assumptions of the check, nothing blocks',
			},
		],
		default: 'byRule',
		description:
			'What to do when a country does not carry the sender, or the text lacks its opt-out notice. Items without a composed text are not looked at.',
	}),
	suppressionList: orNotAdded({
		displayName: 'Suppression List',
		name: 'suppressionList',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. +33 6 12 34 56 78',
		description:
			'Numbers that are never texted, one a line or separated by commas, or a table as a provider exports it. An expression may give them as a list of numbers or of records, one for all items. A list without a number is refused.',
	}),
	suppressionCountry,
	noWayNeededIn: choices({
		displayName: 'Text Needs No Opt-Out In',
		name: 'noWayNeededIn',
		type: 'multiOptions',
		options: countryOptions,
		default: [],
		description:
			'Countries where a marketing text may go without a word on how to opt out. Counts only where neither law nor an industry code asks for one; elsewhere it still blocks.',
	}),
	folderIsPersistent,
	writeOptOuts,
};

export const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	members,
);

export type ContentChecks = ValueOf<typeof members.contentChecks>;
