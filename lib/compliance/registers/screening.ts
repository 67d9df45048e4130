import { isoDateOf, MS_PER_DAY, parseInstant } from '../../calendar';

/** What the user says of one register. */
export interface Screening {
	/** The day on which the people were held against it, or its list was fetched: ISO 8601, as it is written. */
	readonly on?: string | undefined;
	/** The numbers on it, in E.164; absent where the list itself was not brought. */
	readonly numbers?: ReadonlySet<string> | undefined;
}

/** By the id of the register. */
export type Screenings = ReadonlyMap<string, Screening>;

/** How far a look into a register goes. Instants are epoch ms. */
export type Age =
	| { readonly kind: 'fresh'; readonly until: number | undefined }
	| { readonly kind: 'undated' | 'unreadable' | 'ahead' }
	| { readonly kind: 'old'; readonly on: string };

/** Dates without a zone may be a day ahead. */
const AHEAD_AT_MOST = MS_PER_DAY;

/** Whether a look on a day still counts at an instant, and until when. */
export function ageOf(on: string | undefined, checkValidDays: number | undefined, at: number): Age {
	if (on === undefined || on.trim() === '') return { kind: 'undated' };
	const since = parseInstant(on, 'utc');
	if (since === undefined) return { kind: 'unreadable' };
	if (since > at + AHEAD_AT_MOST) return { kind: 'ahead' };
	const until = checkValidDays === undefined ? undefined : since + checkValidDays * MS_PER_DAY;
	return until !== undefined && at >= until
		? { kind: 'old', on: isoDateOf(Math.floor(since / MS_PER_DAY)) }
		: { kind: 'fresh', until };
}
