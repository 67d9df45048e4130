import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { decodeText, readTable, type SourceRow } from '../../lib/contacts';

/** A row of the list and the incoming item it came with. */
export interface ListRow extends SourceRow {
	readonly item: number;
}

/** The rows of every incoming item: its own fields, its file, or the text pasted for it. */
export async function readRows(context: IExecuteFunctions): Promise<ListRow[]> {
	const source = context.getNodeParameter('source', 0) as 'file' | 'items' | 'text';
	const items = context.getInputData();
	if (source === 'items') {
		return items.map(({ json }, item) => ({ row: item + 1, fields: json, item }));
	}
	const rows: ListRow[] = [];
	for (const item of items.keys()) {
		const text = source === 'file' ? await fileText(context, item) : pastedText(context, item);
		for (const row of tableRows(context, text, item)) rows.push({ ...row, item });
		// The same pasted text would come again with every further item.
		if (source === 'text') break;
	}
	return rows;
}

async function fileText(context: IExecuteFunctions, item: number): Promise<string> {
	const field = context.getNodeParameter('binaryPropertyName', item) as string;
	const { fileName = '', fileExtension = '' } = context.helpers.assertBinaryData(item, field);
	if (/^(xlsx?|ods|numbers|vcf|pdf)$/i.test(fileExtension)) {
		throw new NodeOperationError(context.getNode(), `“${fileName}” is not a text file`, {
			itemIndex: item,
			description: 'Save the list as CSV and import that file.',
		});
	}
	return decodeText(await context.helpers.getBinaryDataBuffer(item, field));
}

const pastedText = (context: IExecuteFunctions, item: number): string =>
	context.getNodeParameter('text', item) as string;

function tableRows(context: IExecuteFunctions, text: string, item: number) {
	const table = readTable(text);
	if (table.ok) return table.value;
	throw new NodeOperationError(context.getNode(), table.failure.message, { itemIndex: item });
}
