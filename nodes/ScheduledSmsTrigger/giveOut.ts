import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { instantOf, readCheck } from '../../lib/item';
import type { Answer, Ledger, ReleasedMessage } from '../../lib/ledger';
import { inUtc } from '../../lib/message';

/** Messages of one execution. */
const AT_ONCE = 1000;

/** How long an execution has to claim what it was given; then the message is held again. */
const LEASE_MS = 10 * 60_000;

/**
 * Gives out everything that is due, a thousand messages at a time, after taking up what earlier
 * executions were given and came to nothing. What is past its deadline is cancelled, and given out all
 * the same: Check says why it is too late, and Send that it was cancelled.
 *
 * @param sure unwraps the ledger's answers, or throws
 * @returns how many messages were given out
 */
export async function giveOut(
	{ messages }: Ledger,
	sure: <Value>(answer: Answer<Value>) => Promise<Value>,
	emit: (items: INodeExecutionData[]) => void,
): Promise<number> {
	await sure(messages.recoverExpired({ now: Date.now() }));
	for (let given = 0; ;) {
		const due = await sure(
			messages.release({ limit: AT_ONCE, now: Date.now(), leaseMs: LEASE_MS }),
		);
		const over = Map.groupBy(due, ({ payload }) => deadlineOver(payload));
		for (const [deadline, some] of over) {
			if (deadline === undefined) continue;
			const detail = `Its latest moment, ${inUtc(deadline)}, was over before it could be sent.`;
			// One that has taken another time since is not over.
			const givenOut = some.map(({ message }) => message);
			await sure(messages.cancel({ givenOut }, { now: Date.now(), reason: 'too_late', detail }));
		}
		if (due.length > 0) emit(due.map(itemOf));
		given += due.length;
		if (due.length < AT_ONCE) return given;
	}
}

/** The latest moment that the user has set for it (epoch ms), where that has passed. */
function deadlineOver(payload: unknown): number | undefined {
	const item = typeof payload === 'object' && payload !== null ? (payload as IDataObject) : {};
	const deadline = instantOf(readCheck(item)?.deadline);
	return deadline !== undefined && deadline <= Date.now() ? deadline : undefined;
}

/** The item as it came to Send, with the message it stands for, so that Send takes up the same one. */
function itemOf({ message, payload }: ReleasedMessage): INodeExecutionData {
	const item = typeof payload === 'object' && payload !== null ? (payload as IDataObject) : {};
	const { key, segments, credits, sendAt, reason, revision } = message;
	return {
		json: {
			...item,
			delivery: {
				status: 'held',
				reason,
				message: 'Its time has come.',
				messageId: key,
				...(revision !== undefined && { revision }),
				segments,
				credits,
				...(sendAt !== undefined && { at: new Date(sendAt).toISOString() }),
			},
		},
	};
}
