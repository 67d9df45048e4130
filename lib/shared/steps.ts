/**
 * Work in pieces of some milliseconds at most, with a `yield` between two of them: who does it may then let
 * others go first.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all of the work without a pause. */
export const atOnce = <Value>(steps: Steps<Value>): Value => {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
};
