import type { ClockTime, CountryRule, HoursRule, SenderRule, Source } from './country';
import { EVERY_DAY } from './days';

/** A rule but for its hours, which hold on public holidays too. */
type RestOfRule = Omit<CountryRule, 'hours' | 'holidays'>;

const VERO_DAYTIME: HoursRule = {
	windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
	basis: 'practice',
	source: {
		citation: 'no binding SMS hours found; the default quiet hours of Vero',
		url: 'https://help.getvero.com/vero-2/channels/sms/sms-quiet-hours-compliance.md',
		seen: 'read',
		checkedOn: '2026-11-23',
	},
};

const KLAVIYO_DAYTIME_AND_EVENING: HoursRule = {
	windows: [{ days: EVERY_DAY, from: '08:00', to: '21:00' }],
	basis: 'practice',
	source: {
		citation: 'no binding SMS hours found; the default quiet hours of Klaviyo',
		url: 'https://help.klaviyo.com/hc/en-us/articles/4408737146651',
		seen: 'read',
		checkedOn: '2026-11-23',
	},
};

const PROVIDER_TABLES: Source = {
	citation: 'provider tables of 2023 and 2024 (AWS SNS, Vonage)',
	url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-supported-regions-countries.html',
	seen: 'read',
	checkedOn: '2026-11-23',
};

/** For countries where no binding hours for texts were found: the usual vendor default, 08:00-20:00. */
export const daytimeByPractice = (rest: RestOfRule): CountryRule => ({
	hours: [VERO_DAYTIME],
	holidays: 'open',
	...rest,
});

/** Where a vendor's longer evening is usual and no binding hours were found: 08:00-21:00. */
export const daytimeAndEveningByPractice = (rest: RestOfRule): CountryRule => ({
	hours: [KLAVIYO_DAYTIME_AND_EVENING],
	holidays: 'open',
	...rest,
});

/** Hours of every day that nobody demands: our own caution, where a text is silent or too generous. */
export const hoursByCaution = (
	from: ClockTime,
	to: ClockTime,
	citation = 'no SMS hours found; these are the caution of this package',
): HoursRule => ({
	windows: [{ days: EVERY_DAY, from, to }],
	basis: 'default',
	source: { citation, seen: 'own', checkedOn: '2026-11-23' },
});

/**
 * A country page of Mapp Connect, which tells what the operators there enforce.
 *
 * @param page the last part of its address
 */
export const mappSays = (page: string, citation: string): Source => ({
	citation: `Mapp Connect, ${citation}`,
	url: `https://docs.mapp.com/docs/${page}`,
	seen: 'secondary',
	checkedOn: '2026-11-27',
});

/** For rules that close on holidays of which no calendar is kept here. */
export const HOLIDAYS_UNKNOWN = 'Public holidays are not known to this check';

/** What members of the European Union carry out, for one whose own act was not found to say it. */
export const DIRECTIVE_ON_PRIVACY: Source = {
	citation:
		'Directive 2002/58/EC art. 13(4): no text hides on whose behalf it goes, or lacks a valid address that takes requests to stop',
	url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02002L0058-20091219',
	seen: 'secondary',
	checkedOn: '2026-11-27',
};

/** Where AWS has a form with which names are registered: it carries no others there. */
export const namesRegisteredByAws: SenderRule = {
	names: 'registered',
	basis: 'code',
	source: {
		citation: 'AWS End User Messaging, registration forms by country',
		url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.md',
		seen: 'secondary',
		checkedOn: '2026-11-27',
	},
};

/**
 * What becomes of a name as sender, as Telnyx tells of the country.
 *
 * @param page the number and the country in the address of its guidelines
 * @param month of 2026, in which its knowledge base was brought up to date with them
 */
export const namesByTelnyx = (
	names: SenderRule['names'],
	page: string,
	month: 'May' | 'June' | 'July' | 'August',
): SenderRule => ({
	names,
	basis: 'practice',
	source: {
		citation: `Telnyx, SMS guidelines by country, as of ${month} 2026: ${TELNYX_SAYS[names]}`,
		url: `https://support.telnyx.com/en/articles/${page}-sms-guidelines`,
		seen: 'read',
		checkedOn: '2026-11-27',
	},
});

const TELNYX_SAYS: Readonly<Record<SenderRule['names'], string>> = {
	carried: 'names stay as they are, without registration',
	registered: 'names are registered beforehand',
	replaced: 'a number takes the place of a name',
	refused: 'no names',
};

/** Where AWS sends from no name: its tables of 2026, which tell of RCS and WhatsApp as well. */
export const noNamesByAws = (
	continent: 'asia' | 'north-america' | 'south-america',
): SenderRule => ({
	names: 'refused',
	basis: 'practice',
	source: {
		citation: 'AWS End User Messaging, supported countries: no sender names',
		url: `https://docs.aws.amazon.com/end-user-messaging/latest/userguide/nx-supported-countries-${continent}.html`,
		seen: 'read',
		checkedOn: '2026-11-27',
	},
});

/** What becomes of a name as sender, where a provider's old table is all that was found. */
export const namesByProviderTables = (names: SenderRule['names']): SenderRule => ({
	names,
	basis: 'practice',
	source: PROVIDER_TABLES,
});
