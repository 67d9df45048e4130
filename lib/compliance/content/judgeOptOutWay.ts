import type { Purpose } from '../../message';
import { phrasePattern, whereMatched } from '../../text';
import { appliedRule, OWN_RULES } from '../answer';
import {
	codeOf,
	type Country,
	type NoticeLanguage,
	type NoticeRule,
	reaches,
	textsOf,
} from '../countries';
import { effectOf } from './effectOf';
import type { ContentFinding } from './findings';
import { noticeFor } from './noticeFor';
import { optOutPassage } from './optOutPassage';
import type { OptOutWay } from './optOutWay';

/** Countries whose marketing texts the user answers for, when they say nothing of an opt-out. */
export type NoWayNeededIn = ReadonlySet<string>;

/** A text, the ways to opt out it tells of, and where it may do without. */
export interface OfferedWays {
	readonly text: string;
	readonly ways: ReadonlySet<OptOutWay>;
	readonly noWayNeededIn?: NoWayNeededIn | undefined;
}

/**
 * Whether a marketing text tells how to say no: by the rule of a country that asks for it, and by our own
 * in every other one, said once. A state adds nothing to its country.
 */
export function judgeOptOutWay(
	offered: OfferedWays,
	places: readonly Country[],
): readonly ContentFinding[] {
	const { text, ways } = offered;
	const nations = places.filter(({ within, notice }) => within === undefined || notice);
	const countries = nations.length > 0 ? nations : places;
	const isTold = ways.size > 0 || countries.some(({ notice }) => holdsOwn(text, notice));
	if (isTold) return countries.flatMap((country) => judgeLanguages(text, country));
	const demands = countries.flatMap(demandOf);
	if (demands.length > 0) return demands;
	const [needing] = countries.filter((country) => !needsNone(country, offered.noWayNeededIn));
	if (needing) return [ownDemand(needing)];
	return countries.map((country): ContentFinding => ({
		code: 'notice_missing',
		effect: 'warn',
		message: `${country.name}: the text does not say how to opt out; ${saysNotRequired(country) ? 'operators there do not ask for it' : 'you have said that it need not'}`,
		rule: country.notice ? appliedRule(country, country.notice) : OWN_RULES.optOutWay,
	}));
}

/** Whether a text that advertises nothing tells how to say no where a rule asks that of it too. It is told. */
export function judgeOptOutWayBesides(
	{ text, ways }: OfferedWays,
	purpose: Purpose,
	places: readonly Country[],
): readonly ContentFinding[] {
	const texts = textsOf(purpose);
	return places.flatMap((country): readonly ContentFinding[] => {
		const { notice, name } = country;
		if (!notice || !reaches(notice, texts) || ways.size > 0 || holdsOwn(text, notice)) return [];
		const message = `${name}: a text about money owed says how to opt out, such as “${usualIn(country)}”, and this one does not`;
		return [
			{ code: 'notice_missing', effect: 'warn', message, rule: appliedRule(country, notice) },
		];
	});
}

/** By the country's own rule, where that is more than practice and sure enough to block by itself. */
function demandOf(country: Country): readonly ContentFinding[] {
	const { notice } = country;
	if (!notice || !asksForWay(notice) || effectOf(notice) === 'warn') return [];
	const message = `${country.name}: a text has to say how to opt out, such as “${usualIn(country)}”, and this one does not`;
	return [{ code: 'notice_missing', effect: 'block', message, rule: appliedRule(country, notice) }];
}

const ownDemand = (country: Country): ContentFinding => ({
	code: 'notice_missing',
	effect: 'block',
	message: `${country.name}: the text does not say how to opt out. Add a way, such as “${usualIn(country)}”`,
	rule: OWN_RULES.optOutWay,
});

const asksForWay = ({ optOutWay, notices }: NoticeRule): boolean =>
	optOutWay === 'required' || (optOutWay === undefined && notices.length > 0);

const saysNotRequired = ({ notice }: Country): boolean => notice?.optOutWay === 'notRequired';

const needsNone = (country: Country, noWayNeededIn: NoWayNeededIn | undefined): boolean =>
	saysNotRequired(country) || noWayNeededIn?.has(codeOf(country)) === true;

const usualIn = (country: Country): string => noticeFor(codeOf(country)).optOut.text;

/** What a rule wants in several languages is told in each of them. */
function judgeLanguages(text: string, country: Country): readonly ContentFinding[] {
	const { notice } = country;
	const { languages = [] } = notice ?? {};
	if (!notice || languages.length === 0) return [];
	const passage = optOutPassage(text);
	const told = passage ? text.slice(passage.start, passage.end) : text;
	const missing = languages.filter((language) => !SPOKEN[language].pattern.test(told));
	if (missing.length === 0) return [];
	return [
		{
			code: 'notice_language',
			effect: effectOf(notice),
			message: `${country.name}: the way to opt out is told in ${languages.map((one) => SPOKEN[one].name).join(' and ')}, such as “${usualIn(country)}”; ${missing.map((one) => SPOKEN[one].name).join(' and ')} is missing`,
			rule: appliedRule(country, notice),
		},
	];
}

/** How a language is seen in the words around a keyword, which is the same in both. */
const SPOKEN: Readonly<
	Record<NoticeLanguage, { readonly name: string; readonly pattern: RegExp }>
> = {
	en: { name: 'English', pattern: /\b(?:reply|text|send|opt|unsub\w*|call|to|end)\b/iu },
	zh: { name: 'Chinese', pattern: /\p{sc=Han}/u },
};

/** A notice in the country's own words, whatever number stands for `{number}`. */
const holdsOwn = (text: string, notice: NoticeRule | undefined): boolean =>
	notice?.notices.some((own) => holds(text, own.text)) ?? false;

const holds = (text: string, notice: string): boolean =>
	whereMatched({ text, values: [] }, noticePattern(notice)) !== undefined;

const NUMBER = String.raw`\+?\d[\d -]{2,}`;
const patterns = new Map<string, RegExp>();

function noticePattern(notice: string): RegExp {
	const known = patterns.get(notice);
	if (known) return known;
	const source = notice.split('{number}').map(partPattern).join(NUMBER);
	const pattern = new RegExp(source, 'giu');
	patterns.set(notice, pattern);
	return pattern;
}

/** The space beside a number belongs to the notice. */
const partPattern = (part: string): string =>
	(/^\s/.test(part) ? '\\s+' : '') + phrasePattern(part) + (/\S\s+$/.test(part) ? '\\s+' : '');
