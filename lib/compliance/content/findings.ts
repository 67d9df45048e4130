import type { AppliedRule } from '../answer';

/** Everything a look at sender and text can find, with the sentence the documentation gives for it. */
export const CONTENT_FINDINGS = {
	name_refused:
		'Networks of the country refuse a name as sender, so the text would be lost. Blocks.',
	name_replaced: 'Networks of the country put a number in the place of a name. Warns.',
	name_needs_registration:
		'The country carries registered names only, and nobody has said that this one is. Warns.',
	name_not_registered:
		'Networks of the country stop names that are not registered, and this one is not among those that the gateway’s credential names. Blocks.',
	name_affix_missing:
		'Marketing names of the country begin or end with a mark, which some gateways add themselves. Warns.',
	number_not_carried:
		'Networks of the country ask of a number as sender that it is local or registered, or carry none. Warns.',
	sender_form:
		'The sender has not the form that the gateway takes, or that the country asks for. Blocks; warns where practice alone asks for it.',
	label_missing:
		'The text lacks the label of advertising that the country asks for. Blocks where law or an industry code asks for it, else warns.',
	notice_missing:
		'The text does not say how to opt out. Blocks, by the rule of the country or by our own; warns where operators say that none is needed, or you do.',
	notice_language:
		'The text does not say how to opt out in every language the country asks for. Blocks where law or an industry code asks for it, else warns.',
	notice_unreachable:
		'The text asks for an answer, and its sender can receive none. Blocks marketing, warns about the rest.',
	identity_unseen: 'The text does not seem to say who sends it, as the country asks. Warns.',
	content_not_carried:
		'The country’s networks stop texts with such a link or phone number, or carry it only once it is registered. Blocks marketing where they stop it, else warns.',
	sector_banned:
		'The text shows by its words that it is of a business that may not advertise by text. Blocks.',
} as const satisfies Record<string, string>;

export type ContentCode = keyof typeof CONTENT_FINDINGS;

export interface ContentFinding {
	readonly code: ContentCode;
	/** Whether the message must not go out, or may and somebody should look at it. */
	readonly effect: 'block' | 'warn';
	/** A sentence that a person understands. */
	readonly message: string;
	readonly rule: AppliedRule;
}
