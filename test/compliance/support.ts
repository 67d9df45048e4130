import type { ConsentStatus, Recipient } from '../../lib/compliance';

interface Traits {
	readonly country?: string | undefined;
	readonly zones?: readonly string[];
	readonly consent?: ConsentStatus | undefined;
	readonly consentAt?: string;
	readonly ownZone?: string;
	readonly optOut?: unknown;
}

/** Someone who consented, unless told otherwise. */
export const someone = ({
	country,
	zones = [],
	consent = 'explicit',
	consentAt,
	ownZone,
	optOut,
}: Traits): Recipient => ({
	phone: { e164: '+33612345678', callingCode: '33', type: 'mobile', timeZones: zones, country },
	contact: {
		timeZone: ownZone,
		optOut: optOut as boolean | undefined,
		consent: { status: consent, at: consentAt },
	},
});
