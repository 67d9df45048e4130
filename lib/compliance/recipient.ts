export type ConsentStatus = 'explicit' | 'soft' | 'none' | 'unknown' | 'expired';

/** What is on record about the person's consent. All dates are ISO 8601. */
export interface Consent {
	readonly status?: ConsentStatus | undefined;
	readonly at?: string | undefined;
	readonly source?: string | undefined;
	readonly scope?: string | undefined;
	readonly proof?: string | undefined;
}

/** What a decision reads of an item: its `phone` and `contact` fields. */
export interface Recipient {
	readonly phone: {
		readonly e164: string;
		/** ISO 3166-1 alpha-2; absent when the number does not tell. */
		readonly country?: string | undefined;
		readonly callingCode?: string | undefined;
		readonly type?: string | undefined;
		/** Every zone the number may be in; all of them must be open at once. */
		readonly timeZones: readonly string[];
	};
	readonly contact?:
		| {
				readonly timeZone?: string | undefined;
				readonly region?: string | undefined;
				readonly postalCode?: string | undefined;
				/** ISO 3166-1 alpha-2 of the address, where it is another than that of the number. */
				readonly country?: string | undefined;
				readonly optOut?: boolean | { readonly at?: string | undefined } | undefined;
				readonly consent?: Consent | undefined;
		  }
		| undefined;
}
