import type { Token } from './tokens';

/** Where the words of the same sentence before one are, the nearest first. */
export function indexesBefore(tokens: readonly Token[], at: number): readonly number[] {
	const indexes: number[] = [];
	for (let index = at; index > 0 && !tokens[index]?.opens; index--) indexes.push(index - 1);
	return indexes;
}

export function indexesAfter(tokens: readonly Token[], at: number): readonly number[] {
	const indexes: number[] = [];
	for (let index = at + 1; index < tokens.length && !tokens[index]?.opens; index++) {
		indexes.push(index);
	}
	return indexes;
}

const wordsAt = (tokens: readonly Token[], indexes: readonly number[]): readonly Token[] =>
	indexes.flatMap((index) => tokens[index] ?? []);

/** The words of the same sentence before one, the nearest first. */
export const sentenceBefore = (tokens: readonly Token[], at: number) =>
	wordsAt(tokens, indexesBefore(tokens, at));

/** The words of the same sentence after one. */
export const sentenceAfter = (tokens: readonly Token[], at: number) =>
	wordsAt(tokens, indexesAfter(tokens, at));
