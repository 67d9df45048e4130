import type { NoticeChoice } from '../../../lib/campaign';
import { choice, text, textAsWritten, type ValueOf } from '../../shared/parameters';

export const optOutNotice = choice({
	displayName: 'Opt-Out Notice',
	name: 'optOutNotice',
	type: 'options',
	options: [
		{
			name: 'By Country and Language',
			value: 'country',
			description:
				'The wording and the label that are usual or required where the recipient lives, in every country. Not for transactional messages.',
		},
		{ name: 'None', value: 'none', description: 'The message says it itself' },
		{ name: 'Own Text', value: 'own', description: 'The text of the option “Opt-Out Text”' },
	],
	default: 'none',
	description:
		'What is put at the end of the message, unless the message tells of the same way to opt out already',
});

export const optOutNumber = text({
	displayName: 'Opt-Out Number',
	name: 'optOutNumber',
	type: 'string',
	default: '',
	placeholder: 'e.g. 36180',
	description:
		'Where your gateway takes opt-outs, for countries whose notice names a number and for senders that are names. In “Opt-Out Text”, {number} stands for it.',
});

export const optOutText = textAsWritten({
	displayName: 'Opt-Out Text',
	name: 'optOutText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Opt out: acme.example/stop',
	description:
		'The notice when “Opt-Out Notice” is “Own Text”; with “By Country and Language”, what is said where nobody can answer the sender and no number is given',
});

export function noticeChoiceOf(
	chosen: { readonly optOutNotice: ValueOf<typeof optOutNotice>; readonly optOutText: string },
	recipient: { readonly country: string | undefined; readonly language: string },
): NoticeChoice {
	if (chosen.optOutNotice === 'country') {
		return { kind: 'country', ...recipient, otherwise: chosen.optOutText };
	}
	if (chosen.optOutNotice === 'own' && chosen.optOutText.trim() !== '') {
		return { kind: 'own', text: chosen.optOutText };
	}
	return { kind: 'none' };
}
