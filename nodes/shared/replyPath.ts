import { readSender } from '../../lib/sender';
import type { GatewayAccess } from './gatewayCredential';

/**
 * A sentence where nobody can answer texts from the credential's own sender, so that no reply, and no STOP
 * among them, comes back by itself; `undefined` where they can, or nobody knows.
 */
export function noReplyPath({
	gateway: { capabilities, displayName, senderForm },
	senderName,
}: Pick<GatewayAccess, 'gateway' | 'senderName'>): string | undefined {
	if (capabilities.sender === 'perAccount' || senderForm.names === 'unused') return undefined;
	if (readSender(senderName).kind !== 'name') return undefined;
	return `People cannot answer texts from ${senderName}: a name takes no replies, in any country. STOP comes in only where your texts name a number that ${displayName} listens at, or where you send from one (“Sender by Country” of Compose SMS).`;
}
