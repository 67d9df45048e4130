import { randomBytes } from 'node:crypto';
import { type LinkBase, linkTo } from '../../../lib/links';
import type { Ledger } from '../../../lib/ledger';
import { exchange } from '../../shared/exchange';

/** No code has a hyphen. */
const PROBE = /\?probe-([0-9a-f]{16})(?![\w-])/;

const ANSWER_WITHIN_MS = 3000;

/** Whoever has the same ledger gives the same answer, and nobody else can. */
const answerTo = (ledger: Pick<Ledger, 'mac'>, nonce: string): string =>
	ledger.mac(`probe of links ${nonce}`);

/** What is answered to our own question who listens here; `undefined` for all else. */
export function probeAnswer(address: string, ledger: Pick<Ledger, 'mac'>): string | undefined {
	const nonce = PROBE.exec(address.slice(0, 200))?.[1];
	return nonce === undefined ? undefined : answerTo(ledger, nonce);
}

/** Whether an address asks so. */
export const isProbe = (address: string): boolean => PROBE.test(address.slice(0, 200));

/**
 * Whether it is this ledger's trigger that answers where its links lead: n8n 1 lets another workflow take the
 * path, and says nothing. `unreachable` may only mean that this machine cannot reach itself from outside.
 */
export async function probeLinks(
	base: LinkBase,
	ledger: Pick<Ledger, 'mac'>,
): Promise<'ours' | 'somebody else' | 'unreachable'> {
	const nonce = randomBytes(8).toString('hex');
	const url = linkTo(base, `probe-${nonce}`);
	const reply = await exchange({ method: 'GET', url, headers: {} }, { timeout: ANSWER_WITHIN_MS });
	if (!reply.ok) return 'unreachable';
	return reply.value.body.trim() === answerTo(ledger, nonce) ? 'ours' : 'somebody else';
}
