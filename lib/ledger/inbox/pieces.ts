import type { PartTable } from '../schema';
import { insertRows, type Session } from '../sql';
import type { EventPart } from './types';

/** Pieces that a text can have: 3GPP TS 23.040 counts them in one octet. */
const MOST = 255;

/** Whether it is one of several pieces; a piece of one, or one that cannot be, is a whole. */
export function isPiece<Entry extends { readonly part?: EventPart | undefined }>(
	entry: Entry,
): entry is Entry & { readonly part: EventPart } {
	const { number = 0, total = 0 } = entry.part ?? {};
	const areCounts = Number.isInteger(number) && Number.isInteger(total);
	return areCounts && number >= 1 && number <= total && total > 1 && total <= MOST;
}

/** Whether it says that it may be one of several, and neither which nor of how many. */
export const isUnnumbered = ({ part }: { readonly part?: EventPart | undefined }): boolean =>
	part?.number === 0 && part.total === 0;

const COLUMNS = [
	'dedupe', 'whole', 'kind', 'number', 'total', 'e164', 'message_key', 'at', 'recorded_at', 'stops',
	'joined', 'data',
] as const; // prettier-ignore

/** @returns the `dedupe` of those that are new */
export const insertParts = async (session: Session, rows: readonly PartTable[]) =>
	new Set(await insertRows(session, { table: 'sms_parts', columns: COLUMNS, rows }));
