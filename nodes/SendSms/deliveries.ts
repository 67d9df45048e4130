import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { withDelivery } from '../../lib/item';
import type { Delivery } from '../../lib/message';
import { count } from '../../lib/words';
import { eachItem, type Placed } from '../shared/eachItem';
import { hint } from '../shared/hint';
import { isNodeError } from '../shared/serviceError';
import type { Fates } from './fates';

export const outputs = { sent: 0, notSent: 1 } as const;

const good: ReadonlySet<Delivery['status']> = new Set([
	'accepted',
	'scheduled',
	'held',
	'simulated',
]);

/** Whether a message is where the operation was to bring it. One that missed its hours is not. */
export const succeeded = ({ status, reason }: Delivery): boolean =>
	good.has(status) && reason === '';

/** Puts an item with what became of it on Sent or Not Sent. */
export const placed = (json: IDataObject, delivery: Delivery): Placed => ({
	output: succeeded(delivery) ? outputs.sent : outputs.notSent,
	json: withDelivery(json, delivery),
});

/**
 * Lays the items out with their deliveries. What ended the run, or an item that could not be worked on,
 * stops the node; with "Continue On Fail" the items it concerns go to Not Sent and carry it.
 *
 * @param failure what ended the run, for the items it did not get to
 * @param shown what is laid out in the place of an incoming item, by its place
 */
export async function layOut(
	context: IExecuteFunctions,
	{ deliveries, failures }: Fates,
	failure: unknown,
	shown: ReadonlyMap<number, IDataObject> = new Map(),
): Promise<INodeExecutionData[][]> {
	if (failure !== undefined) {
		addDoubts(failure, deliveries);
		if (!context.continueOnFail()) throw failure;
		hint(context, failure instanceof Error ? failure.message : String(failure), 'warning');
	}
	return await eachItem(context, { count: 2, failures: outputs.notSent }, ({ json }, index) => {
		const delivery = deliveries[index];
		if (delivery) return placed(shown.get(index) ?? json, delivery);
		throw failures.get(index) ?? failure;
	});
}

/** A run that ends in an error says with it what it leaves in doubt. */
function addDoubts(failure: unknown, deliveries: Fates['deliveries']): void {
	const doubtful = deliveries.filter((delivery) => delivery?.status === 'unknown').length;
	if (doubtful === 0 || !isNodeError(failure)) return;
	const are = count(doubtful, 'message is', 'messages are');
	failure.description =
		`${failure.description ?? ''} ${are} in doubt now and not sent again: settle them with “Reconcile” in SMS Ledger.`.trim();
}
