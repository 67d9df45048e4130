import type { Check } from '../../../lib/compliance/index.ts';
import { outcomeOf } from './answers.mts';
import { MARGIN_MINUTES, shifted, YEAR } from './borders.mts';
import { code, plain, table, unbroken } from './markdown.mts';
import { openMoment, type Subject } from './propositions/index.mts';
import { sendsOf } from './propositions/times.mts';
import { localOf, type Question } from './samplePlace.mts';
import type { Proposition } from './statement.mts';

interface Case extends Question {
	readonly what: string;
}

/** What the real decision says at the borders of a place. */
export function workedCases(subject: Subject, propositions: readonly Proposition[]): string {
	const { place } = subject;
	const usual = place.decide({ at: openMoment(subject) });
	const said = new Map<string, number>();
	const rows = casesOf(subject).map((one, index) => {
		const check = place.decide(one);
		const sentence = `${plain(withoutCitation(check))}${toldBesides(check, usual)}`;
		const before = said.get(sentence);
		if (before === undefined) said.set(sentence, index + 1);
		return [
			String(index + 1),
			unbroken(momentText(one.at)),
			one.what,
			`${outcomeOf(check, place.zone)}: ${before === undefined ? sentence : `as ${before}`}`,
			byWhat(check, propositions),
		];
	});
	return [
		'## Worked cases',
		`Answers of the decision itself, for \`${place.number}\` in ${place.zone} in ${YEAR}; unless said otherwise with an explicit consent, registers looked into, and the text “${plain(place.goodText)}”.`,
		table(['', 'Local time', 'Sent', 'Decision', 'By'], rows),
	].join('\n\n');
}

const TRANSACTIONAL = {
	purpose: 'transactional',
	text: 'ACME: your order 4711 is on its way.',
} as const;

/** The borders of the rules, in the order in which the propositions name them. */
function casesOf(subject: Subject): readonly Case[] {
	const { place, borders, rules, country } = subject;
	const [register] = (country.registers ?? []).filter(({ decides }) => decides === 'block');
	const { day, opening, closing, holidays } = borders;
	const open = openMoment(subject);
	const [holiday] = holidays;
	const [cap] = rules.flatMap(({ caps = [] }) => caps);
	return [
		...(opening === undefined
			? [{ at: open, what: 'marketing at noon' }]
			: [
					...(opening.endsWith('T00:00')
						? []
						: [{ at: shifted(opening, -1), what: 'a minute before the opening' }]),
					{ at: opening, what: 'the opening' },
				]),
		...(closing === undefined
			? []
			: [{ at: shifted(closing, -MARGIN_MINUTES), what: 'within the margin' }]),
		{ at: sundayAfter(day), what: 'a Sunday at noon' },
		...(holiday
			? [{ at: `${holiday.date}T12:00`, what: `a public holiday, ${holiday.name}` }]
			: []),
		{ at: open, what: 'no consent on record', consent: 'none' as const },
		{ at: open, what: 'a customer of last month', consent: 'soft' as const },
		{ at: open, what: 'no way out in the text', text: 'ACME: our sale begins on Monday.' },
		{ at: open, what: 'the sender ACME', sender: 'ACME', text: place.goodTextOfName },
		{ at: open, what: 'the person said STOP', hasSaidStop: true },
		...(cap
			? [
					{
						at: open,
						what: `the person has had ${cap.messages} of late`,
						sends: sendsOf(cap, subject),
					},
				]
			: []),
		...(register
			? [
					{
						at: open,
						what: `no look into ${plain(register.name)}`,
						registers: new Map(),
					},
				]
			: []),
		{ ...TRANSACTIONAL, at: `${day}T03:00`, what: 'transactional, at night' },
		{
			...TRANSACTIONAL,
			at: `${day}T03:00`,
			what: 'about a debt, at night',
			text: 'ACME: your payment is overdue.',
		},
		{ ...TRANSACTIONAL, at: open, what: 'transactional, after STOP', hasSaidStop: true },
	];
}

/** What is told that would not be told of a text that keeps to everything. */
function toldBesides({ assumptions }: Check, usual: Check): string {
	const told = assumptions.filter((one) => !usual.assumptions.includes(one));
	return told.length === 0 ? '' : `. Told: ${told.map(plain).join('. ')}`;
}

/** The citation at the end of a sentence stands in the proposition. */
function withoutCitation({ message, rule }: Check): string {
	const end = message.lastIndexOf(`: ${rule.source.citation})`);
	return end < 0 ? message : message.slice(0, message.lastIndexOf(' (', end));
}

/** Where one source stands under several propositions, the one that a decision is about. */
const PROPOSITION_OF: Partial<Record<Check['reason'], number>> = {
	ok: 4,
	outside_hours: 4,
	closing_soon: 4,
	public_holiday: 5,
	no_consent: 2,
	soft_opt_in_not_allowed: 3,
	frequency_cap: 6,
	notice_missing: 8,
};

/** The proposition that the rule of a decision stands in. */
function byWhat(
	{ reason, rule: { id, source } }: Check,
	propositions: readonly Proposition[],
): string {
	const found = propositions
		.filter(({ statements }) => statements.some((one) => one.source === source))
		.map(({ number }) => number);
	const [first] = found;
	if (first !== undefined) {
		const usual = PROPOSITION_OF[reason];
		return String(usual !== undefined && found.includes(usual) ? usual : first);
	}
	return source.seen === 'own' ? `own ${code(id)}` : `[${id}](${id}.md)`;
}

const momentText = (local: string): string =>
	localOf(`${local}Z`, 'UTC').setLocale('en').toFormat('ccc d LLL HH:mm');

function sundayAfter(day: string): string {
	const wednesday = localOf(`${day}T12:00Z`, 'UTC');
	return `${wednesday.plus({ days: 4 }).toISODate()}T12:00`;
}
