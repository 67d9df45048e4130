import {
	type Encoded,
	type Filled,
	says,
	type SegmentOptions,
	smartEncode,
	type SmartEncoding,
} from '../text';
import { namesBrand } from './namesBrand';
import { tellsNotice } from './tellsNotice';

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

/** The whole text as it is sent. What the message already says, in words of its own, is not said twice. */
export function finishText(
	message: Filled,
	{ label, brand, optOut, smartEncoding, segmentOptions }: Finish,
): Encoded {
	const { text } = message;
	const opening =
		(label.trim() === '' || says(message, label) ? '' : label) +
		(brand.trim() === '' || namesBrand(message, brand) ? '' : `${brand}: `);
	const closing = tellsNotice(message, optOut) ? '' : (/\s$/.test(text) ? '' : ' ') + optOut;
	return smartEncode(opening + text + closing, smartEncoding, segmentOptions);
}
