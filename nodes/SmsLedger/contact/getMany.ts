import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ContactFilter, Ledger, StoredContact } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { fieldsOf, ledgerOf, several, textOf } from '../items';
import { contactItem } from './contactItem';
import { parseStretch, wholePage, type Stretch } from './stretch';

/** Contacts of one query. */
const QUERY = 1000;

/** Contact: Get Many. */
export async function getMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	return await several(this, async (_json, index) => {
		const filter = readFilter(this, index);
		return textOf(this, 'output', index) === 'pages'
			? await pages(this, ledger, filter, index)
			: await contacts(this, ledger, filter, index);
	});
}

async function contacts(
	context: IExecuteFunctions,
	ledger: Ledger,
	filter: ContactFilter,
	index: number,
): Promise<IDataObject[]> {
	const stretch = readStretch(context, index);
	const all = stretch.whole || context.getNodeParameter('returnAll', index, false) === true;
	const limit = all ? Infinity : Number(context.getNodeParameter('limit', index, 50));
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
	index: number,
): Promise<IDataObject[]> {
	const size = Math.max(1, Number(context.getNodeParameter('pageSize', index, 1000)));
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

function readFilter(context: IExecuteFunctions, index: number): ContactFilter {
	const filters = fieldsOf(context, 'filters', index);
	const chosen = (['list', 'country', 'tag'] as const).flatMap((name) => {
		const value = String(filters[name] ?? '').trim();
		return value === '' ? [] : [[name, value] as const];
	});
	return Object.fromEntries(chosen);
}

function readStretch(context: IExecuteFunctions, index: number): Stretch {
	const token = String(fieldsOf(context, 'options', index)['page'] ?? '').trim();
	const stretch = parseStretch(token);
	if (stretch) return stretch;
	throw new NodeOperationError(context.getNode(), `“Page” is none: “${token}”`, {
		itemIndex: index,
		description: 'Take “page” or “nextPage” as this operation wrote it.',
	});
}
