import { TAKEN_FOR_GRANTED } from '../../../lib/calendar/holidays/takenForGranted.ts';
import type {
	ContentRule,
	Country,
	CountryRule,
	SenderRule,
} from '../../../lib/compliance/index.ts';
import { code, lines, plain, table } from './markdown.mts';
import {
	BASES,
	capOf,
	cited,
	holidaysOf,
	hoursRemarks,
	periodOf,
	regimeOf,
	softOptInOf,
	windowsOf,
} from './rule.mts';

const HEAD = ['', 'Rule', 'Basis', 'Source (checked)'];

export const headingOf = ({ id, name }: Country): string => `${name} (${id})`;

/** Everything recorded of one country or state. */
export function countrySection(country: Country, words: string): string {
	const { within, rules, notice, sender, optOut, identity, content } = country;
	const { registers = [], sectorBans = [], duties = [] } = country;
	const undated = [
		sender
			? [
					'Name as sender',
					lines([namesOf(sender), ...formsOf(sender), plain(sender.note ?? '')]),
					BASES[sender.basis],
					cited(sender.source),
				]
			: [],
		sender?.numbers
			? [
					'Number as sender',
					NUMBERS[sender.numbers.carried],
					BASES[sender.numbers.basis],
					cited(sender.numbers.source),
				]
			: [],
		notice ? ['Label, notice', noticeOf(notice), BASES[notice.basis], cited(notice.source)] : [],
		identity
			? [
					'Says of its sender',
					identity.parts.map((part) => IDENTITY[part]).join(', '),
					BASES[identity.basis],
					cited(identity.source),
				]
			: [],
		content ? ['In the text', contentOf(content), BASES[content.basis], cited(content.source)] : [],
		words === '' ? [] : ['Opt-out words', words, '', ''],
		optOut ? ['Opt-outs bind within', plain(optOut.honourWithin), '', cited(optOut.source)] : [],
		...registers.map(({ name, source }) => ['Register', plain(name), '', cited(source)]),
		...sectorBans.map(({ what, words: shownBy = [], source }) => [
			'May not advertise',
			lines([plain(what), shownBy.length > 0 ? `seen by ${shownBy.map(code).join(', ')}` : '']),
			'',
			cited(source),
		]),
		...duties.map(({ about, what, validFrom, basis, source }) => [
			DUTIES[about],
			plain(validFrom === undefined ? what : `from ${validFrom}: ${what}`),
			BASES[basis],
			cited(source),
		]),
	].filter((row) => row.length > 0);
	const isDated = rules.some((rule) => periodOf(rule) !== '');
	const rows = [
		...rules.flatMap((rule) => rowsOfRule(rule, within !== undefined)),
		isDated && undated.length > 0 ? ['**At any time**', '', '', ''] : [],
		...undated,
	];
	const remarks = [
		country.territories ? `Also for ${country.territories.join(', ')}.` : '',
		country.presumesAreaCode
			? 'Its area codes count as called there, wherever the person lives.'
			: '',
		...new Set(
			country.rules.flatMap((rule) =>
				takenForGranted(rule).map((one) => `Taken for granted: ${plain(one)}.`),
			),
		),
	].filter((remark) => remark !== '');
	return [
		`### ${headingOf(country)}`,
		table(HEAD, rows),
		...(remarks.length > 0 ? [remarks.map((remark) => `- ${remark}`).join('\n')] : []),
	].join('\n\n');
}

function takenForGranted({ holidayCalendar, assumptions = [] }: CountryRule): readonly string[] {
	const byCalendar: Readonly<Record<string, string | undefined>> = TAKEN_FOR_GRANTED;
	const ofHolidays = holidayCalendar && byCalendar[holidayCalendar];
	return ofHolidays === undefined ? assumptions : [...assumptions, ofHolidays];
}

