import { Readable } from 'node:stream';
import type {
	IBinaryData,
	IBinaryKeyData,
	IExecuteFunctions,
	INodeExecutionData,
} from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { csv, CSV_START, plainFileName } from '../../../lib/pages';
import { lineColumns, lineOf, type ReportClock } from '../../../lib/reports';
import { answered } from '../../shared/ledger';
import { originOf } from '../items';

/** Lines of one read, so that a large campaign is never in memory as a whole. */
const PAGE = 2000;

/** A page as a file. */
export const pageFile = (
	context: IExecuteFunctions,
	html: string,
	name: string,
): Promise<IBinaryData> =>
	context.helpers.prepareBinaryData(Buffer.from(html), `${fileName(name)}.html`, 'text/html');

/** Every line of a campaign as a file, read and written piece by piece. */
export const linesFile = (
	context: IExecuteFunctions,
	ledger: Ledger,
	{
		name,
		clock,
		itemIndex,
	}: { readonly name: string; readonly clock: ReportClock; readonly itemIndex: number },
): Promise<IBinaryData> =>
	context.helpers.prepareBinaryData(
		Readable.from(pieces(context, ledger, name, clock, itemIndex), { objectMode: false }),
		`${fileName(name)}.csv`,
		'text/csv',
	);

async function* pieces(
	context: IExecuteFunctions,
	ledger: Ledger,
	name: string,
	clock: ReportClock,
	itemIndex: number,
): AsyncGenerator<Buffer> {
	yield Buffer.from(CSV_START + csv([lineColumns(clock)]));
	let after: number | undefined;
	do {
		const read = ledger.campaigns.lines(name, { limit: PAGE, after });
		const page = await answered(context, read, itemIndex);
		if (page.items.length > 0)
			yield Buffer.from(csv(page.items.map((line) => lineOf(line, clock))));
		after = page.next;
	} while (after !== undefined);
}

/** A name that every file system takes. */
export const fileName = (name: string): string => `${plainFileName(name) || 'campaign'}-report`;

/** Lays files on the items that were made of these inputs, beside those that came with them. */
export const withFiles = (
	outputs: INodeExecutionData[][],
	files: ReadonlyMap<number, IBinaryKeyData>,
): INodeExecutionData[][] =>
	outputs.map((items) =>
		items.map((item) => {
			const made = item.json['failure'] === undefined ? files.get(originOf(item)) : undefined;
			return made && Object.keys(made).length > 0
				? { ...item, binary: { ...item.binary, ...made } }
				: item;
		}),
	);
