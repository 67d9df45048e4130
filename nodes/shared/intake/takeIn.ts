import type { InboundEvent } from '../../../lib/gateways';
import { inboxEntries, numbersAtHome, understand } from '../../../lib/inbound';
import type { InboxEntry, Ledger, TakenIn } from '../../../lib/ledger';
import type { GatewayAccess } from '../gatewayCredential';
import { gatewayCredential } from '../gatewayCredential';
import { answered, type LedgerContext } from '../ledger';

type Context = Pick<LedgerContext, 'getNode'>;

/** The account by which events come and go: the credential, as the node names it. */
export const accountOf = (context: Context): string | undefined =>
	context.getNode().credentials?.[gatewayCredential]?.name;

/**
 * Writes what a gateway told into the ledger, with all that follows from it; an opt-out binds from then on.
 * Throws a NodeOperationError where the ledger could not, after which nothing is written.
 *
 * @param now epoch ms
 */
export async function takeIn(
	context: Context,
	ledger: Ledger,
	{ gateway }: Pick<GatewayAccess, 'gateway'>,
	events: readonly InboundEvent[],
	now: number,
): Promise<readonly TakenIn[]> {
	const entries = inboxEntries(events, { gateway: gateway.id, account: accountOf(context) });
	const known: InboxEntry[] = [];
	for (const entry of entries) known.push(...(await ofPeople(context, ledger, entry)));
	return await answered(context, ledger.inbox.takeIn(known, { now, understand }));
}

/**
 * What somebody said whose number is written as it is dialled at home, as said by whoever of the ledger has
 * such a number. Where several have, it is said by each: a text too few is better than a STOP that is lost.
 */
async function ofPeople(
	context: Context,
	ledger: Ledger,
	entry: InboxEntry,
): Promise<readonly InboxEntry[]> {
	if (entry.kind === 'report' || entry.e164 !== undefined) return [entry];
	const numbers = numbersAtHome(entry.from);
	if (numbers.length === 0) return [entry];
	const people = [...(await answered(context, ledger.contacts.get(numbers))).values()];
	if (people.length === 0) return [entry];
	return people.map(({ phone: { e164, country } }, nth) => ({
		...entry,
		e164,
		...(entry.kind === 'reply' && { country }),
		// Each is an event of its own.
		...(nth > 0 && { gatewayMessageId: `${entry.gatewayMessageId}#${nth + 1}` }),
	}));
}
