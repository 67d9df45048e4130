/** No more than so many messages to one person within so many hours; both are 1 or more. */
export interface Cap {
	readonly messages: number;
	readonly hours: number;
}

const MS_PER_HOUR = 3_600_000;

/**
 * The first moment, from `at` on, at which one more message keeps within a cap.
 *
 * @param sends when messages went to the person (epoch ms, ascending)
 */
export function capFrees({ messages, hours }: Cap, sends: readonly number[], at: number): number {
	// Once this one is past, fewer than `messages` of those before remain within the span.
	const last = sends.at(-Math.max(1, messages));
	return last === undefined ? at : Math.max(at, last + hours * MS_PER_HOUR);
}
