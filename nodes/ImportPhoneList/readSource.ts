import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { readTable } from '../../lib/contacts';
import { type FileFacts, readFile, type TakeRows } from '../../lib/contacts/files';
import { binaryFile } from './binaryFile';
import type { ImportSettings } from './settings';

export interface ListFacts extends FileFacts {
	/** Whether the user said which sheet to read. */
	readonly sheetIsChosen: boolean;
}

/** Hands on the rows of a list. What a file turned out to be, comes back. */
export type ReadItem = (take: TakeRows) => Promise<ListFacts | undefined>;

interface List {
	/** The item it comes from. */
	readonly item: number;
	readonly read: ReadItem;
}

/**
 * The lists to read: the items themselves are one list; every file is one of
 * its own; and so is every pasted text, which an expression may make of each item.
 */
export function lists(context: IExecuteFunctions, settings: ImportSettings): readonly List[] {
	const items = context.getInputData();
	switch (settings.source) {
		case 'file':
			return items.map((_, item) => ({
				item,
				read: (take) => readBinary(context, settings, item, take),
			}));
		case 'text':
			return pastedTexts(context, settings);
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
	{ binaryFieldOf, fileOf }: ImportSettings,
	item: number,
	take: TakeRows,
): Promise<ListFacts> {
	const field = binaryFieldOf(item);
	const binary = context.helpers.assertBinaryData(item, field);
	const options = fileOf(item);
	const read = await readFile(binaryFile(context, binary), options, take);
	if (read.ok) return { ...read.value, sheetIsChosen: (options.sheet ?? '') !== '' };
	const { message, advice } = read.failure;
	const named = binary.fileName ? `“${binary.fileName}”` : `The file in “${field}”`;
	throw new NodeOperationError(context.getNode(), `${named} cannot be imported: ${message}`, {
		itemIndex: item,
		description: advice,
	});
}

/** The same text would only come again with every further item. */
function pastedTexts(
	context: IExecuteFunctions,
	{ pastedTextOf, fileOf }: ImportSettings,
): readonly List[] {
	const items = pastedTextOf.varies ? context.getInputData().keys() : [0];
	const before = new Set<string>();
	return [...items].map((item) => ({
		item,
		read: async (take) => {
			const text = pastedTextOf(item);
			if (before.has(text)) return undefined;
			before.add(text);
			const { delimiter, header } = fileOf(item);
			const table = readTable(text, { delimiter, header });
			if (!table.ok) {
				throw new NodeOperationError(context.getNode(), table.failure.message, {
					itemIndex: item,
					description: 'Correct the text in “Phone List”, or choose its delimiter.',
				});
			}
			take(table.value);
			return undefined;
		},
	}));
}
