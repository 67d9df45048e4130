import type { SendOutcome } from '../gateways';
import { blankDelivery, type Delivery, type DeliveryContext } from '../message';

/** What the gateway answered; its own count of segments and credits beats ours. */
export function delivered(context: DeliveryContext, outcome: SendOutcome): Delivery {
	switch (outcome.kind) {
		case 'accepted':
			return {
				...blankDelivery(context),
				status: 'accepted',
				gatewayMessageId: outcome.gatewayMessageId,
				segments: outcome.segments ?? context.segments,
				credits: outcome.credits ?? context.credits,
				...(outcome.price !== undefined && { price: outcome.price }),
				...(outcome.currency !== undefined && { currency: outcome.currency }),
				repeated: outcome.repeated,
			};
		case 'refused':
			return {
				...blankDelivery(context),
				status: 'refused',
				reason: outcome.cause,
				message: outcome.message,
				credits: 0,
			};
		case 'unknown':
			return {
				...blankDelivery(context),
				status: 'unknown',
				reason: 'no_answer',
				message: `${outcome.message}. It may have been sent, so it is not sent again.`,
			};
	}
}
