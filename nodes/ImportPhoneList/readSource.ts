import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { readTable } from '../../lib/contacts';
import { readFile, type FileFacts, type TakeRows } from '../../lib/contacts/files';
import { binaryFile } from './binaryFile';
import type { ImportSettings } from './settings';

/** The list that one incoming item brings. */
export type ReadItem = (take: TakeRows) => Promise<FileFacts | undefined>;

/**
 * The lists to read, each with the item it comes from: the items themselves are one list; every file is one of
 * its own; and the same pasted text would only come again with every further item.
 */
export function lists(
	context: IExecuteFunctions,
	settings: ImportSettings,
): readonly { readonly item: number; readonly read: ReadItem }[] {
	const items = context.getInputData();
	switch (settings.source) {
		case 'file':
			return items.map((_, item) => ({
				item,
				read: (take) => readBinary(context, settings, item, take),
			}));
		case 'text':
			return [{ item: 0, read: (take) => readPasted(context, settings, take) }];
		case 'items':
			return items.map(({ json }, item) => ({
				item,
				read: async (take) => {
					take([{ row: item + 1, fields: json }]);
					return undefined;
				},
			}));
	}
}

async function readBinary(
	context: IExecuteFunctions,
	{ file }: ImportSettings,
	item: number,
	take: TakeRows,
): Promise<FileFacts> {
	const field = context.getNodeParameter('binaryPropertyName', item) as string;
	const binary = context.helpers.assertBinaryData(item, field);
	const read = await readFile(binaryFile(context, binary), file, take);
	if (read.ok) return read.value;
	const { message, advice } = read.failure;
	const named = binary.fileName ? `“${binary.fileName}”` : `The file in “${field}”`;
	throw new NodeOperationError(context.getNode(), `${named} cannot be imported: ${message}`, {
		itemIndex: item,
		description: advice,
	});
}

async function readPasted(
	context: IExecuteFunctions,
	{ file: { delimiter, header } }: ImportSettings,
	take: TakeRows,
): Promise<undefined> {
	const text = context.getNodeParameter('text', 0) as string;
	const table = readTable(text, { delimiter, header });
	if (!table.ok) {
		throw new NodeOperationError(context.getNode(), table.failure.message, { itemIndex: 0 });
	}
	take(table.value);
	return undefined;
}
