import type { InboundEvent } from '../../../lib/gateways';
import { inboxEntries, understand } from '../../../lib/inbound';
import type { Ledger, TakenIn } from '../../../lib/ledger';
import type { GatewayAccess } from '../gatewayCredential';
import { gatewayCredential } from '../gatewayCredential';
import { answered, type LedgerContext } from '../ledger';

/** The account by which events come and go: the credential, as the node names it. */
export const accountOf = (context: Pick<LedgerContext, 'getNode'>): string | undefined =>
	context.getNode().credentials?.[gatewayCredential]?.name;

/**
 * Writes what a gateway told into the ledger, with all that follows from it; an opt-out binds from then on.
 * Throws a NodeOperationError where the ledger could not, after which nothing is written.
 *
 * @param now epoch ms
 */
export async function takeIn(
	context: Pick<LedgerContext, 'getNode'>,
	ledger: Ledger,
	{ gateway }: Pick<GatewayAccess, 'gateway'>,
	events: readonly InboundEvent[],
	now: number,
): Promise<readonly TakenIn[]> {
	const entries = inboxEntries(events, { gateway: gateway.id, account: accountOf(context) });
	return await answered(context, ledger.inbox.takeIn(entries, { now, understand }));
}
