import splitSms from 'split-sms';

export interface Segments {
	readonly segments: number;
	readonly encoding: 'GSM-7' | 'UCS-2';
}

/**
 * Segments an SMS takes (3GPP TS 23.038, TS 23.040 section 9.2.3.24.1); none for an empty text.
 *
 * Counted by split-sms, not by this project's own code: the sandbox is an independent tally.
 */
export function countSegments(text: string): Segments {
	const { characterSet, parts } = splitSms.split(text, { summary: true });
	return {
		segments: text === '' ? 0 : parts.length,
		encoding: characterSet === 'GSM' ? 'GSM-7' : 'UCS-2',
	};
}

/** The parts that a text travels in, in order; the text itself when it needs no parts. */
export const splitText = (text: string): string[] =>
	splitSms.split(text).parts.map(({ content }) => content);
