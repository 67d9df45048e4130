import { randomUUID } from 'node:crypto';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Answer, Ledger, TakenUp } from '../../lib/ledger';

/** Messages of one execution: a page of a large campaign, so that the rest of one makes one execution. */
const AT_ONCE = 2000;

/** How long an execution has to bring them to Send, which notes them as its own; then they are lost again. */
const LEASE_MS = 10 * 60_000;

/** What came of a look for lost messages. */
export interface LookedForLost {
	readonly given: number;
	/** Left to whoever runs the campaign again. */
	readonly givenUp: number;
}

/**
 * Gives out what runs of “Send SMS” had before them that died, as if their workflow ran again from its check
 * on: no message waits for it in the ledger, and Send claims each like any other.
 *
 * @param sure unwraps the ledger's answers, or throws
 */
export async function takeUpLost(
	{ runs }: Ledger,
	workflow: string,
	sure: <Value>(answer: Answer<Value>) => Promise<Value>,
	emit: (items: INodeExecutionData[]) => void,
): Promise<LookedForLost> {
	let given = 0;
	let givenUp = 0;
	for (let isFull = true; isFull;) {
		const as = randomUUID();
		const how = { as, workflow, limit: AT_ONCE, leaseMs: LEASE_MS, now: Date.now() };
		const taken: TakenUp = await sure(runs.takeUp(how));
		if (taken.messages.length > 0) emit(taken.messages.map((message) => itemOf(message, as)));
		given += taken.messages.length;
		givenUp += taken.givenUp;
		isFull = taken.isFull;
	}
	return { given, givenUp };
}

/** The item as it came to Send, with under what name it was taken up, so that Send takes it over. */
function itemOf(
	{ key, payload }: TakenUp['messages'][number],
	takenUpAs: string,
): INodeExecutionData {
	const item = typeof payload === 'object' && payload !== null ? (payload as IDataObject) : {};
	const message = 'The run that was to send it was interrupted before its turn.';
	const delivery = { status: 'skipped', reason: 'interrupted', message, messageId: key, takenUpAs };
	return { json: { ...item, delivery } };
}
