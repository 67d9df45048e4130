import {
	bengali,
	gujarati,
	hindi,
	kannada,
	malayalam,
	oriya,
	punjabi,
	tamil,
	telugu,
} from './brahmic';
import type { NationalCharset } from './charset';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { turkish } from './turkish';
import { urdu } from './urdu';

export type { LockingTable, NationalCharset, ShiftTable } from './charset';
export { defaultAlphabet, extensionTable } from './default';

/** The languages whose tables can be used: one line each. */
export const nationalCharsets = {
	bengali,
	gujarati,
	hindi,
	kannada,
	malayalam,
	oriya,
	portuguese,
	punjabi,
	spanish,
	tamil,
	telugu,
	turkish,
	urdu,
} as const satisfies Record<string, NationalCharset>;

export type NationalLanguage = keyof typeof nationalCharsets;
