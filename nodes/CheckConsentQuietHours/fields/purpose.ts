import { purposeOptions } from '../../shared/fields/purpose';
import { choice } from '../../shared/parameters';

export const purpose = choice({
	displayName: 'Purpose',
	name: 'purpose',
	type: 'options',
	options: [
		{
			name: 'As Composed',
			value: 'asComposed',
			description: 'The purpose that Compose SMS wrote; marketing where there is none',
		},
		...purposeOptions,
	],
	default: 'asComposed',
	description:
		'What the message is for. Consent and quiet hours depend on it. Connect Compose SMS before this node, and Send SMS after it: to “Send Now” with the operation Send, to “Send Later” with Schedule.',
});
