/** What a gateway takes as the sender of a message. */
export interface SenderForm {
	/** `unused` where no request names a sender, so that one that is written is never shown. */
	readonly names: NameForm | 'unused';
	readonly numbers: NumberForm;
	/** Whether the ID of a Messaging Service may stand in the place of a sender. */
	readonly services?: boolean;
	/** Whether the gateway has no default of its own, so that every message has to say its sender. */
	readonly required?: boolean;
}

export interface NameForm {
	readonly longest: number;
	/** Single characters it takes besides the letters A-Z and a-z and the digits. */
	readonly also: string;
}

export interface NumberForm {
	/** Most digits; the fewest are three, as in a short code. */
	readonly longest: number;
	/** Whether a phone number has to be international, so that one with a leading 0 is none. */
	readonly international: boolean;
}

/** What networks of a country take as a name, beyond what every phone shows. */
export interface CountryNameForm {
	/** In English, as `Spain`. */
	readonly name: string;
	readonly sender?:
		| {
				readonly shortest?: number;
				/** What a marketing name begins or ends with; a gateway may add it by itself. */
				readonly prefix?: string;
				readonly suffix?: string;
				/** What the networks put at the end of a name, and nobody writes. */
				readonly networkAdds?: readonly string[];
				/** Whether words that are nobody's name, such as INFO, are refused. */
				readonly refusesGenericNames?: boolean;
				/** Law and code bind; of practice, networks differ. */
				readonly basis: 'law' | 'code' | 'practice' | 'default';
		  }
		| undefined;
}

/**
 * What every phone can show: an address of 11 characters (3GPP TS 23.040, 9.1.2.5), of those that some
 * gateway takes; `#` marks registered names in Hong Kong.
 */
export const ANY_FORM = {
	names: { longest: 11, also: ' &+-_.#' },
	numbers: { longest: 16, international: false },
	services: true,
} as const satisfies SenderForm;

/** `at most 11 letters, digits, spaces, & or -` */
export function nameRule({ longest, also }: NameForm): string {
	const parts = ['letters', 'digits', ...[...also].map((one) => (one === ' ' ? 'spaces' : one))];
	return `at most ${longest} ${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** All that a gateway takes, as the end of a sentence: “at most 10 letters or digits, or a number”. */
export function formRule({ names, numbers, services }: SenderForm): string {
	return [
		...(names === 'unused' ? [] : [nameRule(names)]),
		...(services ? ['the SID of a Messaging Service'] : []),
		`a number of 3 to ${numbers.longest} digits`,
	].join(', or ');
}
