import type { Purpose } from '../../message';
import { cited, OWN_RULES } from '../answer';
import type { Consent } from '../recipient';
import { blocked, type PersonVerdict } from './judgeConsent';
import { readScope } from './scope';

const MAX_SHOWN = 60;

type Advertising = Extract<Purpose, 'marketing' | 'birthday'>;

const WANTED: Readonly<Record<Advertising, string>> = {
	marketing: 'marketing texts',
	birthday: 'birthday texts',
};

/** The verdict on a consent that was given for something else, or for nobody can tell what. */
export function notForThis({ scope }: Consent, purpose: Advertising): PersonVerdict {
	const written = String(scope);
	const shown = written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written;
	const wanted = WANTED[purpose];
	const message = readScope(written).understood
		? `The consent on record is for “${shown}”, which is not for ${wanted}`
		: `The consent on record is for “${shown}”, of which nothing says that it covers ${wanted}; if it does, write “marketing” into its scope, or name it in “Scopes That Cover Marketing”`;
	return blocked(
		'consent_scope',
		`${message} ${cited(OWN_RULES.consentScope)}`,
		OWN_RULES.consentScope,
	);
}
