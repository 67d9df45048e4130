import { ANSWER_WORDS } from './answerWords';
import { fold, foldList } from './fold';

/** What a cell of a yes-or-no column says; `other` is a value we have no word for. */
export type Answer = keyof typeof ANSWER_WORDS | 'empty' | 'other';

const answers: ReadonlyMap<string, Answer> = new Map(
	Object.entries(ANSWER_WORDS).flatMap(([answer, lines]) =>
		foldList(lines).map((word): [string, Answer] => [word, answer as Answer]),
	),
);

const TICKS = /^[✓✔☑✅○◯〇]\ufe0f?$/u;
const CROSSES = /^[✗✘❌×☐⬜–—-]\ufe0f?$/u;

export const readAnswer = (text: string): Answer => {
	const trimmed = text.trim();
	if (trimmed === '') return 'empty';
	if (TICKS.test(trimmed)) return 'yes';
	// MySQL writes an absent date so.
	if (CROSSES.test(trimmed) || trimmed.startsWith('0000-00-00')) return 'no';
	return answers.get(fold(trimmed)) ?? 'other';
};
