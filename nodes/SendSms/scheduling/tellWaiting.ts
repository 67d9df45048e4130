import type { IExecuteFunctions } from 'n8n-workflow';
import type { Delivery } from '../../../lib/message';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { tellUnwatched } from '../../shared/watched';
import { succeeded } from '../deliveries';
import type { Fates } from '../fates';
import type { Sending } from '../sending';

/** Says how many messages wait in the ledger, and in yellow where nobody gives them out. */
export async function tellHeld(
	context: IExecuteFunctions,
	{ ledger }: Sending,
	{ deliveries }: Fates,
): Promise<void> {
	const isHeld = (delivery: Delivery) => delivery.status === 'held' && succeeded(delivery);
	tellHowMany(context, deliveries, isHeld, inLedger);
	const isWaiting = (delivery: Delivery | undefined) =>
		delivery?.status === 'held' || delivery?.reason === 'waiting';
	if (deliveries.some(isWaiting)) await tellUnwatched(context, ledger);
}

const inLedger = (messages: number): string =>
	`in the ledger, for “Scheduled SMS Trigger” to give ${messages === 1 ? 'it' : 'them'} out`;

/** Says how many messages wait at the gateway. */
export const tellScheduled = (context: IExecuteFunctions, { deliveries }: Fates): void =>
	tellHowMany(context, deliveries, succeeded, () => 'at the gateway');

function tellHowMany(
	context: IExecuteFunctions,
	deliveries: Fates['deliveries'],
	which: (delivery: Delivery) => boolean,
	where: (messages: number) => string,
): void {
	const waiting = deliveries.filter((delivery) => delivery && which(delivery)).length;
	if (waiting === 0) return;
	const subject = count(waiting, 'message waits', 'messages wait');
	hint(context, `${subject} ${where(waiting)}`);
}
