import type { FileSurvey } from '../../../lib/contacts/files';
import { columnWarnings, encodingGuess, noConsentHint, readSentence } from '../../shared/lists';
import type { ListSource } from '../settings';

/** What a user is to know of a list that was read, as Import Phone List says it, the worst first. */
export function sayings({ columns, facts }: FileSurvey, source: ListSource): readonly string[] {
	const encodingIsChosen = source.kind === 'text' || source.howWritten.encoding !== '';
	const columnsSaid = [readSentence(columns), noConsentHint(columns)];
	return [
		...columnWarnings(columns),
		...encodingGuess({ ...facts, encodingIsChosen }),
		...columnsSaid.filter((sentence) => sentence !== undefined),
	];
}
