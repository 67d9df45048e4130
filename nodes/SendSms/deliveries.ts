import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { withDelivery } from '../../lib/item';
import type { Delivery } from '../../lib/message';
import { eachItem, type Placed } from '../shared/eachItem';
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
 * Lays the items out with their deliveries. An item that could not be worked on stops the node, or
 * with "Continue On Fail" goes to Not Sent.
 *
 * @param failure what ended the run, for the items it did not get to
 */
export const layOut = (
	context: IExecuteFunctions,
	{ deliveries, failures }: Fates,
	failure: unknown,
): Promise<INodeExecutionData[][]> =>
	eachItem(context, { count: 2, failures: outputs.notSent }, ({ json }, index) => {
		const delivery = deliveries[index];
		if (delivery) return placed(json, delivery);
		throw failures.get(index) ?? failure;
	});
