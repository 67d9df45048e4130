import { findZone, newerLawOf, type Opening, type Zone } from '../calendar';
import { decide, type Check, type Recipient } from '../compliance';
import type { Celebrant, LegalHours } from './types';

/**
 * The hours in which Check lets a greeting go to someone who agreed to it: whether they did is asked when it
 * is sent. Sundays, holidays and the law of the day count.
 */
export const legalHours: LegalHours = {
	zonesOf: (person, at) => zonesNamed(ask(person, at).timeZones),
	nextOpening(person, from) {
		const { decision, reason, sendAt, sendBefore } = ask(person, from);
		if (reason === 'no_opening_within_14_days') return 'none';
		if (decision === 'blocked' || sendAt === undefined) return 'unknown';
		return opening(sendAt, sendBefore);
	},
};

function ask({ phone, contact }: Celebrant, at: number): Check {
	const { timeZone, region, postalCode, country } = contact;
	const recipient: Recipient = {
		phone,
		contact: { timeZone, region, postalCode, country, consent: CONSENTED },
	};
	return decide(recipient, { purpose: 'birthday', registers: 'seen' }, at);
}

/** Without a date, since none would be right in every year asked about. */
const CONSENTED = { status: 'explicit' } as const;

const opening = (sendAt: string, sendBefore: string | undefined): Opening => ({
	opensAt: Date.parse(sendAt),
	closesAt: sendBefore === undefined ? Infinity : Date.parse(sendBefore),
});

/** Those of an older law twice, as Check takes them. */
function zonesNamed(names: readonly string[]): readonly Zone[] {
	return [...new Set(names)].flatMap((name) => {
		const found = findZone(name);
		return found.ok
			? [found.value, ...(newerLawOf(found.value) ? [newerLawOf(found.value)!] : [])]
			: [];
	});
}
