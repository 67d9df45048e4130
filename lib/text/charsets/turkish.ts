import type { NationalCharset } from './charset';
import { extensionTable } from './default';

/** @see 3GPP TS 23.038 sections A.2.1 (single shift) and A.3.1 (locking shift) */
export const turkish: NationalCharset = {
	identifier: 1,
	single: {
		...extensionTable,
		0x47: 'Ğ',
		0x49: 'İ',
		0x53: 'Ş',
		0x63: 'ç',
		0x67: 'ğ',
		0x69: 'ı',
		0x73: 'ş',
	},
	locking:
		'@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bŞşßÉ' +
		' !"#¤%&\'()*+,-./0123456789:;<=>?' +
		'İABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
		'çabcdefghijklmnopqrstuvwxyzäöñüà',
};
