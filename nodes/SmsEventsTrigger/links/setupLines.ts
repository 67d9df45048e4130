import type { IWebhookFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { isInner } from '../../shared/isInner';
import { linkAddress } from './linkAddress';
import { probeLinks } from './probeLinks';

/** What the setup page says of links. */
export async function linkLines(
	context: IWebhookFunctions,
	ledger: Pick<Ledger, 'mac'>,
	reachesPhones: boolean,
): Promise<readonly string[]> {
	const address = linkAddress(context);
	if (!address.ok) return [`Links: ${address.failure}`];
	const base = address.value;
	if (base === undefined) return [];
	const inner = reachesPhones && isInner(base) ? [INNER] : [];
	return [`Links: ${base}?…`, ...inner, ...TOLD[await probeLinks(base, ledger)]];
}

const INNER =
	'Phones cannot reach that address: set WEBHOOK_URL of n8n to where n8n is reached from outside.';

const TOLD = {
	ours: [],
	'somebody else': [
		'Somebody else answers there: another workflow has the same path, or a proxy leads elsewhere. Links lead nowhere until “Short Link Path” is its own.',
	],
	unreachable: [
		'This machine cannot reach that address to try it. Open it in a browser: it should say that the link is not known.',
	],
} as const;
