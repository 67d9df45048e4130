import type { IdentityPart, NoticeRule } from '../../../../lib/compliance/index.ts';
import { findingsText } from '../answers.mts';
import { code, plain } from '../markdown.mts';
import { scopeOf } from '../scopes.mts';
import { formsOf, namesOf, NUMBERS } from '../senderWords.mts';
import type { Proposition, Statement } from '../statement.mts';
import { nameOf, wordsOf } from '../words.mts';
import { inPeriods, nothingKnown, ofCountry, type Subject } from './subject.mts';

const IDENTITY = {
	name: 'who sends it',
	contact: 'how to reach them',
	address: 'the postal address, or a page that shows it',
	registration: 'the number in the trade register',
} as const satisfies Record<IdentityPart, string>;

const OF_NOBODY = 'sale from monday';
const NAME = 'ACME';

/** What a text says of its sender. */
export function identity(subject: Subject): Proposition {
	const { place, compliance } = subject;
	const found = compliance
		.checkContent({ text: OF_NOBODY, purpose: 'marketing' }, place.places)
		.filter(({ code: one }) => one === 'identity_unseen');
	return {
		number: 7,
		title: 'Who the text is from',
		statements: inPeriods(subject, 'identity').map(({ rule, days }) =>
			ofCountry(
				`A marketing text says **${rule.parts.map((part) => IDENTITY[part]).join('; ')}**.`,
				rule,
				days,
			),
		),
		unknown: nothingKnown(subject, 'what a text says of its sender'),
		software: [found.length > 0 ? `Nobody named: ${findingsText(found)}.` : 'Looks for nothing.'],
	};
}

/** How people are told to say no, and are heard. */
export function optOut(subject: Subject): Proposition {
	const { country, place, compliance } = subject;
	const { notice } = country;
	const statements: readonly Statement[] = [
		...inPeriods(subject, 'notice').map(({ rule, days }) =>
			ofCountry(`${noticeOf(rule)}${scopeOf(rule)}`, rule, days),
		),
		...inPeriods(subject, 'optOut').map(({ rule, days }) =>
			ofCountry(
				`An opt-out binds ${/^at once/.test(rule.honourWithin) ? '' : 'within '}${plain(rule.honourWithin)}.${rule.reach === 'all' ? ' It reaches **every text** of that sender.' : ''}`,
				rule,
				days,
			),
		),
	];
	const found = compliance
		.checkContent(
			{ text: `${NAME}: our sale begins on Monday.`, purpose: 'marketing' },
			place.places,
		)
		.filter(({ code: one }) => one === 'notice_missing' || one === 'label_missing');
	const [of] = place.places;
	const spoken = of ? wordsOf(of.id, compliance).replace('<br>', '; ') : '';
	return {
		number: 8,
		title: 'Opting out',
		statements,
		unknown: nothingKnown(subject, 'how a text tells of the way out'),
		software: [
			`No way out${notice?.label === undefined ? '' : ' or label'}: ${findingsText(found)}.`,
			`Compose ends it: ${code(place.goodText.replace(/^.*? our sale begins on Monday\. /u, ''))}.`,
			spoken === '' ? '' : `Heard in [${spoken}](words.md).`,
		].filter((part) => part !== ''),
	};
}

const WAYS = {
	required: 'A marketing text tells **a way to opt out**; no wording is prescribed.',
	notRequired: 'A marketing text need not tell a way to opt out.',
} as const;

function noticeOf(rule: NoticeRule): string {
	const { label, labelOpens, otherLabels = [], notices, optOutWay, languages = [] } = rule;
	const labels = label === undefined ? [] : [label, ...otherLabels];
	return [
		labels.length === 0
			? ''
			: `A marketing text is labelled ${labels.map((one) => code(one.trim())).join(' or ')}${labelOpens ? ', at its very start' : ''}.`,
		notices.length === 0
			? ''
			: `It tells how to opt out: ${notices.map(({ language, text, answer }) => `${code(text)} (${nameOf(language)}${answer === 'sender' ? ', answered to the sender' : ''})`).join(' or ')}.`,
		optOutWay === undefined || notices.length > 0 ? '' : WAYS[optOutWay],
		languages.length === 0
			? ''
			: `In each of these languages: ${languages.map(nameOf).join(', ')}.`,
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** By what name or number a text may come. */
export function sender(subject: Subject): Proposition {
	const { place, compliance } = subject;
	const statements = inPeriods(subject, 'sender').flatMap(({ rule, days }) => [
		ofCountry(
			`A name as sender is **${[namesOf(rule), ...formsOf(rule)].join('; ')}**.${rule.note === undefined ? '' : ` ${plain(rule.note)}`}`,
			rule,
			days,
		),
		...(rule.numbers
			? [ofCountry(`A number as sender: **${NUMBERS[rule.numbers.carried]}**.`, rule.numbers, days)]
			: []),
	]);
	const findings = (from: string) =>
		compliance
			.checkContent(
				{ text: place.goodTextOfName, purpose: 'marketing', sender: from, registered: [] },
				place.places,
			)
			.filter(({ code: one }) => /^(?:name|number)_|^sender_form$/.test(one));
	return {
		number: 9,
		title: 'Sender',
		statements,
		unknown: nothingKnown(subject, 'what networks do with a name as sender'),
		software: [
			`The name ${NAME}, undeclared: ${findingsText(findings(NAME))}.`,
			`A mobile number of the place: ${findingsText(findings(place.number))}.`,
		],
	};
}
