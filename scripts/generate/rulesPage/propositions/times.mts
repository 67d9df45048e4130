import type { CapRule } from '../../../../lib/compliance/index.ts';
import { outcomeOf } from '../answers.mts';
import { shifted, YEAR, type Holiday } from '../borders.mts';
import { plain } from '../markdown.mts';
import { capOf, holidaysOf, hoursRemarks, windowsOf } from '../rule.mts';
import { localOf } from '../samplePlace.mts';
import { scopeOf } from '../scopes.mts';
import type { Proposition, Statement } from '../statement.mts';
import { daysTogether, weekHours } from '../weekHours.mts';
import { nothingKnown, ofCountry, ofRule, openMoment, type Subject } from './subject.mts';

/** When a text may go out on an ordinary day. */
export function hours(subject: Subject): Proposition {
	const { rules, place, borders, country } = subject;
	const statements = rules.flatMap((rule): readonly Statement[] => [
		...rule.hours.map((one) =>
			ofRule(
				subject,
				rule,
				[
					`Open **${windowsOf(one)}**, local time of the person.${scopeOf(one)}`,
					...hoursRemarks(one),
				]
					.filter((part) => part !== '')
					.join(' '),
				one,
			),
		),
		...(rule.doubts ?? [])
			.filter(({ about }) => about === 'hours')
			.map((doubt) => ofRule(subject, rule, `In doubt: ${plain(doubt.tells)}.`, doubt)),
	]);
	const { finding } = country;
	const none = finding
		? [
				ofCountry('**No hours of its own** were found.', {
					source: finding.source,
					confidence: finding.confidence,
				}),
			]
		: [];
	const together = daysTogether(weekHours(place.places, borders.day)).join('; ');
	const several = place.zones.length > 1;
	const across = several
		? place.decide({ at: borders.opening ?? `${borders.day}T12:00`, anyZone: true })
		: undefined;
	return {
		number: 4,
		title: 'Hours by day',
		statements: [...statements, ...none],
		unknown: nothingKnown(subject, 'hours'),
		software: [
			`${country.within === undefined ? '' : 'With the federal hours: '}${together}.`,
			across
				? `Zone not known: all ${place.zones.length} count, and at that opening a text ${outcomeOf(across, place.zone)}.`
				: '',
		].filter((part) => part !== ''),
	};
}

/** What public holidays change. */
export function holidays(subject: Subject): Proposition {
	const { rules, borders } = subject;
	const statements = rules
		.filter((rule) => rule.holidays !== 'open' || rule.closedDates !== undefined)
		.map((rule) => {
			const [first] = rule.hours;
			return ofRule(
				subject,
				rule,
				`By the rule on hours, public holidays are **${holidaysOf(rule)}**.`,
				first,
			);
		});
	const isClosing = rules.some((rule) => rule.holidays !== 'open');
	return {
		number: 5,
		title: 'Public holidays',
		statements,
		unknown: nothingKnown(subject, 'public holidays'),
		software: [
			borders.holidays.length > 0
				? `Closed on ${borders.holidays.length} days of ${YEAR}.`
				: isClosing
					? 'Knows no dates: closes on none, and says so.'
					: 'As any other day.',
		],
		further:
			borders.holidays.length > 0
				? `closed in ${YEAR} on ${borders.holidays.map(dayText).join(', ')}.`
				: undefined,
	};
}

const dayText = ({ date, name }: Holiday): string =>
	`${localOf(`${date}T12:00Z`, 'UTC').setLocale('en').toFormat('d LLL')} (${plain(name)})`;

/** How many texts a person may get. */
export function caps(subject: Subject): Proposition {
	const { rules, place } = subject;
	const known = rules.flatMap(({ caps: list = [] }) => list);
	const statements = rules.flatMap((rule): readonly Statement[] => [
		...(rule.caps ?? []).map((cap) =>
			ofRule(
				subject,
				rule,
				`At most **${capOf(cap)}** to one person.${scopeOf(cap)}${cap.note === undefined ? '' : ` ${plain(cap.note)}`}`,
				cap,
			),
		),
		...(rule.doubts ?? [])
			.filter(({ about }) => about === 'caps')
			.map((doubt) => ofRule(subject, rule, `In doubt: ${plain(doubt.tells)}.`, doubt)),
	]);
	return {
		number: 6,
		title: 'How often',
		statements,
		unknown: nothingKnown(subject, 'a limit'),
		software:
			known.length > 0
				? known.map((cap) => {
						const check = place.decide({ at: openMoment(subject), sends: sendsOf(cap, subject) });
						return `After ${capOf(cap)}: ${outcomeOf(check, place.zone)}.`;
					})
				: ['Counts none.'],
	};
}

/** As many as are allowed, the last of them a quarter of an hour ago. */
export const sendsOf = ({ messages }: CapRule, subject: Subject): readonly string[] =>
	Array.from({ length: messages }, (_, index) =>
		shifted(openMoment(subject), -15 - (messages - 1 - index)),
	);
