import { looksLikePhone } from '../phone';

/** Nothing but a separator: line breaks, Google Contacts' `:::`, bars, and semicolons that start no RFC 3966 parameter. */
const ALWAYS = /\r?\n|:::|\||;(?!\s*(?:ext|isub|phone-context)\s*=)/i;

/** Separators only between complete numbers: slashes and commas also stand inside one (`030/1234567`). */
const BETWEEN_NUMBERS = [
	/\s+(?:or|and|ou|et|oder|und|o|e|y|of|en|eller|og|och|lub|oraz|или|и|veya|ve|أو|或|または)\s+/iu,
	/\s+(?=[+＋])/u,
	/\s*[,،、，]\s*/u,
	/\s*[/&]\s*/u,
];

const FEWEST_DIGITS = 7;

const isComplete = (text: string): boolean =>
	(text.match(/\p{Nd}/gu)?.length ?? 0) >= FEWEST_DIGITS;

const SINGLE = /^[+\d][\d ().-]*$/;

/** Whether a cell holds one number and nothing that could part two, as most do. */
export const isOneNumber = (cell: string): boolean => SINGLE.test(cell);

/** The numbers of one cell, as written; a single empty text for an empty cell. */
export const splitNumbers = (cell: string): readonly string[] => {
	if (isOneNumber(cell)) return [cell.trimEnd()];
	const sure = cell
		.split(ALWAYS)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const numbers = BETWEEN_NUMBERS.reduce<readonly string[]>(
		(parts, separator) =>
			parts.flatMap((part) => {
				const pieces = part.split(separator);
				return pieces.every(isComplete) ? pieces : [part];
			}),
		sure,
	);
	return numbers.length > 0 ? numbers : [''];
};

/** Whether a cell holds anything of the shape of a phone number. */
export const holdsNumber = (cell: string): boolean =>
	looksLikePhone(cell) || (!isOneNumber(cell) && splitNumbers(cell).some(looksLikePhone));
