import examples from 'libphonenumber-js/mobile/examples';
import { DateTime } from 'luxon';
import type { Check, Country, Recipient, Screenings } from '../../../lib/compliance/index.ts';
import type { Compliance, Phones } from './compliance.mts';

/** What a sheet asks the real decision about somebody there. */
export interface Question {
	/** Local time, `2027-03-03T08:00`. */
	readonly at: string;
	/** Explicit when absent. */
	readonly consent?: 'soft' | 'none';
	readonly hasSaidStop?: boolean;
	readonly purpose?: 'marketing' | 'transactional' | 'collection';
	/** A text that keeps to every rule when absent. */
	readonly text?: string;
	/** The gateway’s own number when absent, of which nothing is said. */
	readonly sender?: string;
	/** Local times at which messages went to the person. */
	readonly sends?: readonly string[];
	/** What was said of registers; that somebody has looked into all of them when absent. */
	readonly registers?: Screenings;
	/** In which zone the person is; the one in which most people live when absent. */
	readonly anyZone?: boolean;
}

/** Somebody who may be asked about, in one jurisdiction. */
export interface SamplePlace {
	readonly country: Country;
	/** Its rules, and those of the country it is a part of, as they stand on the first day asked about. */
	readonly places: readonly Country[];
	/** A mobile number of the place. */
	readonly number: string;
	/** Without its country code. */
	readonly national: string;
	readonly zone: string;
	/** Every zone its mobile numbers may be in. */
	readonly zones: readonly string[];
	/** A marketing text that says what the place asks for, to a sender that takes answers. */
	readonly goodText: string;
	/** The same for a name as sender, with a number that takes refusals. */
	readonly goodTextOfName: string;
	decide(question: Question): Check;
}

/** When the consents of the sheets were given: before any moment they ask about. */
const CONSENT_GIVEN = '2027-02-01T12:00:00Z';

/** Of the days that the sheets ask about, the first. */
const NOON = '2027-03-03T12:00';

const MS_PER_DAY = 86_400_000;

/** A number of Georgia, whose own law sets no hours and presumes nothing of area codes. */
const US_NUMBER = '+14045550123';

/** A country of which nothing is recorded. */
const UNRECORDED = 'FJ';

/** Where most people of a place with several zones live. */
const MAIN_ZONES: Readonly<Record<string, string>> = {
	AU: 'Australia/Sydney',
	BR: 'America/Sao_Paulo',
	CA: 'America/Toronto',
	CD: 'Africa/Kinshasa',
	CL: 'America/Santiago',
	CN: 'Asia/Shanghai',
	CY: 'Asia/Nicosia',
	DE: 'Europe/Berlin',
	EC: 'America/Guayaquil',
	ES: 'Europe/Madrid',
	GB: 'Europe/London',
	ID: 'Asia/Jakarta',
	IL: 'Asia/Jerusalem',
	IN: 'Asia/Kolkata',
	KZ: 'Asia/Almaty',
	MX: 'America/Mexico_City',
	MY: 'Asia/Kuala_Lumpur',
	NZ: 'Pacific/Auckland',
	PT: 'Europe/Lisbon',
	RU: 'Europe/Moscow',
	UA: 'Europe/Kyiv',
	'US-FL': 'America/New_York',
	'US-KY': 'America/New_York',
	'US-MI': 'America/Detroit',
	'US-TN': 'America/Chicago',
};

/** Somebody of a country or state, of whom the decisions of its sheet are. */
export function samplePlace(
	country: Country,
	{ countryOf, countryOn, decide, noticeFor }: Compliance,
	{ parsePhone }: Phones,
): SamplePlace {
	const code = country.id === 'default' ? UNRECORDED : country.id;
	const isAmerican = code === 'US' || country.within === 'US';
	const parsed = parsePhone(isAmerican ? US_NUMBER : mobileNumberOf(code), {
		defaultCountry: code.slice(0, 2),
		mobileOnly: false,
	});
	if (!parsed.ok) throw new Error(`${code}: ${parsed.failure.message}`);
	const phone = parsed.value;
	const region = isAmerican ? (country.within === undefined ? 'GA' : code.slice(3)) : undefined;
	const nation = country.within === undefined ? undefined : countryOf(country.within);
	const own = country.id === 'default' ? countryOf(code) : country;
	const day = Math.floor(instantOf(NOON, 'UTC') / MS_PER_DAY);
	const places = [nation, own].flatMap((one) => (one ? countryOn(one, day) : []));

	const person = (
		{ consent, hasSaidStop, anyZone }: Partial<Question>,
		zone?: string,
	): Recipient => ({
		phone,
		contact: {
			region,
			...(zone !== undefined && !anyZone && { timeZone: zone }),
			...(hasSaidStop && { optOut: true }),
			consent:
				consent === 'none'
					? { status: 'none' }
					: { status: consent ?? 'explicit', at: CONSENT_GIVEN, source: 'purchase' },
		},
	});
	const { timeZones: zones } = decide(
		person({}),
		{ purpose: 'marketing', registers: 'seen' },
		instantOf(NOON, 'UTC'),
	);
	const [first = 'UTC'] = zones;
	const zone = MAIN_ZONES[country.id] ?? first;
	const notice = (isName: boolean) => {
		const { label, optOut } = noticeFor(nation?.id ?? code, '', { isName, hasNumber: isName });
		return `${label}ACME: our sale begins on Monday. ${optOut.text.replace('{number}', '36180')}`;
	};
	const goodText = notice(false);
	return {
		country,
		places,
		number: phone.e164,
		national: phone.e164.slice(1 + phone.callingCode.length),
		zone,
		zones,
		goodText,
		goodTextOfName: notice(true),
		decide(question) {
			const { at, purpose = 'marketing', text = goodText, sender, sends = [] } = question;
			const { registers = 'seen' } = question;
			return decide(
				person(question, zone),
				{
					purpose,
					registers,
					content: { text, ...(sender !== undefined && { sender, registered: [] }) },
					record: { sends: sends.map((local) => instantOf(local, zone)) },
				},
				instantOf(at, zone),
			);
		},
	};
}

function mobileNumberOf(code: string): string {
	const national = (examples as Readonly<Record<string, string>>)[code];
	if (national === undefined) throw new Error(`No example of a mobile number of ${code} is known`);
	return national;
}

const instantOf = (local: string, zone: string): number =>
	DateTime.fromISO(local, { zone }).toMillis();

/** An instant as a local time that a question takes. */
export const localOf = (instant: string | number, zone: string): DateTime =>
	(typeof instant === 'number' ? DateTime.fromMillis(instant) : DateTime.fromISO(instant)).setZone(
		zone,
	);
