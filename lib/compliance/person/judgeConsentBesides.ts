import { MS_PER_DAY } from '../../calendar';
import type { Purpose } from '../../message';
import { appliedRule, cited } from '../answer';
import { type Country, countryOf, ruleOn, textsOf, type WiderScope } from '../countries';
import type { Consent } from '../recipient';
import { blocked, type PersonVerdict } from './judgeConsent';

const NOTHING_ASKED: PersonVerdict = { assumptions: [] };

type Besides = Extract<Purpose, 'transactional' | 'collection'>;

const scopeOf = (country: Country, purpose: Besides, at: number): WiderScope | undefined =>
	ruleOn(country, Math.floor(at / MS_PER_DAY))?.alsoBinds?.find(
		({ texts, needsConsent }) => needsConsent && (texts === 'bulk' || texts === textsOf(purpose)),
	);

/**
 * Whether the law of a country (ISO 3166-1 alpha-2) wants a consent for texts that advertise nothing at an
 * instant (epoch ms), so that it has to be looked for.
 */
export function asksForConsentBesides(
	code: string | undefined,
	purpose: Purpose,
	at: number,
): boolean {
	if (purpose !== 'transactional' && purpose !== 'collection') return false;
	const country = code === undefined ? undefined : countryOf(code);
	const nation = country?.within === undefined ? country : countryOf(country.within);
	return nation !== undefined && scopeOf(nation, purpose, at) !== undefined;
}

/** Whether the law of a country wants a consent for texts that advertise nothing, and one is on record. */
export function judgeConsentBesides(
	country: Country | undefined,
	purpose: Besides,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	const scope = country && scopeOf(country, purpose, at);
	if (!country || !scope || consent?.status === 'explicit') return NOTHING_ASKED;
	const rule = appliedRule(country, scope);
	const texts =
		scope.texts === 'bulk' ? 'every text that goes out in bulk' : 'a text about money owed';
	const has = consent?.status === 'expired' ? 'the one on record has expired' : 'none is on record';
	return blocked(
		consent?.status === 'expired' ? 'consent_expired' : 'no_consent',
		`In ${country.name} ${texts} needs a consent, whatever it is for, and ${has} ${cited(rule)}`,
		rule,
	);
}
