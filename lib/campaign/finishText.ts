import { type Encoded, type SegmentOptions, smartEncode, type SmartEncoding } from '../text';

/** What is put around a message, and how far it may be changed to fit GSM-7. */
export interface Finish {
	/** A label that the country asks for, at the very start; or empty. */
	readonly label: string;
	/** The brand that introduces itself, or empty. */
	readonly brand: string;
	/** How to opt out, at the end; or empty. */
	readonly optOut: string;
	readonly smartEncoding: SmartEncoding;
	readonly segmentOptions?: SegmentOptions;
}

/** The whole text as it is sent. What the message already says is not said twice. */
export function finishText(
	message: string,
	{ label, brand, optOut, smartEncoding, segmentOptions }: Finish,
): Encoded {
	const said = message.toLowerCase();
	const says = (text: string) => said.includes(text.trim().toLowerCase());
	const opening = (says(label) ? '' : label) + (says(brand) ? '' : `${brand}: `);
	const closing = says(optOut) ? '' : (/\s$/.test(message) ? '' : ' ') + optOut;
	return smartEncode(opening + message + closing, smartEncoding, segmentOptions);
}
