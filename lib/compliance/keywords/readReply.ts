import { refusalOf } from './countryWords';
import { withoutCourtesy } from './courtesy';
import { dictionaryFor, type Dictionary } from './dictionary';
import { dismissalAtEdge } from './dismissals';
import { ownWords } from './ownWords';
import { readRefusal } from './readRefusal';
import type { ReplyOutcome, ReplyRule } from './replyRules';
import { phraseOf, replyWords } from './replyWords';
import { holdsRefusingSign, isReaction, isRefusingReaction } from './signs';
import type { Understood } from './understood';

export interface ReplyContext {
	/** BCP 47 tags of the languages the person is written to in. */
	readonly languages?: readonly string[] | undefined;
	/** ISO 3166-1 alpha-2 code of the number. */
	readonly country?: string | undefined;
	/** Whether the person has been asked to confirm a subscription, so that a plain yes means one. */
	readonly expectConfirmation?: boolean | undefined;
}

export interface ReadReply {
	readonly outcome: ReplyOutcome;
	/** The word or phrase that decided, as it is recorded. */
	readonly keyword?: string;
	/** The languages it belongs to: those in play, or all of them where none is. */
	readonly languages: readonly string[];
	/** The reply as it was compared, without what it quotes; keep it with the text itself. */
	readonly normalised: string;
	readonly rule: ReplyRule;
}

const NOTHING = { outcome: 'none', languages: [], rule: 'no_keyword' } as const;

/**
 * What a reply asks for. Refusals count in every language, since a miss costs more than a mistake, but
 * for words that are ordinary ones elsewhere (R, NO, RET): those need their country or language. Words
 * that ask for messages or for help count in the languages in play, and a reply that refuses never asks
 * for messages.
 *
 * @see 47 CFR 64.1200(a)(10), the keywords and “any reasonable means” of revoking consent
 */
export function readReply(text: string, context: ReplyContext = {}): ReadReply {
	if (isReaction(text)) return readReaction(text);
	const own = ownWords(text);
	const words = replyWords(own);
	const normalised = phraseOf(words);
	const local = refusalOf(normalised, context.country);
	if (local) return { ...local, normalised };
	const dictionary = dictionaryFor(context.languages, context.country);
	const understood =
		readRefusal(own, words, dictionary) ??
		(holdsRefusingSign(text) || dismissalAtEdge(words, [], dictionary, () => true)
			? undefined
			: readWish(normalised, dictionary, context.expectConfirmation === true));
	return { ...(understood ?? NOTHING), normalised };
}

function readReaction(text: string): ReadReply {
	const normalised = phraseOf(replyWords(text));
	return isRefusingReaction(text)
		? { outcome: 'likelyOptOut', languages: [], normalised, rule: 'sign' }
		: { outcome: 'none', languages: [], normalised, rule: 'reaction' };
}

/** A wish for messages or for help; it has to be all that the reply says. */
function readWish(
	normalised: string,
	dictionary: Dictionary,
	expectConfirmation: boolean,
): Understood | undefined {
	const readings = [
		['whole', normalised],
		['courtesy', withoutCourtesy(normalised)],
	] as const;
	for (const [rule, words] of readings) {
		const optIn =
			dictionary(words, 'optIn') ?? (expectConfirmation ? dictionary(words, 'yes') : undefined);
		if (optIn) return { outcome: 'optIn', rule, ...optIn };
		const help = dictionary(words, 'help');
		if (help) return { outcome: 'help', rule, ...help };
	}
	return undefined;
}
