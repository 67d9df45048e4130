import { type Purpose, readMessageKey, readPurpose } from '../message';
import { type Encoding, measure, type Replacement, type UnicodeCharacter } from '../text';
import { type Item, objectAt, textAt } from './item';

/** The composed message of one recipient: the field `sms` of an item. */
export interface Sms {
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	/** Sender Name or number; empty for the gateway's own default. */
	readonly sender: string;
	/** What makes a transactional message unique; absent where Send is to be told. */
	readonly messageKey?: string | undefined;
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
	/** What smart encoding changed. */
	readonly replacements: readonly Replacement[];
	readonly missingFields: readonly string[];
	readonly links: readonly string[];
}

/** An item with its composed message. */
export const withSms = <Given extends Item>(item: Given, sms: Sms) => ({ ...item, sms });

/** What sending needs of a composed message. */
export interface ReadableSms {
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	readonly sender: string;
	readonly messageKey?: string | undefined;
	readonly text: string;
	readonly segments: number;
	readonly credits: number;
}

/**
 * Reads the field `sms` of an item, which any node in between may have changed: unless its parts still
 * make up the text, segments are counted again, and credits follow. `undefined` when there is no text
 * to send. An unknown purpose is held to the rules of marketing.
 */
export function readSms(item: Item): ReadableSms | undefined {
	const sms = objectAt(item, 'sms');
	const body = textAt(sms, 'text');
	if (body.trim() === '') return undefined;
	const segments = countedParts(sms['parts'], body) ?? measure(body).segments;
	return {
		campaign: textAt(sms, 'campaign').trim(),
		step: textAt(sms, 'step').trim(),
		purpose: readPurpose(sms['purpose']),
		sender: textAt(sms, 'sender'),
		messageKey: readMessageKey(sms['messageKey']),
		text: body,
		segments,
		credits: segments * creditsPerSegment(sms['credits'], sms['segments']),
	};
}

/** Compose may count by options that the text does not show, such as national tables. */
const countedParts = (parts: unknown, body: string): number | undefined =>
	Array.isArray(parts) && parts.every((part) => part !== '') && parts.join('') === body
		? parts.length
		: undefined;

function creditsPerSegment(credits: unknown, segments: unknown): number {
	const rate = Number(credits) / Number(segments);
	return Number.isFinite(rate) && rate >= 0 ? rate : 1;
}
