/** A name the user gave, or a text a person wrote, as it stands in a sentence. */
export const quoted = (text: string): string => `“${text}”`;

/** A code such as `opted_out` as words. */
export const spoken = (code: string): string => code.replaceAll('_', ' ');

/** “a”, “a and b”, “a, b and c”. */
export function enumerated(parts: readonly string[]): string {
	const end = parts.at(-1) ?? '';
	return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')} and ${end}`;
}
