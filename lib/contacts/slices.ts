/** Work in pieces of some milliseconds: between two of them n8n gets to do something else. */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all of the work at once. */
export const atOnce = <Value>(steps: Steps<Value>): Value => {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
};

/** @param pause called between two pieces, e.g. `setImmediate` of `node:timers/promises` */
export const inSlices = async <Value>(
	steps: Steps<Value>,
	pause: () => Promise<unknown>,
): Promise<Value> => {
	let step = steps.next();
	while (step.done !== true) {
		await pause();
		step = steps.next();
	}
	return step.value;
};
