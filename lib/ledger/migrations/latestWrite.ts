import type { Session } from '../sql';

/** The latest moment (epoch ms) at which a message or an event was written; 0 where there is none. */
export async function latestWrite({ db }: Session): Promise<number> {
	const message = await db
		.selectFrom('sms_messages')
		.select(({ fn }) => fn.max('state_at').as('at'))
		.executeTakeFirst();
	const event = await db
		.selectFrom('sms_events')
		.select(({ fn }) => fn.max('recorded_at').as('at'))
		.executeTakeFirst();
	return Math.max(Number(message?.at ?? 0), Number(event?.at ?? 0));
}
