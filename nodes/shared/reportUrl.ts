import type { IExecuteFunctions } from 'n8n-workflow';
import { latestAddress, REPORT_ADDRESSES } from '../../lib/inbound';
import type { Ledger } from '../../lib/ledger';
import { addressOf } from './gatewayClient';
import { gatewayCredential, type GatewayAccess } from './gatewayCredential';
import { isInner } from './isInner';

type Context = Pick<IExecuteFunctions, 'getNode'>;
type Access = Pick<GatewayAccess, 'gateway' | 'keys'>;

/**
 * Where the gateway is to post what becomes of the texts of a run: where an SMS Events Trigger of this
 * account listens. `undefined` where none does, or the gateway could not call its address: then texts bring
 * none along, and nothing else is different.
 */
export async function reportUrlOf(
	context: Context,
	{ notes, mac }: Pick<Ledger, 'notes' | 'mac'>,
	access: Access,
): Promise<string | undefined> {
	const { gateway } = access;
	if (!gateway.webhooks) return undefined;
	const left = await notes.under(REPORT_ADDRESSES);
	if (!left.ok) return undefined;
	const accounts = accountMarks(context, access, mac);
	const url = latestAddress(left.value, { gateway: gateway.id, accounts });
	return url !== undefined && canCall(addressOf(access), url) ? url : undefined;
}

/**
 * What recognises an account: the credential, whose keys may be changed, and the keys, which two credentials
 * may hold. A post that either leads to has the signature that the trigger looks for.
 */
export function accountMarks(
	context: Context,
	{ gateway, keys }: Access,
	mac: Ledger['mac'],
): string[] {
	const id = context.getNode().credentials?.[gatewayCredential]?.id;
	const written = Object.entries(keys).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return [
		...(id ? [mac(`credential ${id}`)] : []),
		mac(`account ${JSON.stringify([gateway.id, written])}`),
	];
}

/**
 * One on the internet is told no address that only this network can call, and none that is not encrypted:
 * vendors refuse the text for it. One that stands in this network may be.
 */
export function canCall(gateway: string | undefined, url: string): boolean {
	if (gateway === undefined || !URL.canParse(url)) return false;
	const { protocol } = new URL(url);
	if (protocol !== 'https:' && protocol !== 'http:') return false;
	if (isThisMachine(url)) return isThisMachine(gateway);
	if (isInner(url)) return isInner(gateway);
	return protocol === 'https:';
}

const isThisMachine = (url: string): boolean =>
	URL.canParse(url) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
