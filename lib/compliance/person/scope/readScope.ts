import { folded } from './fold';
import {
	ALL,
	BIRTHDAY,
	MARKETING,
	MAYBE_MARKETING,
	NEUTRAL,
	NOT,
	ONLY,
	OTHER_CHANNEL,
	OTHER_ERRAND,
	SERVICE,
	SMS,
} from './scopeWords';

/** What a consent covers, by what is written of it. What cannot be read covers nothing. */
export interface Scope {
	readonly marketing: boolean;
	/** Greetings on a birthday, which marketing covers as well. */
	readonly birthday: boolean;
	/** Whether anything in it was understood; a name of a brand alone is not. */
	readonly understood: boolean;
}

const UNSAID: Scope = { marketing: true, birthday: true, understood: true };

/** Lists have few scopes, and each many people. */
const known = new Map<string, Scope>();
const MOST_KNOWN = 2000;

/** Longer than any form; what is not read to its end could take back what it began with. */
const LONGEST = 3000;
const UNREADABLE: Scope = { marketing: false, birthday: false, understood: false };

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Reads the scope of a consent in its own words; one that is not written has no bounds. */
export function readScope(written: string): Scope {
	const before = known.get(written);
	if (before) return before;
	if (known.size >= MOST_KNOWN) known.clear();
	const scope = written.length > LONGEST ? UNREADABLE : read(folded(written));
	known.set(written, scope);
	return scope;
}

/** Whoever wrote it was not sure; the question of a form has its answer behind it. */
const IN_DOUBT = /[?؟？]$/u;

function read(text: string): Scope {
	if (IN_DOUBT.test(text)) return UNREADABLE;
	return SAYS_SOMETHING.test(text) ? covered(partsOf(text)) : UNSAID;
}

/** One thing that a scope names: `marketing by e-mail` of “marketing by e-mail, order updates”. */
interface Part {
	readonly isMarketing: boolean;
	readonly isBirthday: boolean;
	/** It names something else that a consent may be for. */
	readonly isOther: boolean;
	readonly isAll: boolean;
	readonly bySms: boolean;
	readonly byOther: boolean;
	/** Words of which nothing is known, of a brand perhaps. */
	readonly hasUnknown: boolean;
	readonly isNegated: boolean;
	/** It is the first of a sentence, to which nothing before it belongs. */
	readonly begins: boolean;
}

const SENTENCE = /[;.\n|]+/u;
/** Between things that a scope names. The words stand between two others. */
const BETWEEN =
	/[,+&/()[\]、،•]+|(?<=\s)(?:and|or|et|ou|und|oder|sowie|y|o|u|e|ed|en|of|i|oraz|lub|och|og|eller|ja|tai|a|nebo|es|vagy|si|sau|ve|veya|и|или|та|або|και|η|or|as well as)(?=\s)|和|及|或|と|や|및|또는|(?<=\s)و(?=\p{L})/u;

function partsOf(text: string): readonly Part[] {
	return text.split(SENTENCE).flatMap((sentence) => {
		const parts: Part[] = [];
		let carried = false;
		for (const phrase of sentence.split(BETWEEN)) {
			for (const piece of atNots(phrase)) {
				const isNot = NOT_FIRST.test(piece);
				if (has(piece, ONLY)) carried = false;
				const bare = piece.replace(NOT, ' ').trim();
				if (!SAYS_SOMETHING.test(bare)) {
					// “Marketing: no” takes back what stands before it.
					const last = parts.pop();
					if (isNot && last) parts.push({ ...last, isNegated: true });
					else if (last) parts.push(last);
					// “Opt out of marketing” takes back what follows.
					else carried ||= isNot;
					continue;
				}
				parts.push(partOf(bare, isNot || carried, parts.length === 0));
				carried ||= isNot;
			}
		}
		return parts;
	});
}

