import type { IDataObject } from 'n8n-workflow';
import type { Delivery } from '../../lib/campaign';
import type { Placed } from '../shared/eachItem';

export const outputs = { sent: 0, notSent: 1 } as const;

const good: ReadonlySet<Delivery['status']> = new Set([
	'accepted',
	'scheduled',
	'held',
	'simulated',
]);

/** Puts an item with what became of it on Sent or Not Sent. */
export const withDelivery = (json: IDataObject, delivery: Delivery): Placed => ({
	output: good.has(delivery.status) ? outputs.sent : outputs.notSent,
	json: { ...json, delivery: delivery as unknown as IDataObject },
});
