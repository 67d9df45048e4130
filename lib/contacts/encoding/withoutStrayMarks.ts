/**
 * A text without NUL, which some exports put behind every value or letter, and without byte order marks: at its
 * start, twice there, or where one file was joined to another.
 */
export const withoutStrayMarks = (text: string): string =>
	text.includes('\0') || text.includes('\ufeff') ? text.replace(/[\0\ufeff]/g, '') : text;
