import { defaultCountry as countryOfList } from '../../shared/fields/listFields';
import { purposeOptions } from '../../shared/fields/purpose';
import { asWritten, choice, shownAs, text, textAsWritten } from '../../shared/parameters';

/** The fields of “Send One Message”. */

const forOne = { show: { operation: ['sendOne'] } };

export const phone = asWritten({
	displayName: 'Phone',
	name: 'phone',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. +41 79 123 45 67',
	description: 'The number to text, written in any form',
	displayOptions: forOne,
});

export const defaultCountry = shownAs(countryOfList, {
	description: 'The country of a number written without a country code',
	displayOptions: forOne,
});

export const onePurpose = choice({
	displayName: 'Purpose',
	name: 'purpose',
	type: 'options',
	options: purposeOptions,
	default: 'transactional',
	description: 'What the message is for. Consent and quiet hours depend on it.',
	displayOptions: forOne,
});

export const oneKey = asWritten({
	displayName: 'Message Key',
	name: 'messageKey',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. order-10042-shipped',
	description:
		'What makes this message unique, such as the order number and what happened. The same key is sent once to a number, however often the workflow runs.',
	displayOptions: { show: { operation: ['sendOne'], purpose: ['transactional'] } },
});

export const oneCampaign = text({
	displayName: 'Campaign',
	name: 'campaign',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. welcome',
	description: 'Name of the campaign this message belongs to. A number gets it once.',
	displayOptions: { show: { operation: ['sendOne'], purpose: ['collection', 'marketing'] } },
});

export const oneText = textAsWritten({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	required: true,
	placeholder: 'e.g. Hi {firstName|there}, your order is on its way',
	description:
		'Text with merge fields of the incoming item: {firstName} or, with a fallback, {firstName|there}. Write \\{ for a plain brace.',
	displayOptions: forOne,
});

export const oneSender = text({
	displayName: 'Sender Name',
	name: 'sender',
	type: 'string',
	default: '',
	placeholder: 'e.g. ACME',
	description:
		'Who the message comes from: your brand or a number. Leave empty for the one of the credential.',
	displayOptions: forOne,
});

export const outsideHours = choice({
	displayName: 'Outside Hours',
	name: 'outsideHours',
	type: 'options',
	options: [
		{
			name: 'Hold Until They Open',
			value: 'hold',
			description: 'It waits in the ledger until “Scheduled SMS Trigger” gives it out',
		},
		{ name: 'Do Not Send', value: 'skip', description: 'It goes to Not Sent and says why' },
	],
	default: 'hold',
	description: 'What to do where the person’s country allows no such message at this hour',
	displayOptions: forOne,
});
