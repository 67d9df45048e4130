import { z } from 'zod';

/** What may be changed while the gateway runs. */
export interface Behaviour {
	/** Whether a clientReference is an idempotency key. */
	idempotency: boolean;
	/** Whether clients may ask what became of a message. */
	statusLookUp: boolean;
	/** From leaving the gateway to the delivery report, in milliseconds. */
	deliveryDelayMs: number;
}

export const behaviourShape = z
	.object({
		idempotency: z.boolean(),
		statusLookUp: z.boolean(),
		deliveryDelayMs: z.number().int().min(0).max(86_400_000),
	})
	.partial();
