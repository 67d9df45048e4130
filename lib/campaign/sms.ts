import { billedSegments, type Capabilities } from '../gateways';
import type { Sms } from '../item';
import type { Purpose } from '../message';
import { linksIn, type Replacement, segment, type SegmentOptions } from '../text';

/** How many credits a text costs. */
export interface Pricing {
	readonly creditsPerSegment: number;
	/** How the gateway counts; as the standard does unless it says otherwise. */
	readonly billsAsUnicode?: Capabilities['billsAsUnicode'];
	readonly segmentOptions?: SegmentOptions;
}

export interface SmsSettings extends Pricing {
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	readonly sender: string;
	readonly messageKey?: string | undefined;
}

/** Describes a finished text: its segments as a handset receives them, and what they cost. */
export function describeSms(
	text: string,
	missingFields: readonly string[],
	{ campaign, step, purpose, sender, messageKey, ...pricing }: SmsSettings,
	replacements: readonly Replacement[] = [],
): Sms {
	const segmentation = segment(text, pricing.segmentOptions);
	return {
		campaign,
		step,
		purpose,
		sender,
		...(messageKey !== undefined && { messageKey }),
		text,
		...segmentation,
		credits: creditsFor(text, segmentation.segments, pricing),
		replacements,
		missingFields,
		links: linksIn(text).flatMap(({ kind, text: link }) => (kind === 'web' ? [link] : [])),
	};
}

/** Credits for a text that takes this many segments on the air. */
export function creditsFor(
	text: string,
	segments: number,
	{ creditsPerSegment, billsAsUnicode = 'whatNeedsIt', segmentOptions }: Pricing,
): number {
	const billed = billedSegments(text, segments, billsAsUnicode, segmentOptions);
	// Credits have at most three decimals; binary fractions would show as 0.30000000000000004.
	return Math.round(billed * creditsPerSegment * 1000) / 1000;
}
