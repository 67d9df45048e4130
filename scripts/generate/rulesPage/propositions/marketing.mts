import type { ContentRule } from '../../../../lib/compliance/index.ts';
import { findingsText, outcomeOf } from '../answers.mts';
import { capitalised, plain } from '../markdown.mts';
import { regimeOf, regionName, softOptInOf } from '../rule.mts';
import type { Proposition, Statement } from '../statement.mts';
import {
	inPeriods,
	nothingKnown,
	ofCountry,
	ofRule,
	openMoment,
	type Subject,
} from './subject.mts';

const PROMOTION = {
	always: 'Texts that advertise are carried.',
	localRoutes: 'Networks refuse texts that advertise when they come from abroad.',
	never: 'Networks carry **no texts that advertise**.',
} as const;

const COMPANIES = {
	alike: 'Companies are protected as consumers are.',
	less: 'Companies are protected **less** than consumers.',
} as const;

/** Whom and which texts the sheet is about. */
export function scope(subject: Subject): Proposition {
	const { country, rules, place } = subject;
	const { territories = [], within, presumesAreaCode, companies } = country;
	const ofCompanies = companies ? [ofCountry(COMPANIES[companies.protected], companies)] : [];
	const ofRules: Statement[] = rules.flatMap((rule) => [
		...(rule.promotion
			? [ofRule(subject, rule, PROMOTION[rule.promotion.carried], rule.promotion)]
			: []),
		...rule.hours
			.filter(({ namesTexts }) => namesTexts === 'unclear')
			.map((hours) =>
				ofRule(
					subject,
					rule,
					'The text on hours speaks of calls; whether it reaches text messages is **unclear**.',
					hours,
				),
			),
	]);
	const whom =
		within === undefined
			? `Its mobile numbers${territories.length > 0 ? `, and those of ${territories.map(regionName).join(', ')}` : ''}.`
			: `Addresses there, else area codes; [${within}](${within}.md) binds besides.`;
	const { decision } = place.decide({ at: openMoment(subject) });
	return {
		number: 1,
		title: 'Scope',
		statements: [...ofCompanies, ...ofRules],
		unknown: '**Nothing known** on whether companies are protected less than consumers.',
		software: [
			whom,
			presumesAreaCode ? 'Every number with its area codes, wherever its owner lives.' : '',
			decision === 'blocked' ? 'No marketing goes out.' : '',
		].filter((part) => part !== ''),
	};
}

/** What a first text needs. */
export function consent(subject: Subject): Proposition {
	const { rules, place } = subject;
	const at = openMoment(subject);
	const statements = rules.flatMap((rule): readonly Statement[] => {
		const { expiry, form, note } = rule.consent;
		return [
			ofRule(
				subject,
				rule,
				`Marketing by text needs: **${regimeOf(rule.consent)}**.${note === undefined ? '' : ` ${plain(note)}`}`,
				rule.consent,
			),
			...(form
				? [ofRule(subject, rule, `A consent counts only when ${plain(form.has)}.`, form)]
				: []),
			...(expiry
				? [ofRule(subject, rule, `A consent lapses after **${expiry.months} months**.`, expiry)]
				: []),
			...(rule.doubts ?? [])
				.filter(({ about }) => about === 'consent')
				.map((doubt) => ofRule(subject, rule, `In doubt: ${plain(doubt.tells)}.`, doubt)),
		];
	});
	const none = outcomeOf(place.decide({ at, consent: 'none' }), place.zone);
	const given = place.decide({ at });
	const told = given.assumptions.filter((one) => /\bconsent\b/i.test(one));
	return {
		number: 2,
		title: 'Consent',
		statements,
		unknown: nothingKnown(subject, 'consent'),
		software: [
			`None on record: ${none}; explicit: ${outcomeOf(given, place.zone)}.`,
			...told.map(() => 'Tells what it takes for granted of it.').slice(0, 1),
		],
	};
}

/** Whether customers may be texted without having asked for it. */
export function softOptIn(subject: Subject): Proposition {
	const { rules, place } = subject;
	const at = openMoment(subject);
	const check = place.decide({ at, consent: 'soft' });
	return {
		number: 3,
		title: 'Customers (soft opt-in)',
		statements: rules.map((rule) => ofRule(subject, rule, softOptInOf(rule.consent), rule.consent)),
		unknown: nothingKnown(subject, 'customers'),
		software: [`A customer of last month, no consent: ${outcomeOf(check, place.zone)}.`],
	};
}

/** What businesses may not advertise, and what a text may not hold. */
export function content(subject: Subject): Proposition {
	const { country, place, compliance } = subject;
	const { sectorBans = [] } = country;
	const findingsOf = (text: string) =>
		compliance
			.checkContent(
				{ text: `${place.goodText} ${text}`, purpose: 'marketing', registered: [] },
				place.places,
			)
			.filter(({ code }) => code === 'sector_banned' || code === 'content_not_carried');
	const bans = sectorBans.map((ban) =>
		ofCountry(`May not be advertised by text: **${plain(ban.what)}**.`, ban, ban),
	);
	const probes = [
		...sectorBans.flatMap(({ words: [word] = [] }) =>
			word === undefined ? [] : [{ what: `“${plain(word)}”`, found: findingsOf(word) }],
		),
		{ what: 'a link', found: findingsOf('https://acme.example/sale') },
		{ what: 'a short link', found: findingsOf('https://bit.ly/3acme') },
		{ what: 'a number to call', found: findingsOf('Call +15005550006') },
	].filter(({ found }) => found.length > 0);
	const silent = sectorBans.filter(({ words = [] }) => words.length === 0).length;
	return {
		number: 11,
		title: 'Sectors and contents',
		statements: [
			...bans,
			...inPeriods(subject, 'content').map(({ rule, days }) =>
				ofCountry(`In the text: ${carriedIn(rule)}.`, rule, days),
			),
		],
		unknown: nothingKnown(subject, 'banned sectors, links and phone numbers in the text'),
		software: [
			...probes.map(({ what, found }) => `${capitalised(what)}: ${findingsText(found)}.`),
			silent > 0
				? `${silent === 1 ? 'One ban has' : `${silent} bans have`} no words to look for.`
				: '',
			probes.length === 0 && silent === 0 ? 'Looks for nothing.' : '',
		].filter((part) => part !== ''),
	};
}

const carriedIn = ({ links, shortLinks, phoneNumbers }: ContentRule): string =>
	[
		['links', links],
		['links of public shorteners', shortLinks],
		['phone numbers', phoneNumbers],
	]
		.flatMap(([what, how]) =>
			how === undefined
				? []
				: `${what} ${how === 'forbidden' ? 'are stopped' : 'pass once registered'}`,
		)
		.join('; ');
