import { countries, parsePhone, shown, type PhoneNumber, type PhoneRejection } from '../phone';

const callingCodes: ReadonlyMap<string, string> = new Map(
	countries.map(({ code, callingCode }) => [code, callingCode]),
);

/** Digits as a spreadsheet leaves them of a number with a plus, perhaps set apart. */
const BARE = /^[1-9][\d ().-]*$/;

/**
 * The mobile number of a country that digits are if their plus was lost (`4915123456789` is +49 151 23456789);
 * `undefined` if they are none. As a national number of the country the same digits may be somebody's landline.
 */
export const behindLostPlus = (text: string, country: string): PhoneNumber | undefined => {
	const read = withPlus(text, country);
	return read?.type === 'mobile' ? read : undefined;
};

/** Whether digits are a number of the country, of any kind, once a plus stands before them. */
export const isInternational = (text: string, country: string): boolean =>
	withPlus(text, country) !== undefined;

const withPlus = (text: string, country: string): PhoneNumber | undefined => {
	const digits = text.trim();
	if (!BARE.test(digits) || !digits.startsWith(callingCodes.get(country.toUpperCase()) ?? 'none')) {
		return undefined;
	}
	const read = parsePhone(`+${digits}`, { mobileOnly: false });
	return read.ok ? read.value : undefined;
};

export const lostPlusRejection = (input: string, { e164 }: PhoneNumber): PhoneRejection => ({
	code: 'invalid_for_country',
	message:
		`${shown(input)} begins with its country code and has no plus, as a spreadsheet leaves ${e164}: write the ` +
		'plus, or turn on "Numbers Without Plus Are International".',
});

/** Fewer may be landlines whose first zero was lost. */
const FEWEST = 3;

/** Weighs whether the numbers of a list have lost their plus. */
export class LostPlus {
	#lost = 0;
	#national = 0;

	/** @param country of the row, else the default country */
	weigh(text: string, country: string | undefined): void {
		if (country === undefined || !BARE.test(text)) return;
		const options = { defaultCountry: country, mobileOnly: false };
		const read = parsePhone(text, options);
		if (read.ok && parsePhone(text, { ...options, mobileOnly: true }).ok) this.#national++;
		else if (behindLostPlus(text, country)) this.#lost++;
		else if (read.ok && !isInternational(text, country)) this.#national++;
	}

	/** Many do, and hardly any is written without its country code. */
	get isSure(): boolean {
		return this.#lost >= FEWEST && this.#lost >= this.#national * 4;
	}
}
