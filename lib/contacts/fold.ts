/**
 * A header or word without what varies between spellings: case, accents, camelCase, punctuation.
 * `First_Name`, `firstName` and ` PRÉNOM ` become `first name`, `first name` and `prenom`.
 */
export const fold = (text: string): string =>
	text
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The entries of a data file's comma-separated lines, folded. */
export const foldList = (lines: readonly string[]): readonly string[] =>
	lines.flatMap((line) => line.split(',')).map(fold);
