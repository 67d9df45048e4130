import type { Cells } from './cells';
import { switchedOff, type ColumnChoice } from './columnChoice';
import type { Contact } from './contact';
import type { DateOrders } from './dateOrders';
import type { ListColumns } from './listColumns';
import { readContact } from './readContact';
import { countryElsewhere } from './rowCountry';

/** Reads what a row says of the person whose number is of a country. */
export type ReadContactOf = (cells: Cells, country: string) => Contact;

interface ReaderOptions extends ColumnChoice {
	readonly thisYear?: number | undefined;
}

/** @param orders learnt from all rows */
export const contactReader = (
	{ contact: columns }: ListColumns,
	orders: DateOrders,
	options: ReaderOptions,
): ReadContactOf => {
	const off = switchedOff(options);
	return (cells, country) => {
		const read = readContact(cells, columns, orders.in(country), options.thisYear);
		const elsewhere = countryElsewhere(cells, columns.all, country);
		return without(elsewhere === undefined ? read : { ...read, country: elsewhere }, off);
	};
};

/** Leaves out the half of a name that was switched off: a whole name brings both. */
const without = (contact: Contact, parts: readonly (keyof Contact)[]): Contact =>
	parts.length === 0
		? contact
		: Object.fromEntries(
				Object.entries(contact).filter(([part]) => !parts.some((name) => name === part)),
			);
