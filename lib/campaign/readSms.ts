import { measure } from '../text';
import type { Purpose } from '../message';

/** What sending needs of a composed message. */
export interface ReadableSms {
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	readonly sender: string;
	readonly text: string;
	readonly segments: number;
	readonly credits: number;
}

/**
 * Reads the field `sms` of an item, which any node in between may have changed: unless its parts still
 * make up the text, segments are counted again, and credits follow. `undefined` when there is no text
 * to send. An unknown purpose is held to the rules of marketing.
 */
export function readSms(value: unknown): ReadableSms | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const sms = value as Readonly<Record<string, unknown>>;
	const body = text(sms['text']);
	if (body.trim() === '') return undefined;
	const segments = countedParts(sms['parts'], body) ?? measure(body).segments;
	return {
		campaign: text(sms['campaign']).trim(),
		step: text(sms['step']).trim(),
		purpose: readPurpose(sms['purpose']),
		sender: text(sms['sender']),
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

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readPurpose = (value: unknown): Purpose =>
	value === 'transactional' || value === 'birthday' ? value : 'marketing';

function creditsPerSegment(credits: unknown, segments: unknown): number {
	const rate = Number(credits) / Number(segments);
	return Number.isFinite(rate) && rate >= 0 ? rate : 1;
}
