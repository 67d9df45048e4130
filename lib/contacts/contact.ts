/** `soft` is an opt-in implied by a sale, which only some countries accept. */
export type ConsentStatus = 'explicit' | 'soft' | 'none' | 'unknown' | 'expired';

export interface Consent {
	readonly status: ConsentStatus;
	/** When it was given, ISO 8601 date or date and time; as written where that is no date. */
	readonly at?: string;
	/** Where: a form, a shop, a campaign. */
	readonly source?: string;
	/** For what: a kind of message, a brand. */
	readonly scope?: string;
	/** What shows it: an address, a recording, a document. */
	readonly proof?: string;
}

/** Who asked for no more messages: that is all many lists tell, others also when, and to what. */
export type OptOut =
	| true
	| {
			/** ISO 8601 date or date and time. */
			readonly at?: string;
			readonly scope?: 'all' | 'marketing';
	  };

/** Least permission first. */
export const STRICTEST_FIRST: readonly ConsentStatus[] = [
	'none',
	'expired',
	'unknown',
	'soft',
	'explicit',
];

/** A person as a list describes them. What the list does not say is left out. */
export interface Contact {
	readonly firstName?: string;
	readonly lastName?: string;
	/** `YYYY-MM-DD`, or `MM-DD` where the year is not told. */
	readonly birthday?: string;
	/** BCP 47, e.g. `fr` or `pt-BR`. */
	readonly language?: string;
	/** IANA name. */
	readonly timeZone?: string;
	readonly postalCode?: string;
	/** State, province or region, as the list writes it. */
	readonly region?: string;
	/** ISO 3166-1 alpha-2 of the address, where the list tells another country than the number. */
	readonly country?: string;
	readonly consent?: Consent;
	/** Present only where the person asked for no more messages. */
	readonly optOut?: OptOut;
}
