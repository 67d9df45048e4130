import { fold, foldList } from './fold';
import * as headers from './phoneHeaders';

/** Whose number a header announces; `number` says only that it is one, `id` that it is of something else. */
export type PhoneKind = 'person' | 'proxy' | 'stranger' | 'fax' | 'recipient' | 'number' | 'id';

export interface PhoneHeader {
	readonly kind: PhoneKind;
	/** Of the columns of one kind the least goes first: 0 is what we wrote ourselves, up to 3 is mobile. */
	readonly rank: number;
	/** Whether the header is nothing but a word for a phone number. */
	readonly exact: boolean;
}

const RANKS = { own: 0, sms: 1, mobile: 2, likelyMobile: 3, phone: 4, likelyPhone: 5, later: 6 };

/** Whether a column of this rank holds what can be texted, if it holds a number. */
export const isMobileRank = (rank: number): boolean => rank <= RANKS.likelyMobile;

type Test = (header: string) => boolean;

const oneOf = (lines: readonly string[]): Test => {
	const words = new Set(foldList(lines));
	return (header) => words.has(header);
};

/** Latin words are looked for whole; other languages put theirs anywhere, without spaces or with an article before. */
const mentions = (lines: readonly string[]): Test => {
	const words = foldList(lines).filter((word) => word !== '');
	const isLatin = (word: string) => /^[\p{Script=Latin} ]+$/u.test(word);
	const whole = words.filter(isLatin).map((word) => ` ${word} `);
	const parts = words.filter((word) => !isLatin(word));
	return (header) =>
		whole.some((word) => ` ${header} `.includes(word)) ||
		parts.some((part) => header.includes(part));
};

const contains = (lines: readonly string[]): Test => {
	const parts = foldList(lines);
	return (header) => parts.some((part) => header.includes(part));
};

const hasStart = (lines: readonly string[]): Test => {
	const starts = foldList(lines).map((start) => ` ${start}`);
	return (header) => starts.some((start) => ` ${header}`.includes(start));
};

const hasEnd = (lines: readonly string[]): Test => {
	const ends = foldList(lines).map((end) => `${end} `);
	return (header) => ends.some((end) => `${header} `.includes(end));
};

const either =
	(...tests: readonly Test[]): Test =>
	(header) =>
		tests.some((test) => test(header));

const isOwn = either(oneOf(headers.OWN_HEADERS), (header) => header.endsWith(' e164'));
const isSms = oneOf(headers.SMS_HEADERS);
const isMobile = oneOf(headers.MOBILE_HEADERS);
const isPhone = oneOf(headers.PHONE_HEADERS);
const isRecipient = oneOf(headers.RECIPIENT_HEADERS);
const isNumber = oneOf(headers.NUMBER_HEADERS);
const speaksOfSms = mentions(headers.SMS_HEADERS.map((line) => line.replace(/^sms, /, '')));
const speaksOfMobile = either(
	mentions(headers.MOBILE_HEADERS),
	contains(headers.MOBILE_PARTS),
	hasEnd(headers.MOBILE_ENDS),
);
const speaksOfMessenger = mentions(headers.MESSENGER_HEADERS);
const speaksOfPhone = either(mentions(headers.PHONE_HEADERS), contains(headers.PHONE_PARTS));
const speaksOfFax = either(mentions(headers.FAX_WORDS), hasStart(headers.FAX_STARTS));
const speaksOfStranger = either(
	mentions(headers.STRANGER_WORDS),
	hasStart(headers.STRANGER_STARTS),
);
const speaksOfProxy = either(mentions(headers.PROXY_WORDS), hasStart(headers.PROXY_STARTS));
const speaksOfFirm = either(mentions(headers.FIRM_WORDS), hasStart(headers.FIRM_STARTS));
const speaksOfOther = mentions(headers.OTHER_WORDS);
const comesLater = mentions(headers.LATER_WORDS);
/** `Kundennr`, `Rechnungsnummer`, `userid`. */
const speaksOfId = either(mentions(headers.ID_WORDS), (header) =>
	/\p{L}{3}(?:nummer|nr|id)(?: |$)/u.test(header),
);

/** `Phone1` and `Tel2` are two words. */
const words = (name: string): string => fold(name).replace(/(\p{L})(\p{N})/gu, '$1 $2');

/** Longer ones are texts; looking for brackets in them would take time squared. */
const LONGEST_HEADER = 200;

/** `Phone (with country code)`, `Mobile incl. country code`: what is in brackets or behind a "with" is a remark. */
const withoutRemarks = (name: string): string =>
	words(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
		.replace(/(?<=.) (?:with|incl|including|inc|mit|inkl|avec|con|com|met|med) .*$/, '')
		.replace(/^(?:verified|valid|validated|confirmed) (?=.)/, '');

const rankOf = (header: string, whole: string): number | undefined => {
	if (isSms(header) || speaksOfSms(header)) return RANKS.sms;
	if (isMobile(header)) return RANKS.mobile;
	if (isPhone(header)) return speaksOfMobile(whole) ? RANKS.likelyMobile : RANKS.phone;
	if (speaksOfOther(header)) return undefined;
	if (speaksOfMobile(whole) || speaksOfMessenger(whole)) return RANKS.likelyMobile;
	if (!speaksOfPhone(whole)) return undefined;
	return comesLater(whole) ? RANKS.later : RANKS.likelyPhone;
};

const kindOf = (whole: string): PhoneKind => {
	if (speaksOfFax(whole)) return 'fax';
	if (speaksOfStranger(whole)) return 'stranger';
	const isProxy = speaksOfProxy(whole) || (speaksOfFirm(whole) && !speaksOfMobile(whole));
	return isProxy ? 'proxy' : 'person';
};

/** What a header says of phones; `undefined` where it says nothing of them, or of something about one. */
export const phoneHeader = (name: string): PhoneHeader | undefined => {
	if (name.length > LONGEST_HEADER) return undefined;
	if (isOwn(fold(name))) return { kind: 'person', rank: RANKS.own, exact: true };
	const [header, whole] = [withoutRemarks(name), words(name)];
	if (header === '') return undefined;
	const rank = rankOf(header, whole);
	const exact = isSms(header) || isMobile(header) || isPhone(header);
	if (rank !== undefined) return { kind: kindOf(whole), rank, exact };
	const other = { rank: RANKS.later + 1, exact: false };
	if (isRecipient(header)) return { ...other, kind: 'recipient' };
	if (isNumber(header)) return { ...other, kind: 'number' };
	if (speaksOfFax(whole)) return { ...other, kind: 'fax' };
	if (speaksOfStranger(whole)) return { ...other, kind: 'stranger' };
	return speaksOfOther(header) || speaksOfId(header) ? { ...other, kind: 'id' } : undefined;
};

/** Whether a header is one of a phone column, in any language we know. */
export const isPhoneHeader = (name: string): boolean => {
	const header = phoneHeader(name);
	return header !== undefined && (header.rank <= RANKS.later || isBare(header.kind));
};

const isBare = (kind: PhoneKind): boolean => kind === 'recipient' || kind === 'number';
