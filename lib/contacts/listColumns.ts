import { shown } from '../phone';
import type { Cells } from './cells';
import {
	applyChoice,
	sameName,
	unknownColumn,
	type ColumnChoice,
	type UnknownColumn,
} from './columnChoice';
import { contactColumns, type ContactColumns } from './contactColumns';
import { findPhoneColumns, type PhoneColumns } from './findPhoneColumns';

/** Where to look in the rows of a list. */
export interface ListColumns {
	readonly phone: PhoneColumns;
	/** Said of every row at once where there is no column of the number; else each row has its own reason. */
	readonly missing: string | undefined;
	readonly contact: ContactColumns;
	/** What the headers say, before any choice by hand. */
	readonly guessed: ContactColumns;
	readonly unknown: readonly UnknownColumn[];
	/** All there are, in the order of the list. */
	readonly names: readonly string[];
}

/** A field that holds this package's own `phone` object is read by its E.164. */
const chosenName = (wanted: string, names: ReadonlySet<string>): string | undefined =>
	sameName(wanted, names) ?? (names.has(`${wanted}.e164`) ? `${wanted}.e164` : undefined);

/** A chosen column stays the only one. */
const chosenOnly = (name: string | undefined, found: PhoneColumns): PhoneColumns => {
	const others = found.tried.filter((column) => column.name !== name);
	const tried =
		name === undefined ? [] : [{ name, isMobile: true, isOwn: false, label: undefined }];
	return {
		tried,
		others: [
			...others.map((column) => ({ name: column.name, why: 'not_chosen' as const })),
			...found.others.filter((column) => column.name !== name),
		],
	};
};

/**
 * @param rows the whole list
 * @param names of all columns there are
 */
export const listColumns = (
	rows: readonly Cells[],
	names: ReadonlySet<string>,
	choice: ColumnChoice,
): ListColumns => {
	const wanted = choice.phoneField ?? '';
	const found = findPhoneColumns(rows, names, choice);
	const name = chosenName(wanted, names);
	const phone = wanted === '' ? found : chosenOnly(name, found);
	const isPhone = new Set(phone.tried.map((column) => column.name));
	// A column of numbers is not a name as well, whatever its header says: `Contact`.
	const guessed = contactColumns(
		[...names].filter((one) => !isPhone.has(one)),
		phone.tried[0]?.name,
	);
	const { contact, unknown } = applyChoice(guessed, choice, names);
	const isUnknown = wanted !== '' && name === undefined;
	return {
		phone,
		missing: missingColumn(wanted, isUnknown, phone),
		contact,
		guessed,
		unknown: isUnknown ? [unknownColumn('phone', wanted, names), ...unknown] : unknown,
		names: [...names],
	};
};

const missingColumn = (
	wanted: string,
	isUnknown: boolean,
	{ tried, others }: PhoneColumns,
): string | undefined => {
	if (isUnknown) {
		return `There is no column ${shown(wanted)}: choose under “Phone Column” one that the list has.`;
	}
	if (tried.length > 0) return undefined;
	const strangers = others.find(({ why }) => why === 'someone_else');
	if (!strangers) return 'No column with phone numbers was found: choose it under “Phone Column”.';
	return (
		`No column with the person’s own number was found: ${shown(strangers.name)} is somebody else’s. ` +
		'Choose it under “Phone Column” if these are the people to text.'
	);
};
