import type { IWebhookFunctions } from 'n8n-workflow';
import { heartbeatNote, readHeartbeat } from '../../lib/inbound';
import type { Ledger } from '../../lib/ledger';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { beat, sayOnce } from '../shared/intake';
import { checkRegistration } from './checkRegistration';

const HOUR_MS = 3_600_000;

/** When this process last looked, by the id of the trigger's node. */
const lookedAt = new Map<string, number>();

/**
 * Once an hour at most, has the gateway say whether it still knows the address, and enters it anew where it
 * does not: n8n 2 does not see to that when it starts. Whichever process looks, the ledger tells the others.
 */
export async function recheck(
	context: Pick<IWebhookFunctions, 'getNode' | 'logger'>,
	access: GatewayAccess,
	ledger: Ledger,
	url: string,
): Promise<void> {
	const { id } = context.getNode();
	const now = Date.now();
	if (now - (lookedAt.get(id) ?? 0) < HOUR_MS) return;
	lookedAt.set(id, now);
	const note = await ledger.notes.get(heartbeatNote(id));
	const before = note.ok ? readHeartbeat(note.value).registration : undefined;
	if (before && now - Date.parse(before.checkedAt) < HOUR_MS) return;
	const { state, message } = await checkRegistration(access, url, true);
	if (state === 'missing') return;
	const registration = { state, message, checkedAt: new Date(now).toISOString() };
	await beat(id, { registration }, async () => ledger);
	if (state === 'failed' || state === 'elsewhere') sayOnce(context.logger, message);
}
