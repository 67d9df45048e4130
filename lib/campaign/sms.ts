import type { Purpose } from '../compliance';
import { segment, type Encoding, type UnicodeCharacter } from '../text';

/** The composed message of one recipient: the field `sms` of an item. */
export interface Sms {
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	/** SenderName or number; empty for the gateway's own default. */
	readonly sender: string;
	readonly text: string;
	readonly encoding: Encoding;
	/** Septets (GSM-7) or UTF-16 code units (UCS-2). */
	readonly length: number;
	readonly segments: number;
	readonly perSegment: number;
	/** Room left in the last segment, in the unit of `length`. */
	readonly remaining: number;
	readonly credits: number;
	readonly parts: readonly string[];
	readonly unicodeCharacters: readonly UnicodeCharacter[];
	readonly replacements: readonly { readonly from: string; readonly to: string }[];
	readonly missingFields: readonly string[];
	readonly links: readonly string[];
}

export interface SmsSettings {
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	readonly sender: string;
	readonly creditsPerSegment: number;
}

/** Describes a finished text: its segments as a handset receives them, and what they cost. */
export function describeSms(
	text: string,
	missingFields: readonly string[],
	{ creditsPerSegment, ...settings }: SmsSettings,
): Sms {
	const segmentation = segment(text);
	return {
		...settings,
		text,
		...segmentation,
		credits: segmentation.segments * creditsPerSegment,
		replacements: [],
		missingFields,
		links: text.match(/https?:\/\/[^\s<>"]+/giu) ?? [],
	};
}