/** A phrase in pieces, of which each but the first begins with a word that takes it back. */
function atNots(phrase: string): readonly string[] {
	const starts = [...phrase.matchAll(NOT)].map(({ index }) => index);
	return [0, ...starts]
		.map((start, order) => phrase.slice(start, starts[order] ?? phrase.length).trim())
		.filter((piece) => piece !== '');
}

const NOT_FIRST = new RegExp(`^(?:${NOT.source})`, 'u');

function partOf(text: string, isNegated: boolean, begins: boolean): Part {
	const hasErrand = has(text, OTHER_ERRAND);
	const hasService = has(text, SERVICE);
	const isBirthday = has(text, BIRTHDAY);
	const isSurely = has(text, MARKETING);
	const isPerhaps = has(text, MAYBE_MARKETING) && !hasService;
	const rest = [ALL, SMS, OTHER_CHANNEL, ONLY, NEUTRAL, SERVICE, OTHER_ERRAND, BIRTHDAY].reduce(
		(left, words) => left.replace(words, ' '),
		text.replace(MARKETING, ' ').replace(MAYBE_MARKETING, ' '),
	);
	return {
		isMarketing: (isSurely || isPerhaps) && !hasErrand && !isBirthday,
		isBirthday,
		isOther: hasErrand || hasService,
		isAll: has(text, ALL),
		bySms: has(text, SMS),
		byOther: has(text.replace(SMS, ' '), OTHER_CHANNEL),
		hasUnknown: SAYS_SOMETHING.test(rest),
		isNegated,
		begins,
	};
}

const has = (text: string, words: RegExp): boolean => text.search(words) >= 0;

function covered(parts: readonly Part[]): Scope {
	const refused = parts.filter(({ isNegated }) => isNegated);
	const given = withChannels(parts.filter(({ isNegated }) => !isNegated));
	const understood = parts.some(
		({ hasUnknown, isOther, isMarketing, isBirthday, bySms, byOther, isAll }) =>
			isOther || isMarketing || isBirthday || byOther || ((bySms || isAll) && !hasUnknown),
	);
	if (refused.some(({ isMarketing, bySms }) => isMarketing || bySms)) {
		return { marketing: false, birthday: false, understood };
	}
	const reachable = given.filter(({ bySms, byOther }) => bySms || !byOther);
	const marketing = reachable.some((part) => part.isMarketing || isWithoutBounds(part));
	return { marketing, birthday: marketing || reachable.some((one) => one.isBirthday), understood };
}

/** Everything, or everything by text: “all messages”, “SMS”. */
const isWithoutBounds = ({ isAll, bySms, isOther, isBirthday, hasUnknown }: Part): boolean =>
	(isAll || bySms) && !isOther && !isBirthday && !hasUnknown;

/**
 * Gives each thing the ways by which it may come. “Marketing by e-mail and SMS” has two of them, “SMS:
 * offers” one; and “offers and order updates by e-mail” is all by e-mail.
 */
function withChannels(parts: readonly Part[]): readonly Part[] {
	const things: Part[] = [];
	let ways: Part[] = [];
	for (const part of parts) {
		const last = things.at(-1);
		if (!isWay(part)) {
			things.push(ways.reduce(joined, part));
			ways = [];
		} else if (last && !part.begins) things[things.length - 1] = joined(last, part);
		else ways.push(part);
	}
	// Nothing but ways: whatever comes by them.
	if (things.length === 0) return ways.slice(0, 1).map((way) => ways.reduce(joined, way));
	for (let index = things.length - 2; index >= 0; index--) {
		const [one, next] = [things[index], things[index + 1]];
		if (one && next && !next.begins && !one.bySms && !one.byOther) {
			things[index] = joined(one, next);
		}
	}
	return things;
}

const isWay = ({ isMarketing, isBirthday, isOther, isAll, hasUnknown, bySms, byOther }: Part) =>
	!isMarketing && !isBirthday && !isOther && !isAll && !hasUnknown && (bySms || byOther);

const joined = (thing: Part, { bySms, byOther }: Part): Part => ({
	...thing,
	bySms: thing.bySms || bySms,
	byOther: thing.byOther || byOther,
});
