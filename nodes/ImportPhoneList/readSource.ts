import type { IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { hasNumbers, tableSteps } from '../../lib/contacts';
import { readFile, type TakeRows } from '../../lib/contacts/files';
import type { ListFacts } from '../shared/lists';
import { stepsInTurns } from '../shared/turns';
import { binaryFile } from './binaryFile';
import type { ImportSettings } from './settings';

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
	switch (sourceOf(context, settings)) {
		case 'file':
			return context.getInputData().map((_, item) => ({
				item,
				read: (take) => readBinary(context, settings, item, take),
			}));
		case 'text':
			return pastedTexts(context, settings);
		case 'items':
			return context.getInputData().map(({ json }, item) => ({
				item,
				read: async (take) => {
					take([{ row: item + 1, fields: json }]);
					return undefined;
				},
			}));
	}
}

/** Items without a number, each with a file, are lists: whoever left Source alone means the files. */
function sourceOf(
	context: IExecuteFunctions,
	{ source, contacts }: ImportSettings,
): ImportSettings['source'] {
	const items = context.getInputData();
	if (source !== 'items' || contacts.phoneField !== undefined) return source;
	const haveFiles = items.length > 0 && items.every(({ binary }) => filesIn(binary).length > 0);
	return haveFiles && !hasNumbers(items.map(({ json }) => ({ fields: json }))) ? 'file' : source;
}

const filesIn = (binary: IBinaryKeyData | undefined): readonly string[] =>
	Object.keys(binary ?? {});

async function readBinary(
	context: IExecuteFunctions,
	{ binaryFieldOf, fileOf }: ImportSettings,
	item: number,
	take: TakeRows,
): Promise<ListFacts> {
	const field = fileField(context, binaryFieldOf(item), item);
	const binary = context.helpers.assertBinaryData(item, field);
	const options = fileOf(item);
	const read = await readFile(binaryFile(context, binary), options, take);
	if (read.ok) {
		return {
			...read.value,
			sheetIsChosen: (options.sheet ?? '') !== '',
			encodingIsChosen: (options.encoding ?? '') !== '',
		};
	}
	const { message, advice } = read.failure;
	const named = binary.fileName ? `“${binary.fileName}”` : `The file in “${field}”`;
	throw new NodeOperationError(context.getNode(), `${named} cannot be imported: ${message}`, {
		itemIndex: item,
		description: advice,
	});
}

/** The field chosen, or the only one that there is. */
function fileField(context: IExecuteFunctions, chosen: string, itemIndex: number): string {
	const files = filesIn(context.getInputData()[itemIndex]?.binary);
	const [only] = files;
	if (files.includes(chosen)) return chosen;
	if (only !== undefined && files.length === 1) return only;
	const message = `The item has no file in “${chosen}”`;
	const description =
		only === undefined
			? 'No file came in: put a node that gives one before this node, or choose “Incoming Items” under “Source” if the contacts themselves come in.'
			: `Its files are in ${files.map((name) => `“${name}”`).join(', ')}: write one of them under “Input Data Field Name”.`;
	throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
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
			let facts: ListFacts = {};
			const steps = tableSteps(text, { delimiter, header }, (found) => {
				facts = found;
			});
			const table = await stepsInTurns(steps);
			if (!table.ok) {
				throw new NodeOperationError(context.getNode(), table.failure.message, {
					itemIndex: item,
					description: 'Correct the text in “Phone List”, or choose its delimiter.',
				});
			}
			take(table.value);
			return facts;
		},
	}));
}
