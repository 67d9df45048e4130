import { optOutInstructions, optOutPassage } from '../compliance';
import { fail, ok, type Result } from '../shared';
import { cutToFit, type Encoded, type Filled, measure } from '../text';
import { finishText, type Finish } from './finishText';

export interface Limit {
	/** The most segments a finished message may take; none when absent. */
	readonly maximum?: number | undefined;
	/** Whether a longer one is cut. */
	readonly mayCut: boolean;
}

export interface TooLong {
	readonly code: 'too_long';
	readonly message: string;
}

/**
 * Finishes a message and holds it to the most segments. A cut takes words from the message only: what is
 * put around it stays, and so does the way to opt out that its writer told of. What cannot be cut right
 * is too long.
 */
export function fitMessage(
	message: Filled,
	finish: Finish,
	{ maximum, mayCut }: Limit,
): Result<Encoded, TooLong> {
	const finished = finishText(message, finish);
	if (maximum === undefined) return ok(finished);
	const segmentsOf = ({ text }: Encoded) => measure(text, finish.segmentOptions).segments;
	const segments = segmentsOf(finished);
	if (segments <= maximum) return ok(finished);
	const cut = mayCut
		? cutToFit(
				message,
				(beginning) => segmentsOf(finishText(beginning, finish)) <= maximum,
				optOutPassage(message.text),
			)
		: undefined;
	if (cut && keepsWays(message.text, cut.text)) return ok(finishText(cut, finish));
	return fail({
		code: 'too_long',
		message: `The message takes ${segments} segments, the maximum is ${maximum}`,
	});
}

/** Whether every way to opt out that was told of still is. */
function keepsWays(text: string, cut: string): boolean {
	const left = optOutInstructions(cut);
	return [...optOutInstructions(text)].every((way) => left.has(way));
}
