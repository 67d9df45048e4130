import { sealOver } from './digest';

/** What happened; to whom a workflow was given it since is no part of that. */
const SEALED = [
	'e164', 'message_key', 'campaign', 'kind', 'at', 'recorded_at', 'gateway', 'gateway_message_id',
	'dedupe', 'data', 'account',
] as const; // prettier-ignore

/** The seal of an event's row. */
export const sealEvent = (
	secret: string,
	row: Readonly<Record<(typeof SEALED)[number], unknown>>,
): string =>
	sealOver(
		secret,
		'event',
		SEALED.map((column) => row[column]),
	);
