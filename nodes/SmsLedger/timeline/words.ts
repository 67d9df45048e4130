import type { StoredMessage } from '../../../lib/message';
import { quoted } from '../../../lib/words';

/** How a person calls a message: by its campaign and step, or by what it was for. */
export const nameOf = ({
	campaign,
	step,
	purpose,
}: Pick<StoredMessage, 'campaign' | 'step' | 'purpose'>): string => {
	if (campaign === undefined) return `a ${purpose} message`;
	return step === '' ? quoted(campaign) : `${quoted(campaign)}, step ${quoted(step)},`;
};

/** The text in a field of something stored, or nothing. */
export const textIn = (data: unknown, field: string): string => {
	const value =
		typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : '';
	return typeof value === 'string' ? value : '';
};
