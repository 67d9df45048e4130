import { asksForReply, noticeFor, optOutInstructions } from '../compliance';
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
			/** What is said instead where answers reach nobody and no number is known. */
			readonly otherwise?: string | undefined;
	  };

export interface NoticeFailure {
	readonly code: 'footer_unreachable' | 'no_opt_out_number';
	readonly message: string;
}

/** Whom the notice is put to, and where an opt-out may go. */
export interface NoticeRoute {
	/** Where the gateway takes opt-outs, or empty when it has no such number. */
	readonly number: string;
	readonly sender: string;
	/** The message it stands under, in whose letters it is written. */
	readonly message?: string | undefined;
	/** The moment whose rules count, in epoch milliseconds. */
	readonly at?: number | undefined;
}

/**
 * The label and the notice to put around a message. To a sender that is a name a country's notice names
 * the number instead, or gives way to the user's own; one that asks for an answer all the same is refused,
 * since on a phone there is nothing to answer to.
 */
export function optOutNotice(
	choice: NoticeChoice,
	{ number, sender, message, at }: NoticeRoute,
): Result<{ readonly label: string; readonly optOut: string }, NoticeFailure> {
	if (choice.kind === 'none') return ok({ label: '', optOut: '' });
	const { label, optOut } =
		choice.kind === 'country'
			? noticeFor(choice.country, choice.language, {
					message,
					at,
					isName: isName(sender),
					hasNumber: number !== '',
				})
			: { label: '', optOut: ownNotice(choice.text) };
	const needsNumber = optOut.text.includes('{number}') && number === '';
	const isUnreachable = optOut.answer === 'sender' && isName(sender);
	if (choice.kind === 'country' && (needsNumber || isUnreachable) && isWay(choice.otherwise)) {
		const instead = optOutNotice({ kind: 'own', text: choice.otherwise }, { number, sender });
		return instead.ok ? ok({ ...instead.value, label }) : instead;
	}
	if (isUnreachable) {
		return fail({
			code: 'footer_unreachable',
			message: `“${optOut.text}” asks for an answer, but the sender ${sender} is a name and receives none`,
		});
	}
	if (needsNumber) {
		return fail({
			code: 'no_opt_out_number',
			message: `The opt-out notice “${optOut.text}” needs a number`,
		});
	}
	return ok({ label, optOut: optOut.text.replaceAll('{number}', () => number) });
}

const ownNotice = (text: string) => ({
	text: text.trim(),
	answer: asksForReply(text) ? ('sender' as const) : ('elsewhere' as const),
});

const isWay = (text: string | undefined): text is string =>
	text !== undefined && optOutInstructions(text).size > 0;

/**
 * Whether a finished text asks for an answer that its sender, a name, cannot receive, and names no
 * other way to opt out.
 */
export const asksInVain = (text: string, sender: string): boolean =>
	isName(sender) && asksForReply(text);

const isName = (sender: string): boolean => readSender(sender).kind === 'name';
