import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { readReportAddress, reportAddressNote } from '../../lib/inbound';
import type { Ledger } from '../../lib/ledger';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { answered } from '../shared/ledger';
import { accountMarks } from '../shared/reportUrl';

type Context = Pick<IHookFunctions | IWebhookFunctions, 'getNode' | 'getWorkflow'>;
type Notes = Pick<Ledger, 'notes' | 'mac' | 'id'>;

/** What this process has noted, by the key of the note. */
const noted = new Map<string, string>();

/**
 * Leaves in the ledger where reports are taken, for the texts that are sent. Seen to with every post, but
 * written once a process: n8n 2 tells no node that it starts under another address, nor that the keys of
 * its credential were changed.
 *
 * @param isActivated whether the workflow has just been activated, and so goes before others
 */
export async function noteReports(
	context: Context,
	ledger: Notes,
	access: GatewayAccess,
	url: string,
	isActivated = false,
): Promise<void> {
	const { gateway } = access;
	if (!gateway.webhooks) return await forgetReports(context, ledger);
	const key = keyOf(context);
	const address = { url, gateway: gateway.id, accounts: accountMarks(context, access, ledger.mac) };
	const mark = JSON.stringify([ledger.id, address]);
	if (!isActivated && noted.get(key) === mark) return;
	const before = readReportAddress(await answered(context, ledger.notes.get(key)));
	const since = isActivated || !before ? Date.now() : before.since;
	await answered(context, ledger.notes.set(key, JSON.stringify({ ...address, since })));
	noted.set(key, mark);
}

/** Nobody listens any more: texts that are sent from now on name no address that is not there. */
export async function forgetReports(context: Context, { notes }: Notes): Promise<void> {
	const key = keyOf(context);
	noted.delete(key);
	const before = await answered(context, notes.get(key));
	if (before) await answered(context, notes.set(key, ''));
}

const keyOf = (context: Context): string =>
	reportAddressNote(context.getWorkflow().id ?? '', context.getNode().id);
