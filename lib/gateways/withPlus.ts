/** A number as gateways write it, with the plus of E.164; short codes and names stay as they are. */
export const withPlus = (number: string): string =>
	/^[1-9]\d{7,14}$/.test(number) ? `+${number}` : number;

/** A number as gateways want it that know no plus; names stay as they are, one such as `+Plus` too. */
export const withoutPlus = (number: string): string => number.replace(/^\+(?=\d+$)/, '');
