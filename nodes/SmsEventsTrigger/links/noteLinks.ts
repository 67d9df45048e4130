import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { LINK_NOTE, readLinkNote, writeLinkNote } from '../../../lib/links';
import type { Ledger } from '../../../lib/ledger';
import { answered } from '../../shared/ledger';
import { linkAddress } from './linkAddress';

type Context = IHookFunctions | IWebhookFunctions;
type OpenLedger = () => Promise<Pick<Ledger, 'notes'>>;

/** What this process has noted, by the id of the trigger's node. */
const noted = new Map<string, string>();

/**
 * Leaves the address of links in the ledger, where Compose SMS finds it; takes it back where this trigger has
 * none any more. Written again once a process, since n8n 2 tells no node that it starts under another address.
 *
 * @param isFresh whether to look into the ledger even if this process has
 */
export async function noteLinks(
	context: Context,
	open: OpenLedger,
	isFresh = false,
): Promise<void> {
	const { id, name } = context.getNode();
	const address = linkAddress(context);
	if (!address.ok) {
		context.logger.warn(`${name}: ${address.failure}`);
		return;
	}
	const base = address.value ?? '';
	if (!isFresh && (noted.get(id) ?? '') === base) return;
	const { notes } = await open();
	const before = readLinkNote(await answered(context, notes.get(LINK_NOTE)));
	if (base !== '' && (before?.base !== base || before.node !== id)) {
		await answered(context, notes.set(LINK_NOTE, writeLinkNote({ base, node: id })));
	}
	if (base === '' && before?.node === id) await answered(context, notes.set(LINK_NOTE, ''));
	noted.set(id, base);
}

/** Nobody listens any more: links that are composed from now on would lead nowhere. */
export async function forgetLinks(context: Context, open: OpenLedger): Promise<void> {
	const { id } = context.getNode();
	noted.delete(id);
	const { notes } = await open();
	const before = readLinkNote(await answered(context, notes.get(LINK_NOTE)));
	if (before?.node === id) await answered(context, notes.set(LINK_NOTE, ''));
}
