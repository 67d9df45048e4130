import type { Voice } from './consentColumns';
import { hear } from './hear';

/** What a cell of a column about consent or opt-out was read as. */
export interface CellAnswer {
	/** Absent where the cell is empty, or says nothing that counts in such a column. */
	readonly answer?: 'yes' | 'no' | 'stop';
	/** It could not be read: in a column of opt-outs it counts as a stop, in one of consent as none. */
	readonly isUnread: boolean;
}

/**
 * For a report of what a list was read as.
 *
 * @param voice what the column was taken for, by `voiceOf`
 * @param dayFirst whether 04/05 is 4 May
 */
export const cellAnswer = (
	voice: Omit<Voice, 'isOwn'>,
	text: string,
	dayFirst: boolean,
): CellAnswer => {
	const { consent, isStop, isUnread = false } = hear(voice, text, dayFirst);
	if (isStop) return { answer: 'stop', isUnread };
	if (consent === 'explicit' || consent === 'soft') return { answer: 'yes', isUnread };
	const isPlainNo = voice.field === 'optOut' && text.trim() !== '';
	if (consent === 'none' || consent === 'expired' || isPlainNo) return { answer: 'no', isUnread };
	return { isUnread };
};
