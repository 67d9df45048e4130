import { asksForReply, noticeFor } from '../compliance';
import { readSender } from '../sender';
import { fail, ok, type Result } from '../shared';

/** Which notice a message carries. */
export type NoticeChoice =
	| { readonly kind: 'none' }
	| { readonly kind: 'own'; readonly text: string }
	| {
			readonly kind: 'country';
			/** ISO 3166-1 alpha-2. */
			readonly country: string | undefined;
			/** BCP 47. */
			readonly language: string;
	  };

export interface NoticeFailure {
	readonly code: 'footer_unreachable' | 'no_opt_out_number';
	readonly message: string;
}

/**
 * The label and the notice to put around a message. A notice that asks for an answer to a sender
 * that is a name is refused: on a phone there is nothing to answer to.
 *
 * @param number where the gateway takes opt-outs, or empty when it has no such number
 */
export function optOutNotice(
	choice: NoticeChoice,
	number: string,
	sender: string,
): Result<{ readonly label: string; readonly optOut: string }, NoticeFailure> {
	if (choice.kind === 'none') return ok({ label: '', optOut: '' });
	const { label, optOut } =
		choice.kind === 'country'
			? noticeFor(choice.country, choice.language)
			: {
					label: '',
					optOut: {
						text: choice.text.trim(),
						answer: asksForReply(choice.text) ? 'sender' : 'elsewhere',
					},
				};
	if (optOut.answer === 'sender' && isName(sender)) {
		return fail({
			code: 'footer_unreachable',
			message: `“${optOut.text}” asks for an answer, but the sender ${sender} is a name and receives none`,
		});
	}
	if (optOut.text.includes('{number}') && number === '') {
		return fail({
			code: 'no_opt_out_number',
			message: `The opt-out notice “${optOut.text}” needs a number`,
		});
	}
	return ok({ label, optOut: optOut.text.replaceAll('{number}', () => number) });
}

/**
 * Whether a finished text asks for an answer that its sender, a name, cannot receive, and names no
 * other way to opt out.
 */
export const asksInVain = (text: string, sender: string): boolean =>
	isName(sender) && asksForReply(text);

const isName = (sender: string): boolean => readSender(sender).kind === 'name';
