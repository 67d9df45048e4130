import type { SenderStanding } from '../../lib/gateways';
import { isRegistered, readSender, withArticle } from '../../lib/sender';
import { quoted } from '../../lib/words';
import { exchange } from './exchange';
import type { GatewayAccess } from './gatewayCredential';
import { signedRequest } from './signedRequest';

const ANSWER_WITHIN_MS = 5000;

/** One answer leads to another; a gateway that never ends is not asked for ever. */
const MOST_QUESTIONS = 6;

type Access = Pick<GatewayAccess, 'gateway' | 'keys' | 'registered'>;

/**
 * How a sender stands in the registers that the gateway knows of, by its own record. What it does not answer
 * is not known, and what the credential says is registered is not asked.
 *
 * @param sender as a message would carry it; empty for the gateway's default
 */
export async function standingsOf(
	access: Access,
	sender: string,
	signal?: AbortSignal,
): Promise<readonly SenderStanding[]> {
	const { gateway, keys, registered } = access;
	const { senderStandings: register } = gateway;
	if (!register || register.knows?.(keys, sender) === false) return [];
	const told: SenderStanding[] = [];
	let from: string | undefined = '';
	for (let asked = 0; from !== undefined && asked < MOST_QUESTIONS; asked += 1) {
		const request = signedRequest(access, register.build(keys, sender, from));
		const reply = await exchange(request, { timeout: ANSWER_WITHIN_MS, ...(signal && { signal }) });
		if (!reply.ok) return [];
		const answer: ReturnType<typeof register.read> = register.read(reply.value, sender, from);
		if (!answer.ok) return [];
		told.push(...answer.value.standings);
		from = answer.value.next;
	}
	return told.filter(({ country }) => !isRegistered(registered, sender, country));
}

/** Whether networks refuse or lose its texts there. */
export const isBarred = ({ state }: SenderStanding): boolean =>
	state === 'unregistered' || state === 'refused';

/** “ACME” is not registered for the United States: …; a sentence without a stop. `undefined` where it is. */
export function standingInWords(
	{ sender, country, state, reason }: SenderStanding,
	{ displayName }: Pick<GatewayAccess['gateway'], 'displayName'>,
): string | undefined {
	if (state === 'registered') return undefined;
	const where = withArticle(REGION_NAMES.of(country) ?? country);
	const yet = state === 'pending' ? ' yet' : '';
	return `${nameOf(sender, displayName)} is not registered for ${where}${yet}: ${reason}`;
}

function nameOf(sender: string, displayName: string): string {
	const { kind } = readSender(sender);
	if (kind === 'default') return `The default sender of ${displayName}`;
	return kind === 'service' ? 'The Messaging Service' : quoted(sender);
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });
