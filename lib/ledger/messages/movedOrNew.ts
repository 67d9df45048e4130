import type { MessageState, NewMessage } from '../../message';
import type { Session } from '../sql';
import type { Arrival, Change } from './changes';
import { newRow, type NewRow, type Row } from './messageRow';
import { moved } from './moved';

export interface Move {
	readonly state: MessageState;
	readonly now: number;
	readonly patch: Partial<NewRow>;
	readonly by: string;
}

/** A message in its next state, whether it comes out of the ledger or into it. */
export const movedOrNew = (
	row: Row | undefined,
	message: NewMessage,
	session: Session,
	{ state, now, patch, by }: Move,
): Change | Arrival =>
	row
		? { before: row, after: moved(row, state, now, patch), by }
		: { before: row, after: moved(newRow(message, session, now), state, now, patch), by };
