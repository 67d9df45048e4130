import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger, MessageFilter } from '../../../lib/ledger';
import type { StoredMessage } from '../../../lib/message';
import { answered } from '../../shared/ledger';

/** Messages of one query. */
const QUERY = 1000;

/**
 * Messages in the order in which they came into the ledger, a query at a time.
 *
 * @param itemIndex the item that asks, for an error of the ledger
 */
export async function* pagesOf(
	context: IExecuteFunctions,
	ledger: Ledger,
	filter: MessageFilter,
	itemIndex: number,
): AsyncGenerator<readonly StoredMessage[]> {
	let after: number | undefined;
	do {
		const page = await answered(
			context,
			ledger.messages.page(filter, { limit: QUERY, after }),
			itemIndex,
		);
		yield page.items;
		after = page.next;
	} while (after !== undefined);
}
