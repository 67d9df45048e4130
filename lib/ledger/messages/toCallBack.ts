import type { ToCancelAtGateway } from '../../message';
import { BLOCKED } from '../consent';
import { named, type Session } from '../sql';
import { isForbiddenBy, toCancelAtGateway } from './messageRow';

/**
 * What a gateway has scheduled, from `now` (epoch ms) on, for people who have opted out: only the gateway
 * can stop it, and nobody has got it to do so yet. It follows from the ledger alone, so that a run that
 * lacked the credential, or was cut short, leaves nothing to remember.
 */
export async function messagesToCallBack(
	{ db }: Session,
	now: number,
): Promise<ToCancelAtGateway[]> {
	const rows = await db
		.selectFrom('sms_messages')
		.innerJoin('sms_consent_states', 'sms_consent_states.subject', 'sms_messages.e164')
		.selectAll('sms_messages')
		.select('blocked')
		.where('state', '=', named('scheduled'))
		.where('send_at', '>', now)
		.where('blocked', '>', BLOCKED.nothing)
		.execute();
	const forbidden = rows.filter((row) =>
		isForbiddenBy(row.blocked === BLOCKED.all ? 'all' : 'marketing', row),
	);
	// Sorted here: SQLite would rather read all messages in this order than the few scheduled ones.
	return toCancelAtGateway(forbidden.sort((a, b) => a.id - b.id));
}
