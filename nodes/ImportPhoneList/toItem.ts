import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { ImportedContact, RejectedRow } from '../../lib/contacts';
import type { ListRow } from './readRows';

/** Contacts and rejects as items, each linked to the incoming item its row came with. */
export const toItems = (rows: readonly ListRow[]) => {
	const linked = (index: number, fields: object, added: object): INodeExecutionData => ({
		json: { ...fields, ...added } as IDataObject,
		pairedItem: { item: rows[index]?.item ?? 0 },
	});
	return {
		valid: ({ index, fields, phone, contact }: ImportedContact) =>
			linked(index, fields, { phone, contact }),
		rejected: ({ index, fields, rejection }: RejectedRow) => linked(index, fields, { rejection }),
	};
};
