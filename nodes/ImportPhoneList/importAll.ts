import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { importContacts, type RejectionCode, type SourceRow } from '../../lib/contacts';
import { eachList } from './eachList';
import type { Imported } from './imported';
import type { ImportSettings } from './settings';

/** A row of the list and the incoming item it came with. */
interface ListRow extends SourceRow {
	readonly item: number;
}

/** Every row becomes an item: of a contact, or of the reason why it is none. */
export async function importAll(
	context: IExecuteFunctions,
	settings: ImportSettings,
): Promise<Imported> {
	const rows: ListRow[] = [];
	const { facts, failed } = await eachList(context, settings, async (item, read) => {
		const own: ListRow[] = [];
		const found = await read((batch) => {
			for (const { row, fields } of batch) own.push({ row, fields, item });
		});
		// A list that fails half-way is not imported by half: the STOP may be in the other half.
		for (const row of own) rows.push(row);
		return found;
	});
	const { valid, rejected } = importContacts(rows, settings.contacts);
	if (settings.save) {
		const { saveToList } = await import('./saveToList');
		await saveToList(context, settings.save, valid);
	}
	const linked = (index: number, fields: object, added: object): INodeExecutionData => ({
		json: { ...fields, ...added } as IDataObject,
		pairedItem: { item: rows[index]?.item ?? 0 },
	});
	return {
		valid: valid.map(({ index, fields, phone, contact }) =>
			linked(index, fields, { phone, contact }),
		),
		rejected: [
			...rejected.map(({ index, fields, rejection }) => linked(index, fields, { rejection })),
			...failed,
		],
		counts: {
			valid: valid.length,
			rejected: rejected.length,
			byReason: countBy(rejected.map(({ rejection }) => rejection.code)),
		},
		facts,
	};
}

function countBy(codes: readonly RejectionCode[]): Partial<Record<RejectionCode, number>> {
	const counts: Partial<Record<RejectionCode, number>> = {};
	for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}
