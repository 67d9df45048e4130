import type { IDataObject } from 'n8n-workflow';
import type { LedgerContents } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { utc } from '../../shared/ledger';

/** “1,204 contacts, 1,180 consent records, 9,310 messages, until 2026-11-24 10:15 UTC” */
export function tellContents({ contacts, consents, messages, endsAt }: LedgerContents): string {
	const until = endsAt === undefined ? [] : [`until ${utc(endsAt)}`];
	return [
		count(contacts, 'contact'),
		count(consents, 'consent record'),
		count(messages, 'message'),
		...until,
	].join(', ');
}

/** The same for the next node. */
export const contentsItem = ({
	contacts,
	consents,
	messages,
	endsAt,
}: LedgerContents): IDataObject => ({
	contacts,
	consents,
	messages,
	endsAt: endsAt === undefined ? null : new Date(endsAt).toISOString(),
});
