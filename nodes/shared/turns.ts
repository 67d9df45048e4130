import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../../lib/shared';

/** How long a node may have n8n's event loop to itself, in milliseconds. */
const TURN_MS = 20;

/**
 * Shares the event loop with the rest of n8n: webhooks, other executions, its editor. Whoever works
 * through many items asks after each whether to make way. It costs nothing to ask:
 *
 *     const turn = takeTurn();
 *     for (const item of items) {
 *       …
 *       if (turn.isOver()) await turn.next();
 *     }
 */
export interface Turn {
	isOver(): boolean;
	/** Lets everything else go first that is due. */
	next(): Promise<void>;
}

export function takeTurn(): Turn {
	let begunAt = performance.now();
	return {
		isOver: () => performance.now() - begunAt >= TURN_MS,
		async next() {
			await nextTurn();
			begunAt = performance.now();
		},
	};
}

/** Does work that comes in steps, making way in between. */
export async function stepsInTurns<Value>(steps: Steps<Value>): Promise<Value> {
	const turn = takeTurn();
	let step = steps.next();
	while (step.done !== true) {
		if (turn.isOver()) await turn.next();
		step = steps.next();
	}
	return step.value;
}

/** `Array.map` over many items, making way in between. */
export async function mapInTurns<Item, Value>(
	items: Iterable<Item>,
	work: (item: Item, index: number) => Value,
): Promise<Value[]> {
	const turn = takeTurn();
	const values: Value[] = [];
	for (const item of items) {
		values.push(work(item, values.length));
		if (turn.isOver()) await turn.next();
	}
	return values;
}
