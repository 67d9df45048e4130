import { isFalseFriend, isFirmRefusal } from '../keywords';
import type { Token } from './tokens';
import { CODE, isLeavingAfter, leaves, NOT, VISIT } from './words';

/** `unsub`, `opt-out`, the second word of `opt out`, or the last of `ne plus recevoir`. */
export function speaksOfLeaving(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token?.mayLeave) return false;
	return (
		leaves(token) || isLeavingAfter(token.normalised, (back) => tokens[at - back]?.normalised ?? '')
	);
}

/** In small letters a word has to mean one thing only. */
export const isKeyword = (token: Token, next: Token | undefined): boolean =>
	token.refuses &&
	(token.isShouted ||
		leaves(token) ||
		(isFirmRefusal(token.normalised) && !VISIT.has(next?.normalised ?? '')));

/** “Non-stop”, “code STOP”, and in small letters “next stop 2027”, “can’t stop” and “at stop 1200”. */
export const isOtherWord = (
	before: Token | undefined,
	{ isShouted, normalised, opens }: Token,
): boolean =>
	before !== undefined &&
	!opens &&
	(before.normalised === 'non' ||
		NOT.has(before.normalised) ||
		CODE.has(before.normalised) ||
		(!isShouted &&
			(before.normalised === 'at' || isFalseFriend([before.normalised, normalised], 'end', 1))));

/** A word for leaving, or a keyword that is no other word where it stands. */
export function wantsOut(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token?.mayLeave) return false;
	const before = tokens[at - 1];
	if (speaksOfLeaving(tokens, at)) return !CODE.has(before?.normalised ?? '');
	const isAlone = token.refuses && token.opens && !VISIT.has(tokens[at + 1]?.normalised ?? '');
	return isAlone || (isKeyword(token, tokens[at + 1]) && !isOtherWord(before, token));
}
