import type { Purpose } from '../compliance';
import { segment } from '../text';

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
 * Reads the field `sms` of an item, which any node in between may have changed: segments are
 * counted again, and credits follow. `undefined` when there is no text to send. An unknown purpose
 * is held to the rules of marketing.
 */
export function readSms(value: unknown): ReadableSms | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const sms = value as Readonly<Record<string, unknown>>;
	const body = text(sms['text']);
	if (body.trim() === '') return undefined;
	const { segments } = segment(body);
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

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readPurpose = (value: unknown): Purpose =>
	value === 'transactional' || value === 'birthday' ? value : 'marketing';

function creditsPerSegment(credits: unknown, segments: unknown): number {
	const rate = Number(credits) / Number(segments);
	return Number.isFinite(rate) && rate >= 0 ? rate : 1;
}