/** In a state, consent is that of its country, and holidays are told only where they close. */
function rowsOfRule(rule: CountryRule, isState: boolean): readonly (readonly string[])[] {
	const { consent, caps = [], sources = [], promotion, alsoBinds = [], doubts = [] } = rule;
	const { expiry, form } = consent;
	const period = periodOf(rule);
	return [
		period === '' ? [] : [`**${period}**`, '', '', ''],
		...rule.hours.map((one) => [
			'Hours',
			lines([windowsOf(one), ...hoursRemarks(one)]),
			BASES[one.basis],
			cited(one.source),
		]),
		isState && rule.holidays === 'open' ? [] : ['Public holidays', holidaysOf(rule), '', ''],
		isState && isFederal(consent)
			? []
			: [
					'Consent',
					lines([regimeOf(consent), softOptInOf(consent), plain(consent.note ?? '')]),
					BASES[consent.basis],
					cited(consent.source),
				],
		expiry && !isState
			? [
					'Consent lapses',
					`after ${expiry.months} months`,
					BASES[expiry.basis],
					cited(expiry.source),
				]
			: [],
		form
			? [
					'Form of consent',
					`counts only when ${plain(form.has)}; told, and taken for granted`,
					BASES[form.basis],
					cited(form.source),
				]
			: [],
		promotion
			? ['Marketing', PROMOTION[promotion.carried], BASES[promotion.basis], cited(promotion.source)]
			: [],
		...caps.map((cap) => [
			'At most',
			lines([capOf(cap), plain(cap.note ?? '')]),
			BASES[cap.basis],
			cited(cap.source),
		]),
		...alsoBinds.map(({ texts, tells, basis, source }) => [
			WIDER[texts],
			plain(tells),
			BASES[basis],
			cited(source),
		]),
		...doubts.map(({ tells, basis, source }) => [
			'Told, and not applied',
			plain(tells),
			BASES[basis],
			cited(source),
		]),
		...sources.map((source) => ['Further source', '', '', cited(source)]),
		['Confidence', rule.confidence, '', ''],
	];
}

/** What is that of the country is told there. */
const isFederal = ({ source }: CountryRule['consent']): boolean => source.citation.includes('CFR');

const PROMOTION = {
	always: 'carried',
	localRoutes: 'refused on routes from abroad; told, and a local route taken for granted',
	never: '**not carried**: blocked',
} as const;

const WIDER = {
	collections: 'Texts that collect a debt',
	bulk: 'Any text in bulk',
} as const;

const NAMES = {
	carried: 'carried',
	registered: 'carried when registered',
	replaced: 'replaced by a number',
	refused: 'refused: the text is lost',
} as const;

export const namesOf = ({ names, prefix, suffix }: SenderRule): string =>
	[
		NAMES[names],
		prefix === undefined ? '' : `beginning with ${code(prefix)}`,
		suffix === undefined ? '' : `ending with ${code(suffix)}`,
	]
		.filter((part) => part !== '')
		.join(', ');

const formsOf = (sender: SenderRule): readonly string[] => [
	sender.unregistered === undefined ? '' : UNREGISTERED[sender.unregistered],
	sender.shortest === undefined ? '' : `${sender.shortest} to 11 characters`,
	sender.refusesGenericNames ? 'no generic words' : '',
	sender.registeredMark === undefined
		? ''
		: `one that begins with ${code(sender.registeredMark)} has to be registered`,
	sender.networkAdds === undefined
		? ''
		: `written without ${sender.networkAdds.map(code).join(', ')}, which the networks add`,
];

const UNREGISTERED = {
	blocked: 'others are stopped',
	labelled: 'others are shown with a warning',
} as const;

const NUMBERS = {
	registered: 'carried when registered',
	local: 'of the country only',
	localAndRegistered: 'of the country only, and registered',
	localIfRegistered: 'of the country when registered, of others as they are',
	notMobile: 'no mobile numbers',
	none: 'not carried',
} as const;

const IDENTITY = {
	name: 'who sends it',
	contact: 'how to reach them',
	address: 'the postal address, or a page that shows it',
	registration: 'the number in the trade register',
} as const;

const DUTIES = {
	seller: 'Of the seller',
	records: 'Records',
	text: 'Of the text',
	penalty: 'A breach may cost',
} as const;

const contentOf = ({ links, shortLinks, phoneNumbers }: ContentRule): string =>
	lines([
		links === undefined ? '' : `links ${CARRIED[links]}`,
		shortLinks === undefined ? '' : `links of public shorteners ${CARRIED[shortLinks]}`,
		phoneNumbers === undefined ? '' : `phone numbers ${CARRIED[phoneNumbers]}`,
	]);

const CARRIED = { forbidden: 'are stopped', allowListed: 'are carried when registered' } as const;

const WAYS = {
	required: 'a way to opt out, in the usual words of the language',
	notRequired: 'no way to opt out is asked for: a lack is told, and does not block',
} as const;

const noticeOf = ({
	label,
	labelOpens,
	otherLabels = [],
	notices,
	optOutWay,
	languages = [],
}: NonNullable<Country['notice']>): string =>
	lines([
		labelOpens ? 'at the very start:' : '',
		label === undefined
			? ''
			: `label ${[label, ...otherLabels].map((one) => code(one.trim())).join(' or ')}`,
		...notices.map(
			({ language, text, answer }) =>
				`${language}: ${code(text)}${answer === 'sender' ? ', answered to the sender' : ''}`,
		),
		optOutWay === undefined || notices.length > 0 ? '' : WAYS[optOutWay],
		languages.length > 0 ? `in each of ${languages.join(', ')}` : '',
	]);
