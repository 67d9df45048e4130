import type { Duty, RegisterRule } from '../../../../lib/compliance/index.ts';
import { outcomeOf } from '../answers.mts';
import { capitalised, code, plain } from '../markdown.mts';
import { scopeOf } from '../scopes.mts';
import type { Proposition, Statement } from '../statement.mts';
import { nothingKnown, ofCountry, ofRule, openMoment, type Subject } from './subject.mts';

const KINDS = {
	block_list: 'Whoever is on it may not be texted.',
	allow_list: 'Only who is on it may be texted.',
	safe_harbour: 'A look into it protects the sender; nobody has to.',
} as const satisfies Record<RegisterRule['kind'], string>;

const LIFTED = {
	yes: 'An express consent goes before it.',
	no: 'A consent does not go before it.',
	unclear: 'Whether a consent goes before it is **unclear**.',
} as const satisfies Record<RegisterRule['liftedByConsent'], string>;

/** Lists that say who may, or may not, be texted. */
export function registers(subject: Subject): Proposition {
	const { country, dataFrom } = subject;
	const lists = (country.registers ?? []).filter(({ validTo = '9999' }) => validTo > dataFrom);
	return {
		number: 10,
		title: 'Registers',
		statements: lists.map((register) => ofCountry(registerText(register), register, register)),
		unknown: nothingKnown(subject, 'a register of people who may not be texted'),
		software:
			lists.length === 0
				? ['Looks into none.']
				: lists.map((register) => registerAnswer(subject, register)),
	};
}

const registerText = (register: RegisterRule): string =>
	[
		`**${capitalised(plain(register.name))}**${register.only === undefined ? '' : `, for ${plain(register.only)}`}${register.numbers === undefined ? '' : `, for numbers that begin ${register.numbers.join(', ')}`}.`,
		KINDS[register.kind],
		register.checkValidDays === undefined
			? ''
			: `A look into it counts for **${register.checkValidDays} days**.`,
		LIFTED[register.liftedByConsent],
		register.enforcedBy === 'networks' ? 'The networks look into it themselves.' : '',
		scopeOf(register).trim(),
	]
		.filter((part) => part !== '')
		.join(' ');

/** What becomes of a text to somebody with a consent, and to a customer where one may be texted. */
function registerAnswer(subject: Subject, { id, kind, numbers }: RegisterRule): string {
	const { place } = subject;
	if (kind === 'safe_harbour') return `${code(id)}: printed only.`;
	const at = openMoment(subject);
	const isOther =
		numbers !== undefined && !numbers.some((begin) => place.national.startsWith(begin));
	if (isOther) return `${code(id)}: numbers of its area only.`;
	const unsaid = place.decide({ at, registers: new Map() });
	const told = unsaid.assumptions.length > place.decide({ at }).assumptions.length;
	const list = (has: boolean) =>
		new Map([[id, { on: at, numbers: new Set(has ? [place.number] : []) }]]);
	const against = place.decide({ at, registers: list(kind === 'block_list') });
	return `${code(id)}, with an explicit consent: not looked into: ${outcomeOf(unsaid, place.zone)}${told ? ', told' : ''}; the list against it: ${outcomeOf(against, place.zone)}.`;
}

const WIDER = {
	collections: 'Texts that collect a debt',
	bulk: 'Any text in bulk',
} as const;

const DEBT = 'ACME: your payment is overdue. Please settle your debt.';
const SERVICE = 'ACME: your order 4711 is on its way.';

/** What binds texts that do not advertise. */
export function otherTexts(subject: Subject): Proposition {
	const { rules, place, borders } = subject;
	const statements = rules.flatMap((rule) =>
		(rule.alsoBinds ?? []).map((scope) =>
			ofRule(
				subject,
				rule,
				`${WIDER[scope.texts]}: ${plain(scope.tells)}.${scope.needsConsent ? ' They need **a consent** on record.' : ''}`,
				scope,
			),
		),
	);
	const wider = rules
		.flatMap(({ hours, caps = [] }) => [...hours, ...caps])
		.filter((one) => scopeOf(one) !== '');
	const night = `${borders.day}T03:00`;
	const ask = (text: string, purpose: 'transactional' | 'collection') =>
		outcomeOf(place.decide({ at: night, purpose, text, consent: 'none' }), place.zone);
	const { assumptions } = place.decide({ at: night, purpose: 'transactional', text: SERVICE });
	const told = assumptions.filter((one) =>
		rules.some(({ alsoBinds = [] }) => alsoBinds.some(({ tells }) => one.startsWith(tells))),
	);
	return {
		number: 12,
		title: 'Transactional texts and collections',
		statements,
		unknown:
			wider.length > 0
				? 'What binds such texts stands in 4 and 6.'
				: nothingKnown(subject, 'rules on texts that do not advertise'),
		software: [
			`At 03:00, no consent: transactional ${ask(SERVICE, 'transactional')}; showing a debt ${ask(DEBT, 'transactional')}; purpose Collection ${ask(DEBT, 'collection')}.`,
			...(told.length > 0 ? ['Tells what binds them.'] : []),
		],
	};
}

const DUTIES = {
	seller: 'The seller',
	records: 'Records',
	text: 'The text',
	penalty: 'A breach may cost',
} as const satisfies Record<Duty['about'], string>;

const dutiesOf = (
	{ country, dataFrom }: Subject,
	isMeant: (duty: Duty) => boolean,
): readonly Statement[] =>
	(country.duties ?? [])
		.filter((duty) => isMeant(duty) && (duty.validTo ?? '9999') > dataFrom)
		.map((duty) => ofCountry(`${DUTIES[duty.about]}: ${plain(duty.what)}.`, duty, duty));

/** What binds a sender and no message shows. */
export const records = (subject: Subject): Proposition => ({
	number: 13,
	title: 'Records and duties of the seller',
	statements: dutiesOf(subject, ({ about }) => about !== 'penalty'),
	unknown: nothingKnown(subject, 'how long proofs of consent are kept, or a licence of the seller'),
	software: ['Decides nothing by it.'],
});

/** What a breach costs. */
export const penalties = (subject: Subject): Proposition => ({
	number: 14,
	title: 'Penalties',
	statements: dutiesOf(subject, ({ about }) => about === 'penalty'),
	unknown: nothingKnown(subject, 'fines and suits'),
	software: ['Decides nothing by it.'],
});
