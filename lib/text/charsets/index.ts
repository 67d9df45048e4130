import type { NationalCharset } from './charset';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { turkish } from './turkish';

export type { LockingTable, NationalCharset, ShiftTable } from './charset';
export { defaultAlphabet, extensionTable } from './default';

/** The languages whose tables can be used: one line each. */
export const nationalCharsets = { portuguese, spanish, turkish } as const satisfies Record<
	string,
	NationalCharset
>;

export type NationalLanguage = keyof typeof nationalCharsets;
