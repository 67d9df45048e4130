import type { SenderChoice } from '../../../lib/campaign';
import { choice, rows, text, type ValueOf } from '../parameters';
import { countryOptions } from './country';

/** In Compose, where Check sees what was chosen; in Send for workflows of the first version. */
export const senders = rows(
	{
		displayName: 'Sender by Country',
		name: 'senders',
		placeholder: 'Add country',
		description:
			'Who texts to these countries come from, such as a name that is registered there or a local number',
	},
	{ name: 'entries', displayName: 'Country' },
	{
		country: choice({
			displayName: 'Country',
			name: 'country',
			type: 'options',
			options: countryOptions,
			default: 'US',
		}),
		sender: text({
			displayName: 'Sender',
			name: 'sender',
			type: 'string',
			default: '',
			placeholder: 'e.g. +15551234567',
			description: 'A name or a number that your gateway may use there',
		}),
	},
);

export const numericSender = text({
	displayName: 'Number Where Names Are Not Carried',
	name: 'numericSender',
	type: 'string',
	default: '',
	placeholder: 'e.g. +15551234567',
	description:
		'A phone number or short code in the place of a sender name, for countries whose networks refuse or replace names, such as the United States, Canada and China',
});

export const senderChoiceOf = (chosen: {
	readonly senders: ValueOf<typeof senders>;
	readonly numericSender: string;
}): SenderChoice => ({
	byCountry: new Map(chosen.senders.map(({ country, sender }) => [country, sender])),
	numeric: chosen.numericSender,
});
