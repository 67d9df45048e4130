/** A row of a table as it stands there. */
export interface NumberedRecord {
	/** As a spreadsheet shows it: from 1, header and empty rows counted. */
	readonly row: number;
	readonly cells: readonly string[];
}

export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** How many cells of a row say something. */
export const filledCells = ({ cells }: NumberedRecord): number =>
	cells.reduce((count, cell) => (isBlank(cell) ? count : count + 1), 0);

/** What its cells say, without the empty ones. */
export const filledTexts = ({ cells }: NumberedRecord): readonly string[] =>
	cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
