import { MS_PER_DAY } from '../../calendar';
import type { Purpose } from '../../message';
import { appliedRule, cited } from '../answer';
import { type Country, ruleOn, textsOf } from '../countries';
import type { Consent } from '../recipient';
import { blocked, type PersonVerdict } from './judgeConsent';

const NOTHING_ASKED: PersonVerdict = { assumptions: [] };

/** Whether the law of a country wants a consent for texts that advertise nothing, and one is on record. */
export function judgeConsentBesides(
	country: Country | undefined,
	purpose: Extract<Purpose, 'transactional' | 'collection'>,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	const scope =
		country &&
		ruleOn(country, Math.floor(at / MS_PER_DAY))?.alsoBinds?.find(
			({ texts, needsConsent }) => needsConsent && (texts === 'bulk' || texts === textsOf(purpose)),
		);
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
