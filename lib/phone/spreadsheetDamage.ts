const SCIENTIFIC = /^(\+?)(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;

/** `33612345678.0`, `+33 6 12 34 56 78,0`: a whole number that went through a column of decimals. */
const DECIMAL = /^(\+?(?:\d{6,15}|\d[\d ()/-]{5,}\d(?=[.,]0$)))[.,]0+$/;

/** `33612345678.5`: a column of numbers was averaged or scaled. What begins with 0 was no number of a spreadsheet. */
const FRACTION = /^\+?[1-9]\d{6,14}[.,]\d{1,2}$/;

/** `33,612,345,678`: thousands separators. */
const GROUPED = /^(\d{1,3}(?:,\d{3}){2,4})(?:\.0+)?$/;

/** `33.612.345.678,0`, as other countries write it. */
const GROUPED_DECIMAL = /^(\d{1,3}(?:\.\d{3}){2,4}),0+$/;

/** `########` is what a narrow column shows; `#N/A`, `#REF!` and the like are formula errors. */
const ERROR_CELL = /^#(?:#+|N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/i;

/**
 * What a spreadsheet made of a number. Mended only where every digit is still there
 * (`3.3612345678E+10`); `undefined` means that digits are gone, which nothing can undo.
 */
export const mendSpreadsheet = (text: string): string | undefined => {
	if (ERROR_CELL.test(text)) return undefined;
	const [, plus, first, fraction = '', exponent] = SCIENTIFIC.exec(text) ?? [];
	if (first !== undefined) {
		return fraction.length === Number(exponent) ? `${plus}${first}${fraction}` : undefined;
	}
	const grouped = GROUPED.exec(text)?.[1] ?? GROUPED_DECIMAL.exec(text)?.[1];
	if (grouped !== undefined) return grouped.replace(/[,.]/g, '');
	const whole = DECIMAL.exec(text)?.[1];
	if (whole !== undefined) return whole;
	return FRACTION.test(text) ? undefined : text;
};
