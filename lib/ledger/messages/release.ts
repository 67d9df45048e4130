import { nextState, type StoredMessage } from '../../message';
import type { Session } from '../sql';
import { writeChanges } from './changes';
import { statusOf, storedMessage } from './messageRow';
import { moved } from './moved';

export interface ReleaseOptions {
	/** The most messages to give out. */
	readonly limit: number;
	/** Epoch milliseconds. */
	readonly now: number;
	/** How long whoever takes them has to claim them, in milliseconds; then they are held again. */
	readonly leaseMs: number;
}

/** A message whose time has come, with what it was held with. */
export interface ReleasedMessage {
	readonly message: StoredMessage;
	readonly payload: unknown;
}

/**
 * Gives out held messages that are due, the longest due first, except those of paused campaigns.
 * Each is given to one caller only until its lease ends; several may ask at once.
 */
export async function releaseMessages(
	session: Session,
	{ limit, now, leaseMs }: ReleaseOptions,
): Promise<ReleasedMessage[]> {
	const { db, dialect } = session;
	const rows = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('state', '=', 'held')
		.where('due_at', '<=', now)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('sms_campaigns')
						.select('id')
						.whereRef('sms_campaigns.id', '=', 'sms_messages.campaign')
						.where('paused_at', 'is not', null),
				),
			),
		)
		.orderBy('due_at')
		.limit(limit)
		.modifyEnd(dialect.forUpdateSkippingLocked)
		.execute();
	const changes = rows.flatMap((row) => {
		const next = nextState(statusOf(row), { action: 'release', now });
		if (!next.ok) return [];
		const after = moved(row, next.value, now, { due_at: now + leaseMs });
		return [{ before: row, after, by: 'release' }];
	});
	await writeChanges(session, changes, now);
	return changes.map(({ after }) => ({
		message: storedMessage(after),
		payload: JSON.parse(after.payload ?? 'null') as unknown,
	}));
}
