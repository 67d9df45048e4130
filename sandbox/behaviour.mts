import { z } from 'zod';

/** What may be changed while the gateway runs. */
export interface Behaviour {
	/** Whether a clientReference is an idempotency key. */
	idempotency: boolean;
	/** Whether clients may ask what became of a message. */
	statusLookUp: boolean;
	/** Whether the gateway itself heeds STOP and START, and refuses messages to phones that said STOP. */
	optOuts: boolean;
	/** Whether long replies, and the reports of long messages, are posted part by part. */
	parts: boolean;
	/** Whether a message that left is reported as accepted, before the report of what became of it. */
	interimReports: boolean;
	/** From leaving the gateway to the delivery report, in milliseconds. */
	deliveryDelayMs: number;
}

/** How it behaves unless it is told otherwise. */
export const usualBehaviour: Readonly<Behaviour> = {
	idempotency: true,
	statusLookUp: true,
	optOuts: true,
	parts: false,
	interimReports: false,
	deliveryDelayMs: 300,
};

export const behaviourShape = z
	.object({
		idempotency: z.boolean(),
		statusLookUp: z.boolean(),
		optOuts: z.boolean(),
		parts: z.boolean(),
		interimReports: z.boolean(),
		deliveryDelayMs: z.number().int().min(0).max(86_400_000),
	})
	.partial();
