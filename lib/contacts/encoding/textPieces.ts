/** What was found out about the letters of a text. */
export interface EncodingFacts {
	/** A label of the WHATWG Encoding Standard, or of a DOS code page. */
	readonly encoding: string;
	/** Whether the letters would make words in another encoding as well. */
	readonly encodingIsGuessed: boolean;
	/** That of the lines which are no UTF-8, in a text that mostly is: two exports joined. */
	readonly otherEncoding?: string;
	/** A few words with letters that are not ASCII, as they were read by the guess. */
	readonly encodingExample?: string;
}

/** Bytes that come in pieces, as text. */
export interface TextPieces {
	/** @param last ends the text */
	decode(bytes: Uint8Array, last?: boolean): string;
	/** What is known so far; complete when the text has ended. */
	facts(): EncodingFacts;
}
