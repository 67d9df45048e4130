/** A sender that a gateway has had registered. */
export interface Registration {
	/** A name, or a number. */
	readonly sender: string;
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[] | 'everywhere';
}

/**
 * Whether a sender is registered in a country. Capital and small letters count, as they do in the
 * registers; a number is the same with and without its plus.
 *
 * @param country ISO 3166-1 alpha-2
 */
export const isRegistered = (
	registrations: readonly Registration[],
	sender: string,
	country: string,
): boolean =>
	registrations.some(
		(one) =>
			plain(one.sender) === plain(sender) &&
			(one.countries === 'everywhere' || one.countries.includes(country)),
	);

const plain = (sender: string): string => sender.replace(/^\+(?=\d+$)/, '');
