import type { E164, PhoneType } from '../../phone';

/** What an item says of a person, to be kept. Absent fields leave what is stored as it is. */
export interface ContactEntry {
	readonly phone: {
		readonly e164: E164;
		readonly country?: string | undefined;
		readonly callingCode?: string | undefined;
		readonly nationalNumber?: string | undefined;
		readonly type?: PhoneType | undefined;
		readonly timeZones?: readonly string[] | undefined;
	};
	readonly contact?:
		| {
				readonly firstName?: string | undefined;
				readonly lastName?: string | undefined;
				/** `YYYY-MM-DD`, or `--MM-DD` when the year is not known (ISO 8601, vCard). */
				readonly birthday?: string | undefined;
				readonly language?: string | undefined;
				readonly timeZone?: string | undefined;
				readonly postalCode?: string | undefined;
				readonly region?: string | undefined;
		  }
		| undefined;
	/** The user's own fields; laid over those stored. */
	readonly fields?: Readonly<Record<string, unknown>> | undefined;
	/** Added to those stored. */
	readonly tags?: readonly string[] | undefined;
}

/**
 * A person as the ledger knows them: `phone` and `contact` as in an item, so that what is read can
 * be sent to. Consent is in ISO 8601, as everywhere in items.
 */
export interface StoredContact {
	readonly phone: {
		readonly e164: E164;
		readonly country?: string;
		readonly callingCode?: string;
		readonly nationalNumber?: string;
		readonly type?: PhoneType;
		readonly timeZones: readonly string[];
	};
	readonly contact: {
		readonly firstName?: string;
		readonly lastName?: string;
		readonly birthday?: string;
		readonly language?: string;
		readonly timeZone?: string;
		readonly postalCode?: string;
		readonly region?: string;
		readonly consent?: {
			readonly status: 'explicit' | 'soft';
			readonly at?: string;
			readonly source: string;
			readonly scope: string;
			readonly proof: string;
		};
		readonly optOut?: { readonly at: string; readonly scope: 'all' | 'marketing' };
	};
	readonly fields: Readonly<Record<string, unknown>>;
	readonly tags: readonly string[];
	readonly lists: readonly string[];
	/** Epoch milliseconds. */
	readonly createdAt: number;
	readonly updatedAt: number;
}

/** Whoever meets all that is given. */
export interface ContactFilter {
	/** Name of a list. */
	readonly list?: string | undefined;
	/** ISO 3166-1 alpha-2, of the number. */
	readonly country?: string | undefined;
	readonly tag?: string | undefined;
	/** BCP 47: `fr` is `fr-CA` as well. */
	readonly language?: string | undefined;
	/** As it is kept; capitals are no matter. */
	readonly region?: string | undefined;
	/** How a postal code may begin; capitals and spaces are no matter. */
	readonly postalCode?: readonly string[] | undefined;
	/** Who has agreed and not said stop since, or of whom nothing is on record. */
	readonly consent?: 'agreed' | 'nothing' | undefined;
	/** Days on which the birthday may fall, as `MM-DD`. */
	readonly birthdays?: readonly string[] | undefined;
}
