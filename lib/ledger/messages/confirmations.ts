import { confirmationKey, type NewMessage, type Subject } from '../../message';
import { type Session, unique } from '../sql';

/**
 * How long after a STOP its confirmation may leave, in milliseconds: a text that comes within five minutes
 * is taken to be within what the person agreed to (47 CFR 64.1200(a)(12)).
 */
export const CONFIRMED_WITHIN = 5 * 60_000;

/**
 * The keys of the messages that may go to these numbers although they have opted out: one for each STOP of
 * the last minutes whose confirmation was promised, once, to whoever took it in.
 */
export async function confirmationsDue(
	{ db, dialect }: Session,
	numbers: readonly Subject[],
	now: number,
): Promise<ReadonlySet<string>> {
	if (numbers.length === 0) return NONE;
	const rows = await db
		.selectFrom('sms_events')
		.select(['id', 'e164'])
		.where('e164', 'in', dialect.among(unique(numbers)))
		.where('answer', '=', 'confirmation')
		.where('at', '>=', now - CONFIRMED_WITHIN)
		.execute();
	return new Set(rows.flatMap(({ id, e164 }) => (e164 === null ? [] : confirmationKey(e164, id))));
}

const NONE: ReadonlySet<string> = new Set();

/** Whether this is such a message, and says so: the key alone opens nothing. */
export const isConfirmation = (
	{ e164, key, purpose, campaign, answersOptOut }: NewMessage,
	due: ReadonlySet<string>,
): boolean =>
	answersOptOut !== undefined &&
	purpose === 'transactional' &&
	!campaign &&
	key === confirmationKey(e164, answersOptOut) &&
	due.has(key);
