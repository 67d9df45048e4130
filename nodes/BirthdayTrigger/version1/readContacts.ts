import type { IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import {
	importContacts,
	type ImportResult,
	readTable,
	type SourceRow,
} from '../../../lib/contacts';
import { exchange } from '../../shared/exchange';
import {
	datesStartWith,
	dayFirst,
	defaultCountry,
	phoneField,
} from '../../shared/fields/listFields';
import type { Form } from '../../shared/parameters';
import { pastedText } from '../fields/source';
import { source, url } from './fields';

/** The contacts of the list, read anew at every poll. */
export async function readContacts(context: IPollFunctions, form: Form): Promise<ImportResult> {
	const phoneColumn = form.option(phoneField)(0);
	const country = form.read(defaultCountry)(0);
	return importContacts(await readRows(context, form), {
		...(phoneColumn === '' ? {} : { phoneField: phoneColumn }),
		...(country === '' ? {} : { defaultCountry: country }),
		...dayFirst(form.option(datesStartWith)(0)),
		thisYear: new Date().getFullYear(),
		duplicates: 'merge',
		mobileOnly: true,
	});
}

async function readRows(context: IPollFunctions, { read }: Form): Promise<readonly SourceRow[]> {
	const text =
		read(source)(0) === 'text' ? read(pastedText)(0) : await fetchText(context, read(url)(0));
	const list = jsonList(text);
	if (list) return list.map((fields, index) => ({ row: index + 1, fields }));
	const table = readTable(text, { header: true });
	if (table.ok) return table.value;
	throw new NodeOperationError(context.getNode(), table.failure.message, {
		description: 'Correct the table in “Contacts”, or what “URL” gives.',
	});
}

async function fetchText(context: IPollFunctions, url: string): Promise<string> {
	const request = {
		method: 'GET',
		url,
		headers: { accept: 'text/csv, application/json' },
	} as const;
	const reply = await exchange(request, { timeout: 60_000 });
	const failed = (what: string) =>
		new NodeOperationError(context.getNode(), `The list of contacts could not be read: ${what}`, {
			description:
				'Open the address of “URL” in a browser: it must give the list without a login page.',
		});
	if (!reply.ok) throw failed(reply.failure.message);
	if (reply.value.status !== 200) throw failed(`the address answered ${reply.value.status}`);
	return reply.value.body;
}

/** The objects of a JSON list, or of an object that holds one list; `undefined` when it is no JSON. */
function jsonList(text: string): SourceRow['fields'][] | undefined {
	if (!/^\s*[[{]/.test(text)) return undefined;
	try {
		const value = JSON.parse(text) as object;
		const list: unknown = Array.isArray(value) ? value : Object.values(value).find(Array.isArray);
		return Array.isArray(list) ? list.filter(isRecord) : undefined;
	} catch {
		return undefined;
	}
}

const isRecord = (value: unknown): value is SourceRow['fields'] =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
