import { measure, type SegmentOptions } from '../text';
import type { Capabilities } from './gateway';

/**
 * The segments to reckon with before sending: what the text takes on the air, or what the gateway
 * bills by its own rule, whichever is more.
 */
export function billedSegments(
	text: string,
	segments: number,
	rule: Capabilities['billsAsUnicode'],
	options: SegmentOptions = {},
): number {
	if (rule === 'whatNeedsIt' || isAscii(text)) return segments;
	return Math.max(segments, measure(text, { ...options, forceUnicode: true }).segments);
}

const isAscii = (text: string): boolean => !/\P{ASCII}/u.test(text);
