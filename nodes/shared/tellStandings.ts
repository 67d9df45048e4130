import type { IExecuteFunctions } from 'n8n-workflow';
import { objectAt, readRecipient, textAt, type Item } from '../../lib/item';
import { count } from '../../lib/words';
import type { GatewayAccess } from './gatewayCredential';
import { hint } from './hint';
import { isBarred, standingInWords, standingsOf } from './senderStandings';
import { takeTurn } from './turns';

/** Senders that are asked about; a campaign has one or two. */
const MOST_SENDERS = 5;

/**
 * Tells before any money is spent where networks will refuse a sender of these items, by the gateway's own
 * record. Nothing is told where the gateway knows nothing, or does not answer.
 */
export async function tellStandings(
	context: IExecuteFunctions,
	access: GatewayAccess,
	items: Iterable<Item>,
): Promise<void> {
	if (!access.gateway.senderStandings) return;
	const texts = new Map<string, Map<string, number>>();
	const turn = takeTurn();
	for (const item of items) {
		if (turn.isOver()) await turn.next();
		const country = readRecipient(item)?.phone.country;
		if (country === undefined) continue;
		const sender = textAt(objectAt(item, 'sms'), 'sender').trim() || access.senderName;
		const countries = texts.get(sender) ?? new Map<string, number>();
		texts.set(sender, countries.set(country, (countries.get(country) ?? 0) + 1));
	}
	for (const [sender, countries] of [...texts].slice(0, MOST_SENDERS)) {
		for (const standing of await standingsOf(access, sender, context.getExecutionCancelSignal())) {
			const concerned = countries.get(standing.country);
			const sentence = standingInWords(standing, access.gateway);
			if (concerned === undefined || sentence === undefined) continue;
			const lost = isBarred(standing)
				? 'Networks there refuse such texts or lose them, and they are paid for all the same'
				: 'Until it is, networks there refuse such texts or lose them';
			hint(context, `${sentence}. ${lost}: ${count(concerned, 'message')} here`, 'warning');
		}
	}
}
