import type { NationalCharset } from './charset';
import { extensionTable } from './default';

/** @see 3GPP TS 23.038 section A.2.2 (single shift; section A.3.2 says that there is no locking table) */
export const spanish: NationalCharset = {
	identifier: 2,
	single: {
		...extensionTable,
		0x09: 'ç',
		0x41: 'Á',
		0x49: 'Í',
		0x4f: 'Ó',
		0x55: 'Ú',
		0x61: 'á',
		0x69: 'í',
		0x6f: 'ó',
		0x75: 'ú',
	},
};
