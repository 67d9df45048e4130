const SCIENTIFIC = /^\+?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;

/** `33612345678.0`: a whole number that went through a column of decimals. */
const DECIMAL = /^(\d{6,15})[.,]0+$/;

/** `33,612,345,678`: thousands separators. */
const GROUPED = /^\d{1,3}(?:,\d{3}){2,4}$/;

/** `########` is what a narrow column shows; `#N/A`, `#REF!` and the like are formula errors. */
const ERROR_CELL = /^#(?:#+|N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;

/**
 * What a spreadsheet made of a number. Mended only where every digit is still there
 * (`3.3612345678E+10`); `undefined` means that digits are gone, which nothing can undo.
 */
export const mendSpreadsheet = (text: string): string | undefined => {
	if (ERROR_CELL.test(text)) return undefined;
	const [, first, fraction = '', exponent] = SCIENTIFIC.exec(text) ?? [];
	if (first !== undefined) {
		return fraction.length === Number(exponent) ? first + fraction : undefined;
	}
	if (GROUPED.test(text)) return text.replaceAll(',', '');
	return DECIMAL.exec(text)?.[1] ?? text;
};
