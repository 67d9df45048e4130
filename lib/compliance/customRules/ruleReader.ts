import { HOLIDAY_CALENDARS } from '../../calendar';
import type {
	CapRule,
	ConsentExpiry,
	ConsentForm,
	ConsentRule,
	CountryRule,
	Dated,
	Doubt,
	PromotionRule,
	Source,
	WiderScope,
} from '../countries';
import { appliesTo, basis, confidence, grounded, type Ungrounded } from './grounds';
import { hoursReader } from './hoursReader';
import type { JsonPath, Reader } from './jsonPath';
import { checked, date, list, object, oneOf, record, text, whole } from './readers';

/** What a rule holds; each field may be left out of a change to a recorded one. */
export type RulePatch = Partial<CountryRule>;

/** A rule as a user writes it. */
export type WrittenRule = Omit<CountryRule, 'ownClosedDates'>;

const months = whole(1, 120);
const calendar = oneOf(...HOLIDAY_CALENDARS);

export const patchReaders = (source: Reader<Source>) => ({
	validFrom: date,
	validTo: date,
	hours: hoursReader(source),
	holidays: oneOf('open', 'closed', 'weekend'),
	holidayCalendar: calendar,
	regionalCalendars: record(text, calendar),
	closedDates,
	consent: consentReader(source),
	caps: list(capReader(source)),
	promotion: promotionReader(source),
	alsoBinds: list(scopeReader(source)),
	doubts: list(doubtReader(source)),
	assumptions: list(text),
	sources: list(source),
	confidence,
});

/** A rule complete in itself. */
export const ruleReader = (source: Reader<Source>): Reader<CountryRule> => {
	const reader = checked(
		object<WrittenRule>(patchReaders(source), ['hours', 'holidays', 'consent', 'confidence']),
		inOrder,
	);
	return (value, path) => {
		const rule = reader(value, path);
		return rule && closedByUser(rule);
	};
};

/** The dates that a user closes are no public holidays, whatever those change, and have no text behind them. */
export const closedByUser = <Rule extends Partial<WrittenRule>>({
	closedDates,
	...rule
}: Rule) => ({
	...rule,
	...(closedDates && { ownClosedDates: closedDates }),
});

/** A period ends after it begins. */
export const inOrder = <Rule extends Dated>(rule: Rule, path: JsonPath): Rule | undefined =>
	rule.validFrom === undefined || rule.validTo === undefined || rule.validFrom < rule.validTo
		? rule
		: path.fault(`validFrom ${rule.validFrom} is not before validTo ${rule.validTo}`);

const consentReader = (source: Reader<Source>): Reader<ConsentRule> =>
	grounded(
		object<Ungrounded<ConsentRule>>(
			{
				regime: oneOf('express', 'opt_in', 'inferred', 'register', 'opt_out'),
				softOptIn: oneOf('yes', 'no', 'unclear'),
				softOptInMonths: months,
				inquiryMonths: months,
				softOptInCovers: oneOf('sameKind'),
				form: grounded(
					object<Ungrounded<ConsentForm>>({ has: text, basis, source }, ['has', 'source']),
				),
				expiry: grounded(
					object<Ungrounded<ConsentExpiry>>({ months, basis, source }, ['months', 'source']),
				),
				confidence,
				basis,
				source,
				note: text,
			},
			['regime', 'softOptIn', 'source'],
		),
	);

const promotionReader = (source: Reader<Source>): Reader<PromotionRule> =>
	grounded(
		object<Ungrounded<PromotionRule>>(
			{ carried: oneOf('always', 'localRoutes', 'never'), confidence, basis, source },
			['carried', 'source'],
		),
	);

const needsConsent: Reader<true> = (value, path) =>
	value === true ? value : path.fault('write true, or leave it out');

const scopeReader = (source: Reader<Source>): Reader<WiderScope> =>
	grounded(
		object<Ungrounded<WiderScope>>(
			{
				texts: oneOf('collections', 'bulk'),
				needsConsent,
				tells: text,
				confidence,
				basis,
				source,
			},
			['texts', 'tells', 'source'],
		),
	);

const doubtReader = (source: Reader<Source>): Reader<Doubt> =>
	grounded(
		object<Ungrounded<Doubt>>(
			{ about: oneOf('hours', 'caps', 'consent'), tells: text, basis, source },
			['about', 'tells', 'source'],
		),
	);

const capReader = (source: Reader<Source>): Reader<CapRule> =>
	checked(
		grounded(
			object<Ungrounded<CapRule>>(
				{
					messages: whole(1, 10_000),
					hours: whole(1, 24 * 366),
					per: oneOf('day', 'week'),
					appliesTo,
					confidence,
					basis,
					source,
					note: text,
				},
				['messages', 'source'],
			),
		),
		hasOneSpan,
	);

function hasOneSpan(cap: CapRule, path: JsonPath): CapRule | undefined {
	if (cap.hours === undefined && cap.per === undefined) return path.at('hours').fault('is missing');
	return cap.hours === undefined || cap.per === undefined
		? cap
		: path.at('per').fault('it counts hours already: write one of the two');
}

/** Dates with their names, or a plain list of dates. */
const closedDates: Reader<Readonly<Record<string, string>>> = (value, path) => {
	if (!Array.isArray(value)) return record(date, text)(value, path);
	const dates = list(date)(value, path);
	return dates && Object.fromEntries(dates.map((one) => [one, 'a date you closed']));
};
