import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ContactFilter, Ledger, StoredContact } from '../../../lib/ledger';
import { ok } from '../../../lib/shared';
import { count } from '../../../lib/words';
import { contactFilterOf } from '../../shared/fields/contactFilters';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { type Form, isNot, openForm, type Read, type Understand } from '../../shared/parameters';
import { ledgerOf, several } from '../items';
import { filters, output, pageSize } from '../properties/contact';
import { limitReader, page as pageField } from '../properties/shared';
import { contactItem } from '../../shared/contactItem';
import { parseStretch, type Stretch, wholePage } from './stretch';

/** Contacts of one query. */
const QUERY = 1000;

/** Contact: Get Many. */
export async function getMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const form = openForm(this);
	const outputOf = form.read(output);
	const filterOf = filterReader(form);
	const sizeOf = form.read(pageSize);
	const limitOf = limitReader(form);
	const stretchOf = form.option(pageField, asStretch);
	return await several(this, async (_json, index) => {
		const filter = filterOf(index);
		if (outputOf(index) === 'pages') return await pages(this, ledger, filter, sizeOf(index), index);
		const stretch = stretchOf(index);
		const limit = stretch.whole ? Infinity : limitOf(index);
		return await contacts(this, ledger, filter, { stretch, limit }, index);
	});
}

async function contacts(
	context: IExecuteFunctions,
	ledger: Ledger,
	filter: ContactFilter,
	{ stretch, limit }: { readonly stretch: Stretch; readonly limit: number },
	index: number,
): Promise<IDataObject[]> {
	const items: IDataObject[] = [];
	let after = stretch.after;
	do {
		const size = Math.min(limit - items.length, QUERY);
		const page = await answered(
			context,
			ledger.contacts.page(filter, { limit: size, after }),
			index,
		);
		const inside = page.items.filter((each) => reaches(stretch, each));
		for (const each of inside) items.push(contactItem(each));
		after = inside.length < page.items.length ? undefined : page.next;
	} while (after !== undefined && items.length < limit);
	const last = items.at(-1);
	// More are there: the next call goes on after this one.
	if (last && after !== undefined) last['nextPage'] = after;
	return items;
}

const reaches = ({ through }: Stretch, { phone }: StoredContact): boolean =>
	through === undefined || phone.e164 <= through;

/**
 * One item a page. A page is a stretch of numbers and not a count, so that people who are added or
 * erased meanwhile are neither left out nor returned twice.
 */
async function pages(
	context: IExecuteFunctions,
	ledger: Ledger,
	filter: ContactFilter,
	size: number,
	index: number,
): Promise<IDataObject[]> {
	const items: IDataObject[] = [];
	let total = 0;
	let after: string | undefined;
	do {
		const page = await answered(
			context,
			ledger.contacts.page(filter, { limit: size, after }),
			index,
		);
		total += page.items.length;
		if (page.items.length > 0) {
			items.push({
				pageNumber: items.length + 1,
				contacts: page.items.length,
				page: wholePage(after, page.next),
				...filter,
			});
		}
		after = page.next;
	} while (after !== undefined);
	hint(context, `${count(total, 'contact')} in ${count(items.length, 'page')}`);
	return items;
}

function filterReader({ all }: Form): Read<ContactFilter> {
	const chosenOf = all(filters);
	return (itemIndex) => contactFilterOf(chosenOf(itemIndex));
}

const asStretch: Understand<string, Stretch> = (written, { label }) => {
	const stretch = parseStretch(written);
	if (stretch) return ok(stretch);
	const advice = 'Take “page” or “nextPage” as this operation wrote it.';
	return isNot(label, 'a page', written, advice);
};
