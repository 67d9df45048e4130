import { ANSWER_WORDS, STOP_PHRASES } from './answerWords';
import { fold, foldList } from './fold';
import { DOUBT_WORDS } from './headerWords';
import { foldPlain, wordKinds } from './wordKinds';

/**
 * What a cell of a yes-or-no column says. `channels` names text messages among the ways to reach somebody,
 * `kept` denies a stop (`not unsubscribed`), `ended` is one where messages or a
 * consent are meant and may be of anything elsewhere (`Cancelled`, `Blocked nose`), `other` is what we cannot be sure of.
 */
export type Answer = keyof typeof ANSWER_WORDS | 'channels' | 'kept' | 'ended' | 'empty' | 'other';

const answers: ReadonlyMap<string, Answer> = new Map(
	Object.entries(ANSWER_WORDS).flatMap(([answer, lines]) =>
		foldList(lines).map((word): [string, Answer] => [word, answer as Answer]),
	),
);

const TICKS = /^[✓✔☑✅○◯〇🟢👍🆗]\ufe0f?$/u;
const CROSSES = /^(?:[✗✘❌×☐⬜–—-]\ufe0f?|\[\s*\]|\{\s*\})$/u;
/** No plain no: under a header of opt-outs they may as well mark the people who said stop. */
const REFUSALS = /^[👎🔴]\ufe0f?$/u;
const STOPS = /^[🚫⛔🛑]\ufe0f?$/u;
/** As pandas writes a column of ones and zeros with gaps. */
const FLOAT = /^([01])[.,]0+$/;

/** Longer than this is a letter, and no answer. */
const LONGEST_ANSWER = 120;

const finder = (lines: readonly string[]): ((text: string) => boolean) => {
	const phrases = lines.flatMap((line) => line.split(',')).map((each) => ` ${foldPlain(each)} `);
	return (text) => {
		const padded = ` ${foldPlain(text)} `;
		return phrases.some((phrase) => padded.includes(phrase));
	};
};
const hasDoubt = finder(DOUBT_WORDS);
const asksToStop = finder(STOP_PHRASES);

const isInDoubt = (text: string): boolean => /[?？]/.test(text) || hasDoubt(text);

const ONLY =
	/(?<!\p{L})(?:only|nur|seulement|uniquement|solo|soltanto|apenas|alleen|kun|bara|tylko|только)(?!\p{L})/giu;

/** The first word, and what stands behind it: `Yes - web form`, `No (SMS)`. */
const FIRST = /^\s*([\p{L}\p{M}\p{N}]+)(?!-\p{L})\s*([^\p{L}\p{M}\p{N}\s]?)/u;
/** Behind a yes or `Granted`: a day, a `please`. */
const NO_MORE = /^[FdD]*$/;
/** Behind a yes without a mark: how it came, or when. */
const HOW = /^\s*\S+\s+(?:(?:via|per|by|par|por|door|über|durch|through|sms)(?!\p{L})|\d)/iu;
const SUBSCRIBED_HOW = /^C(?=[^C])|^FC/;
const VIA = /\s(?:via|per|by|par|por|door|über|through)\s/iu;

