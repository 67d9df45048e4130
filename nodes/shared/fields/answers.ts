import type { AnswerSettings } from '../../../lib/campaign';
import { choice, rows, text, toggle, type ValuesOf } from '../parameters';

/**
 * What people are answered, as options of the nodes that take in what they write. Nothing is answered until
 * somebody says so: a text costs money, and many gateways answer these words by themselves.
 */
export const answerOptions = {
	answerBrand: text({
		displayName: 'Answers: Brand',
		name: 'answerBrand',
		type: 'string',
		default: '',
		placeholder: 'e.g. ACME',
		description:
			'Who answers, at the beginning of each answer. Where it is empty, the sender of the message that was answered, if that is a name.',
	}),
	confirmStart: toggle({
		displayName: 'Answers: Confirm START',
		name: 'confirmStart',
		type: 'boolean',
		default: false,
		description: 'Whether a START that lifts a STOP is answered, with how to opt out again',
	}),
	confirmStop: choice({
		displayName: 'Answers: Confirm STOP',
		name: 'confirmStop',
		type: 'options',
		options: [
			{
				name: 'Everywhere',
				value: 'always',
				description: 'Wherever there is a number to answer from',
			},
			{ name: 'Nowhere', value: 'never' },
			{
				name: 'Where Rules Ask for It',
				value: 'whereAsked',
				description: 'In Canada, Slovakia and Vietnam',
			},
		],
		default: 'never',
		description:
			'Whether a STOP is confirmed: once, within five minutes, without advertising. Not where the gateway does it by itself, as Twilio does.',
	}),
	helpContact: text({
		displayName: 'Answers: Contact for HELP',
		name: 'helpContact',
		type: 'string',
		default: '',
		placeholder: 'e.g. acme.example/help',
		description:
			'Where people get help, such as a page, an address or a phone number. With it HELP is answered, once an hour at most.',
	}),
	answerTexts: rows(
		{
			displayName: 'Answers: Own Texts',
			name: 'answerTexts',
			placeholder: 'Add text',
			description:
				'Texts in the place of the usual ones, which are in the language of the person. {brand} and {contact} stand for what the options say.',
		},
		{ name: 'entries', displayName: 'Text' },
		{
			kind: choice({
				displayName: 'Answer To',
				name: 'kind',
				type: 'options',
				options: [
					{ name: 'HELP', value: 'help' },
					{ name: 'START', value: 'start' },
					{ name: 'STOP', value: 'confirmation' },
				],
				default: 'confirmation',
				description: 'The answer to STOP must hold no advertising',
			}),
			language: text({
				displayName: 'Language',
				name: 'language',
				type: 'string',
				default: '',
				placeholder: 'e.g. fr',
				description:
					'A language tag, such as fr or pt-BR. Leave empty for all languages without a text of their own.',
			}),
			text: text({
				displayName: 'Text',
				name: 'text',
				type: 'string',
				default: '',
				placeholder: 'e.g. {brand}: You are unsubscribed.',
			}),
		},
	),
};

export type AnswerOptions = ValuesOf<typeof answerOptions>;

/** The options as they are gone by. */
export const answerSettings = (chosen: AnswerOptions): AnswerSettings => ({
	brand: chosen.answerBrand,
	confirmStart: chosen.confirmStart,
	confirmStop: chosen.confirmStop,
	contact: chosen.helpContact,
	own: chosen.answerTexts,
});
