/** A table; a row with a first cell alone is left out, unless that is in bold and heads others. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const full = rows.filter(
		([first = '', ...rest]) => first.startsWith('**') || rest.some((cell) => cell !== ''),
	);
	return [line(head), line(head.map(() => '---')), ...full.map(line)].join('\n');
}

/** Text of a cell, in which nothing is taken for markup. */
export const plain = (text: string): string =>
	text
		.replace(/[|*_<>[\]`]/g, (character) => `\\${character}`)
		.replace(/\s+/g, ' ')
		.trim();

export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

export const link = (text: string, url: string | undefined): string =>
	url === undefined
		? plain(text)
		: `[${plain(text)}](${url.replaceAll(')', '%29').replaceAll('|', '%7C')})`;

/** The fragment GitHub gives a heading. */
export const fragment = (heading: string): string =>
	`#${heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M} -]/gu, '')
		.replaceAll(' ', '-')}`;

/** What stays on one line, however narrow its cell. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Lines of one cell. */
export const lines = (parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join('<br>');

export const capitalised = (text: string): string =>
	text.replace(/^./u, (first) => first.toUpperCase());