const withRemark = (text: string, kinds: string): Answer | undefined => {
	const [, word = '', mark = ''] = FIRST.exec(text) ?? [];
	const first = answers.get(fold(word));
	const behind = text.trimStart().slice(word.length);
	if (
		(first === 'yes' || (first === 'given' && /\d/.test(behind))) &&
		NO_MORE.test(wordKinds([behind]))
	) {
		return isInDoubt(text) ? 'other' : first;
	}
	// No plain no, so that in a column of opt-outs it does not stand for one.
	if (first === 'no' && mark !== '') return 'refused';
	if (first !== 'yes' || (mark === '' && !HOW.test(text))) return undefined;
	const isOfOthers = /[EL]/.test(kinds) && !/S/.test(kinds);
	return /[NOoqV#]/.test(kinds) || isOfOthers || isInDoubt(text) ? 'other' : 'yes';
};

/** Words in the middle of which a stop is none: `the shop by the bus stop on Main Street`. */
const FEW_WORDS = 6;

/** As people write down what somebody answered, whatever stands around it; a shop's name is another thing. */
const STOP_WRITTEN = /(?<![\p{L}\p{N}&-])STOP(?![\p{L}\p{N}-]|\s*&)/u;

const isStopClause = (kinds: string): boolean =>
	/N[Fd]*S|#[Fd]*S|N[FdwCAMx]{0,3}S|[SM][Fd]*N$|N[Fdx]*w[Fdx]*A/.test(kinds) ||
	/^[FdD]*o[oqFdDSPAMCwT]*$|[SMC][Fd]*[oq]|[oq][Fd]*[SC]/.test(kinds);

/** Words that are a stop only where it is known what they end. */
const isEndClause = (kinds: string): boolean =>
	/^[oq][oqFdDSPAMCZ]*$/.test(kinds) || (kinds.length <= FEW_WORDS && /^F*[oq]|o$/.test(kinds));

const isStop = (text: string, kinds: string, clauses: readonly string[]): boolean =>
	(/O/.test(kinds) && !isOfAnotherChannel(kinds)) ||
	asksToStop(text) ||
	(STOP_WRITTEN.test(text) && /\p{Ll}/u.test(text)) ||
	clauses.some(isStopClause);

/** Between these a no and a stop have nothing to do with each other: `No, unsubscribed`. */
const CLAUSES = /[,;:.!/|()[\]–—\n]|\s-+\s/;

/** Every stop in it is denied: `not unsubscribed`. */
const isKept = (clauses: readonly string[]): boolean => {
	const stops = clauses.filter((kinds) => /[Oo]/.test(kinds));
	return stops.every((kinds) => /^[Fd]*[N#][Fd]*[Oo][FdDSPM]*$/.test(kinds));
};

const isOfAnotherChannel = (kinds: string): boolean => /E/.test(kinds) && !/[SPV]/.test(kinds);

/** Reads what no list of answers has by its words, as `readConsentHeader` does with a header. */
const inWords = (text: string): Answer => {
	const kinds = wordKinds([text]);
	const clauses = text.split(CLAUSES).map((clause) => wordKinds([clause]));
	if (/[Oo]/.test(kinds) && isKept(clauses)) return 'kept';
	const remark = withRemark(text, kinds);
	if (remark === 'refused' && !/[Oo]/.test(kinds) && !asksToStop(text)) return 'refused';
	if (isStop(text, kinds, clauses)) return 'stop';
	if (clauses.some(isEndClause)) return 'ended';
	if (/[N#][FdA]*[Cw]/.test(kinds)) return 'refused';
	if (remark !== undefined) return remark;
	const withoutOnly = text.replace(ONLY, ' ');
	if (withoutOnly !== text && /^F*SF*$/.test(wordKinds([withoutOnly]))) return 'channels';
	if (isInDoubt(text)) return 'other';
	if (/^[CwFdDTSPAM]*$/.test(kinds)) {
		if (/C/.test(kinds) || (/w/.test(kinds) && /S/.test(kinds))) return 'subscribed';
	}
	if (SUBSCRIBED_HOW.test(kinds) && VIA.test(text) && !/[NOoqELV#]/.test(kinds))
		return 'subscribed';
	return /^[SEF]*$/.test(kinds) && /S/.test(kinds) && !/\d/.test(text) ? 'channels' : 'other';
};

const read = (text: string): Answer => {
	const trimmed = text.trim();
	if (trimmed === '') return 'empty';
	if (TICKS.test(trimmed)) return 'yes';
	if (STOPS.test(trimmed)) return 'stop';
	if (REFUSALS.test(trimmed)) return 'refused';
	// MySQL writes an absent date so.
	if (CROSSES.test(trimmed) || trimmed.startsWith('0000-00-00')) return 'no';
	const whole = FLOAT.exec(trimmed)?.[1] ?? trimmed;
	// `NaN` is one word, unlike `optOut`.
	const known = answers.get(fold(whole)) ?? answers.get(fold(whole.toLowerCase()));
	const isAsked = /[?？]/.test(trimmed) && known !== 'stop';
	if (known !== undefined) return isAsked ? 'other' : known;
	return trimmed.length > LONGEST_ANSWER || !/\p{L}/u.test(trimmed) ? 'other' : inWords(trimmed);
};

/** What was read last: such a column has few answers, and often. */
const recent = new Map<string, Answer>();
const MOST_RECENT = 2000;

export const readAnswer = (text: string): Answer => {
	const known = recent.get(text);
	if (known !== undefined) return known;
	const answer = read(text);
	if (recent.size >= MOST_RECENT) recent.clear();
	recent.set(text, answer);
	return answer;
};
