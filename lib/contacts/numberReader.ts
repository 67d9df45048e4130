import {
	isMobile,
	parsePhone,
	type ParsePhoneOptions,
	type PhoneNumber,
	type PhoneRejection,
} from '../phone';
import { fail, type Result } from '../shared';
import { textOf, type Cells } from './cells';
import { whyEmpty } from './emptyRow';
import type { PhoneColumn } from './findPhoneColumns';
import type { ListColumns } from './listColumns';
import { areaCodeFinder } from './areaCode';
import { readPhoneLabel } from './phoneLabel';
import { countryOptions } from './countryOptions';
import { isOneNumber, splitNumbers } from './splitNumbers';

/** One of the numbers of a row. */
export interface NumberFound {
	/** As written. */
	readonly input: string;
	readonly phone: Result<PhoneNumber, PhoneRejection>;
}

export interface RowNumbers {
	/** At least one, valid or not. */
	readonly numbers: readonly NumberFound[];
	/** The column they stand in; `undefined` where the row has no number. */
	readonly from: string | undefined;
}

export type ReadNumbers = (cells: Cells) => RowNumbers;

/** A chosen field that holds this package's own `phone` object is read by its E.164. */
const phoneText = (cells: Cells, name: string): string =>
	textOf(cells, name) || textOf(cells, `${name}.e164`);

const isValid = ({ phone }: NumberFound): boolean => phone.ok;
const canBeTexted = ({ phone }: NumberFound): boolean => phone.ok && isMobile(phone.value.type);

/**
 * Reads the numbers of a row: those of the first of its phone columns that gives one that can be texted, a
 * mobile one before any other. A number that is none alone is read behind the area code of its row. A country column goes before the default country, and makes national numbers
 * readable without one.
 */
export const numberReader = (columns: ListColumns, options: ParsePhoneOptions): ReadNumbers => {
	const { phone, contact } = columns;
	const optionsFor = countryOptions(contact.all, options);

	const areaCodeIn = areaCodeFinder(contact.all);
	const readOne = (input: string, own: ParsePhoneOptions, cells: Cells): NumberFound => {
		const phone = parsePhone(input, own);
		const areaCode = phone.ok ? '' : areaCodeIn(cells);
		const joined = areaCode === '' ? phone : parsePhone(`${areaCode} ${input}`, own);
		return { input, phone: joined.ok ? joined : phone };
	};
	const readCell = (text: string, own: ParsePhoneOptions, cells: Cells): readonly NumberFound[] =>
		isOneNumber(text)
			? [readOne(text.trimEnd(), own, cells)]
			: splitNumbers(text).map((input) => readOne(input, own, cells));

	const nothing = (cells: Cells): RowNumbers => ({
		numbers: [{ input: '', phone: fail(whyEmpty(cells, columns)) }],
		from: undefined,
	});
	const [only, ...further] = phone.tried;
	if (only && further.length === 0 && only.label === undefined) {
		const { name } = only;
		return (cells) => {
			const text = phoneText(cells, name);
			const isEmpty = text === '' || text.trim() === '';
			return isEmpty
				? nothing(cells)
				: { numbers: readCell(text, optionsFor(cells), cells), from: name };
		};
	}
	return (cells) => {
		const own = optionsFor(cells);
		let best: RowNumbers | undefined;
		for (const { name, isOwn } of filledColumns(cells, phone.tried)) {
			const found = { numbers: readCell(phoneText(cells, name), own, cells), from: name };
			if (isOwn || found.numbers.some(canBeTexted)) return found;
			const isBetter = found.numbers.some(isValid) && best?.numbers.some(isValid) !== true;
			if (!best || isBetter) best = found;
		}
		return best ?? nothing(cells);
	};
};

/** The filled columns of a row: mobile ones first, a fax or an assistant's left out. */
const filledColumns = (cells: Cells, columns: readonly PhoneColumn[]): readonly PhoneColumn[] => {
	const [mobile, others]: [PhoneColumn[], PhoneColumn[]] = [[], []];
	for (const column of columns) {
		if (phoneText(cells, column.name).trim() === '') continue;
		const label =
			column.label === undefined ? undefined : readPhoneLabel(textOf(cells, column.label));
		if (label === 'not_the_persons') continue;
		(column.isMobile || label === 'mobile' ? mobile : others).push(column);
	}
	return [...mobile, ...others];
};
