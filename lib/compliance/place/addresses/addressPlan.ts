/** A part of a country that an address names. */
export interface Division {
	/** What people call it, separated by `|`; its code need not be among them. */
	readonly names: string;
	/** Every IANA zone in which people of it live, separated by spaces. */
	readonly zones: string;
}

/** The first signs of postal codes and runs of them (`0800-0999 35`), their divisions, and zones where those tell more. */
export type PostalRow = readonly [codes: string, divisions: string, zones?: string];

/** How addresses of a country tell where in it someone is. */
export interface AddressPlan {
	/** What the country is called besides its English name and ISO 3166-1 code, separated by `|`. */
	readonly country: string;
	/** What a division is called there, for a sentence. */
	readonly division: string;
	/** By the end of the ISO 3166-2 code. */
	readonly divisions: Readonly<Record<string, Division>>;
	/** What a postal code looks like without spaces, points and hyphens. */
	readonly postalCode: RegExp;
	/** How many digits it has where a spreadsheet may have dropped a leading zero. */
	readonly digits?: number;
	/** The first row that fits counts. A code in none tells nothing. */
	readonly postalRows: readonly PostalRow[];
}
