import type { E164 } from '../../phone';
import { CONFIRMED_WITHIN } from '../messages';
import type { Session } from '../sql';
import type { Consequence } from './hear';
import type { Said } from './said';
import type { TakenIn } from './types';

/** HELP is answered once in so long, in milliseconds, however often it is asked. */
const HELP_EVERY = 3_600_000;

type Due = NonNullable<TakenIn['answers']>;

/**
 * The text that is due in return, written down with the event, in its transaction: who reads it there or is
 * told of it here is the only one who ever is.
 */
export async function answersDue(
	session: Session,
	{ id, e164, said }: { readonly id: number; readonly e164: E164; readonly said: Said },
	consequence: Consequence | undefined,
	now: number,
): Promise<Due | undefined> {
	const due = dueFor(said, consequence, now);
	if (due === undefined || (due === 'help' && (await wasHelped(session, e164, now)))) {
		return undefined;
	}
	await session.db.updateTable('sms_events').set({ answer: due }).where('id', '=', id).execute();
	return due;
}

function dueFor(
	{ entry, understood: { outcome } }: Said,
	consequence: Consequence | undefined,
	now: number,
): Due | undefined {
	if (entry.kind !== 'reply') return undefined;
	const isEffective = consequence?.recorded.effective === true;
	switch (outcome) {
		case 'optOut':
			return isEffective && now - entry.at <= CONFIRMED_WITHIN ? 'confirmation' : undefined;
		case 'optIn':
			return isEffective && now - entry.at <= HELP_EVERY ? 'start' : undefined;
		case 'help':
			// Asked yesterday, and fetched from the gateway only now: nobody waits for it any more.
			return now - entry.at <= HELP_EVERY ? 'help' : undefined;
		default:
			return undefined;
	}
}

const wasHelped = async ({ db }: Session, e164: E164, now: number): Promise<boolean> =>
	(await db
		.selectFrom('sms_events')
		.select('id')
		.where('e164', '=', e164)
		.where('answer', '=', 'help')
		.where('recorded_at', '>', now - HELP_EVERY)
		.executeTakeFirst()) !== undefined;
