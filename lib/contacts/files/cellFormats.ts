import type { XmlHandler } from './readXml';

/** The built-in number formats that show a date, those of East Asian locales included (ECMA-376 Part 1, 18.8.30). */
const DATE_FORMATS = [
	[14, 17],
	[22, 22],
	[27, 31],
	[34, 36],
	[50, 54],
	[57, 58],
] as const;

const isBuiltInDate = (id: number): boolean =>
	DATE_FORMATS.some(([first, last]) => id >= first && id <= last);

/** A format of one's own shows a date if days or years are left once quoted text, colours and escapes are gone. */
const showsDate = (code: string): boolean =>
	/[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));

/** Learns from the styles of a workbook which cells show their number as a date. */
export class CellFormats implements XmlHandler {
	readonly #dates = new Map<number, boolean>();
	/** By the style number that cells carry. */
	readonly #styles: boolean[] = [];
	#inCellStyles = false;

	isDate(style: string | undefined): boolean {
		return style !== undefined && this.#styles[Number(style)] === true;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'numFmt') {
			const code = attributes['formatCode'] ?? '';
			this.#dates.set(Number(attributes['numFmtId']), showsDate(code));
		}
		if (name === 'cellXfs') this.#inCellStyles = true;
		if (name !== 'xf' || !this.#inCellStyles) return;
		const id = Number(attributes['numFmtId']);
		this.#styles.push(this.#dates.get(id) ?? isBuiltInDate(id));
	}

	close(name: string): void {
		if (name === 'cellXfs') this.#inCellStyles = false;
	}
}

const DAY_MS = 86_400_000;
/** Spreadsheets hold 1900 for a leap year, so that from 1 March 1900 on days count from 30 December 1899. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A day number as `YYYY-MM-DD`, with the time if it has one; `undefined` if it is no date. */
export const dateOfSerial = (serial: number, from1904: boolean): string | undefined => {
	if (!(serial >= 1 && serial <= LAST_DAY)) return undefined;
	const before = !from1904 && serial < 60 ? 1 : 0;
	const epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
	const ms = epoch + Math.round((serial + before) * 86_400) * 1000;
	const [date = '', time = ''] = new Date(ms).toISOString().split('T');
	return ms % DAY_MS === 0 ? date : `${date} ${time.slice(0, 8)}`;
};
