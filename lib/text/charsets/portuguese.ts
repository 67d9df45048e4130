import type { NationalCharset } from './charset';
import { extensionTable } from './default';

/**
 * @see 3GPP TS 23.038 sections A.2.3 (single shift; some public copies lack the ê at 0x05) and
 * A.3.3 (locking shift)
 */
export const portuguese: NationalCharset = {
	identifier: 3,
	single: {
		...extensionTable,
		0x05: 'ê',
		0x09: 'ç',
		0x0b: 'Ô',
		0x0c: 'ô',
		0x0e: 'Á',
		0x0f: 'á',
		0x12: 'Φ',
		0x13: 'Γ',
		0x15: 'Ω',
		0x16: 'Π',
		0x17: 'Ψ',
		0x18: 'Σ',
		0x19: 'Θ',
		0x1f: 'Ê',
		0x41: 'À',
		0x49: 'Í',
		0x4f: 'Ó',
		0x55: 'Ú',
		0x5b: 'Ã',
		0x5c: 'Õ',
		0x61: 'Â',
		0x69: 'í',
		0x6f: 'ó',
		0x75: 'ú',
		0x7b: 'ã',
		0x7c: 'õ',
		0x7f: 'â',
	},
	locking:
		'@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|\x1bÂâÊÉ' +
		' !"#º%&\'()*+,-./0123456789:;<=>?' +
		'ÍABCDEFGHIJKLMNOPQRSTUVWXYZÃÕÚÜ§' +
		'~abcdefghijklmnopqrstuvwxyzãõ`üà',
};
