import type { RefusedPost } from '../../lib/inbound';
import type { Ledger, TakenIn } from '../../lib/ledger';
import type { GatewayAccess } from '../shared/gatewayCredential';
import type { Reply } from '../shared/intake';

/** Events that are in the ledger. */
export interface Taken {
	readonly events: readonly TakenIn[];
	readonly ledger: Ledger;
}

/** What is answered to a call, and what it has come to. */
export interface Heard {
	readonly reply: Reply;
	/** Somebody opened the address: nothing was told, and what waits may go out. */
	readonly isLook?: true;
	/** Why it was not taken. */
	readonly refused?: { readonly reason: RefusedPost; readonly why: string };
	readonly taken?: Taken;
	/** What the ledger is still at, after it was too slow to be waited for; it may fail. */
	readonly late?: Promise<Taken>;
	readonly access?: GatewayAccess;
	/** The address that is to stand at the gateway. */
	readonly url?: string;
}

/**
 * A post that is not taken.
 *
 * @param why for n8n's log, without anything that was posted
 */
export const refusal = (reason: RefusedPost, why: string, reply: Reply): Heard => ({
	reply,
	refused: { reason, why },
});
