import type { INodeExecutionData } from 'n8n-workflow';
import { saysStop } from '../../../lib/compliance';
import { objectAt, toldOptOut } from '../../../lib/item';
import type { OptOutScope } from '../../../lib/message';
import { type E164, toE164 } from '../../../lib/phone';
import type { ListedPerson } from '../ledger';
import { takeTurn } from '../turns';

/** Who said stop, as the items of a run tell. */
export interface Stops {
	/** To what: all messages, or only marketing where every item that tells of it says so. */
	readonly scopes: ReadonlyMap<E164, OptOutScope>;
	/** Each item that tells of it, to be put on record. */
	readonly people: readonly ListedPerson[];
}

/**
 * Everyone of whom any item of the run says, in `contact.optOut`, that they said stop. It binds for all
 * items of the run: two lists may speak of one person, and only one of them know of the STOP.
 */
export async function stopsAmong(items: readonly INodeExecutionData[]): Promise<Stops> {
	const scopes = new Map<E164, OptOutScope>();
	const people: ListedPerson[] = [];
	const turn = takeTurn();
	for (const { json } of items) {
		if (turn.isOver()) await turn.next();
		const contact = objectAt(json, 'contact');
		if (!saysStop(contact['optOut'])) continue;
		const e164 = toE164(String(objectAt(json, 'phone')['e164'] ?? ''));
		if (e164 === undefined) continue;
		const isNarrow = toldOptOut(contact).scope === 'marketing';
		if (!isNarrow || !scopes.has(e164)) scopes.set(e164, isNarrow ? 'marketing' : 'all');
		people.push({ e164, contact });
	}
	return { scopes, people };
}
