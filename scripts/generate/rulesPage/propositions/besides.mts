import type { Duty } from '../../../../lib/compliance/index.ts';
import { outcomeOf } from '../answers.mts';
import { plain } from '../markdown.mts';
import type { Proposition, Statement } from '../statement.mts';
import { nothingKnown, ofRule, type Subject } from './subject.mts';

/** Lists that say who may, or may not, be texted. */
export function registers(subject: Subject): Proposition {
	const { registers: lists = [] } = subject.country;
	return {
		number: 10,
		title: 'Registers',
		statements: lists.map(({ name, source }) => ({ says: `**${plain(name)}**.`, source })),
		unknown: nothingKnown(subject, 'a register of people who may not be texted'),
		software: [
			lists.length === 0
				? 'looks into none.'
				: 'does not look into it by itself: bring the numbers as a suppression list.',
		],
	};
}

const WIDER = {
	collections: 'Texts that collect a debt',
	bulk: 'Any text in bulk',
} as const;

const DEBT = 'ACME: your payment is overdue. Please settle your debt.';

/** What binds texts that do not advertise. */
export function otherTexts(subject: Subject): Proposition {
	const { rules, place, borders } = subject;
	const statements = rules.flatMap((rule) =>
		(rule.alsoBinds ?? []).map((scope) =>
			ofRule(subject, rule, `${WIDER[scope.texts]}: ${plain(scope.tells)}.`, scope),
		),
	);
	const night = `${borders.day}T03:00`;
	const ask = (text: string) => {
		const check = place.decide({ at: night, purpose: 'transactional', text });
		return outcomeOf(check, place.zone);
	};
	const check = place.decide({ at: night, purpose: 'transactional' });
	const told = check.assumptions.filter((one) =>
		statements.some(({ says }) => says.includes(plain(one.replace(/ \([^()]*\)$/, '')))),
	);
	return {
		number: 12,
		title: 'Transactional texts and collections',
		statements,
		unknown: nothingKnown(subject, 'rules on texts that do not advertise'),
		software: [
			`at 3 in the morning a transactional text ${ask('ACME: your order 4711 is on its way.')}, one about a debt ${ask(DEBT)}. A refusal of everything stops both.`,
			...told.map((one) => `It tells: “${plain(one)}”.`),
		],
	};
}

const DUTIES = {
	seller: 'The seller',
	records: 'Records',
	text: 'The text',
} as const satisfies Record<Duty['about'], string>;

/** What binds a sender and no message shows. */
export const records = (subject: Subject): Proposition => ({
	number: 13,
	title: 'Records and duties of the seller',
	statements: (subject.country.duties ?? []).map(
		({ about, what, validFrom, basis, source }): Statement => ({
			says: `${DUTIES[about]}: ${validFrom === undefined ? '' : `from ${validFrom} on, `}${plain(what)}.`,
			basis,
			source,
		}),
	),
	unknown: nothingKnown(subject, 'how long proofs of consent are kept, or a licence of the seller'),
	software: [
		'keeps what it knows of a consent and each refusal in its ledger, with date and source, until somebody is erased; it checks no licence.',
	],
});

/** What a breach costs. */
export const penalties = (subject: Subject): Proposition => ({
	number: 14,
	title: 'Penalties',
	statements: [],
	unknown: nothingKnown(subject, 'fines and suits'),
	software: ['decides nothing by it.'],
});
