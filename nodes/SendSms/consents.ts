import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { type ConsentsOnRecord, numberToLookUp } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { mapInTurns } from '../shared/turns';

/**
 * What the ledger has of the consents of those whose law wants one for every text that goes out in bulk: a
 * message about a service needs no check, which would have brought it along.
 *
 * @param now the moment of the run, in epoch milliseconds
 */
export async function consentsOnRecord(
	context: IExecuteFunctions,
	ledger: Ledger,
	items: readonly INodeExecutionData[],
	now: number,
): Promise<ConsentsOnRecord | undefined> {
	const asked = await mapInTurns(items, ({ json }) => numberToLookUp(json, now));
	const numbers = new Set(asked.filter((number) => number !== undefined));
	if (numbers.size === 0) return undefined;
	return await answered(context, ledger.people.lookUp([...numbers], {}));
}
