import type { Delivery } from '../../../lib/message';

/** The delivery, with a sentence more. */
export const telling = (delivery: Delivery, sentence: string): Delivery =>
	sentence === '' ? delivery : { ...delivery, message: `${delivery.message} ${sentence}`.trim() };
