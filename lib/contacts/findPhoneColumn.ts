import { looksLikePhone, parsePhone } from '../phone';
import { cellsOf, textOf, type Cells } from './cells';
import { fold, foldList } from './fold';
import {
	BARE_HEADERS,
	MOBILE_HEADERS,
	OTHER_WORDS,
	OWN_HEADERS,
	PHONE_HEADERS,
} from './phoneHeaders';

/** Enough to know a column by; parsing every cell of a wide table would take longer than the import. */
const SAMPLE = 50;

const folded = (headers: readonly string[]): ReadonlySet<string> => new Set(foldList(headers));
const own = folded(OWN_HEADERS);
const mobile = folded(MOBILE_HEADERS);
const phone = folded(PHONE_HEADERS);
const bare = folded(BARE_HEADERS);
const other = folded(OTHER_WORDS);

/** Latin words are looked for whole; other languages put theirs anywhere, without spaces or with an article before. */
const finder = (aliases: ReadonlySet<string>): ((header: string) => boolean) => {
	const isLatin = (alias: string) => /^[\p{Script=Latin} ]+$/u.test(alias);
	const words = [...aliases].filter(isLatin).map((alias) => ` ${alias} `);
	const parts = [...aliases].filter((alias) => !isLatin(alias));
	return (header) =>
		words.some((word) => ` ${header} `.includes(word)) ||
		parts.some((part) => header.includes(part));
};
const mentionsMobile = finder(mobile);
const mentionsPhone = finder(phone);

/** 0 is surest; `undefined` where the header says nothing of phones. */
const rankOf = (name: string): number | undefined => {
	const header = fold(name);
	if (header === '') return undefined;
	if (own.has(header)) return 0;
	if (mobile.has(header)) return 1;
	if (phone.has(header)) return 3;
	if (bare.has(header)) return 5;
	if (header.split(' ').some((word) => other.has(word))) return undefined;
	if (mentionsMobile(header)) return 2;
	return mentionsPhone(header) ? 4 : undefined;
};

/** Whether a header is one of a phone column, in any language we know. */
export const isPhoneHeader = (name: string): boolean => rankOf(name) !== undefined;

/** How many of the sampled cells are numbers, those of other countries and without a plus included. */
const score = (sample: readonly Cells[], name: string, defaultCountry: string | undefined) =>
	sample.filter((cells) => {
		const text = textOf(cells, name);
		return (
			looksLikePhone(text) &&
			parsePhone(text, { defaultCountry, plusless: true, mobileOnly: false }).ok
		);
	}).length;

/**
 * The column that holds the phone numbers: by its header, the surest first and with at least one
 * value that looks like a number, else the one in which most values parse. `undefined` if none does.
 */
export const findPhoneColumn = (
	rows: readonly { readonly fields: Readonly<Record<string, unknown>> }[],
	{ defaultCountry }: { readonly defaultCountry?: string | undefined } = {},
): string | undefined => {
	const sample = rows.slice(0, SAMPLE).map(({ fields }) => cellsOf(fields));
	const names = [...new Set(sample.flatMap((cells) => Object.keys(cells)))];
	const ranked = names
		.flatMap((name) => {
			const rank = rankOf(name);
			return rank === undefined ? [] : [{ name, rank }];
		})
		.sort((a, b) => a.rank - b.rank);
	const holdsNumbers = ({ name }: { readonly name: string }) =>
		sample.some((cells) => looksLikePhone(textOf(cells, name)));
	const byHeader = ranked.find(holdsNumbers);
	if (byHeader) return byHeader.name;

	const best = names
		.map((name) => ({ name, score: score(sample, name, defaultCountry) }))
		.reduce((a, b) => (b.score > a.score ? b : a), { name: '', score: 0 });
	if (best.score > 0) return best.name;
	return (ranked[0] ?? names.map((name) => ({ name })).find(holdsNumbers))?.name;
};
