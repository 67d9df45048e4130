import type { ConsentStatus, Recipient } from '../../lib/compliance';

interface Traits {
	readonly country?: string | undefined;
	readonly zones?: readonly string[];
	readonly consent?: ConsentStatus | undefined;
	readonly consentAt?: string;
	readonly ownZone?: string;
	readonly optOut?: unknown;
	/** Of New York, in the United States, unless told otherwise. */
	readonly e164?: string;
	readonly region?: string;
	readonly postalCode?: string;
}

/** Someone who consented, unless told otherwise. */
export const someone = ({
	country,
	zones = [],
	consent = 'explicit',
	consentAt,
	ownZone,
	optOut,
	e164 = country === 'US' ? '+12125550123' : '+33612345678',
	region,
	postalCode,
}: Traits): Recipient => ({
	phone: {
		e164,
		callingCode: e164.startsWith('+1') ? '1' : '33',
		type: 'mobile',
		timeZones: zones,
		country,
	},
	contact: {
		timeZone: ownZone,
		region,
		postalCode,
		optOut: optOut as boolean | undefined,
		consent: { status: consent, at: consentAt },
	},
});
