import type { IExecuteFunctions } from 'n8n-workflow';
import { aboutJob, isWaitingAs, type ScheduledJob } from '../../../lib/campaign';
import { type Delivery, skipped, type StoredMessage } from '../../../lib/message';
import { callBack } from '../../shared/callBack';
import { answered } from '../../shared/ledger';
import type { Sending } from '../sending';

/**
 * Has the gateway give back what it has scheduled in the place of these messages, where that is another text
 * or time.
 *
 * @returns what is to be said of those that it does not give back, by their places
 */
export async function makeWay(
	context: IExecuteFunctions,
	{ client, ledger }: Sending,
	jobs: readonly ScheduledJob[],
): Promise<ReadonlyMap<number, Delivery>> {
	const replacing = new Map(
		jobs.flatMap((job) => (job.entry.replaces ? [[job.entry.key, job]] : [])),
	);
	if (replacing.size === 0) return NOTHING;
	const known = await answered(context, ledger.messages.get([...replacing.keys()]));
	const scheduled = [...known.values()].flatMap((message) => {
		const { key, gateway, gatewayMessageId } = message;
		const job = replacing.get(key);
		const isAt = message.state === 'scheduled' && gateway && gatewayMessageId;
		return job && isAt && !isWaitingAs(job, message) ? [{ key, gateway, gatewayMessageId }] : [];
	});
	if (scheduled.length === 0) return NOTHING;
	const back = await callBack(context, ledger, scheduled);
	// Another execution may have called it back in the same moment.
	const left = [...back.tooLate, ...back.stillScheduled].map(({ key }) => key);
	const after = await answered(context, ledger.messages.get(left));
	const isStill = ({ key }: { readonly key: string }) => after.get(key)?.state === 'scheduled';
	const { id } = client.access.gateway;
	const said = (key: string, reason: 'already_sent' | 'not_replaced', message: string) => {
		const job = replacing.get(key);
		return job
			? [[job.place, skipped(aboutJob(job, id, Date.now()), reason, message)] as const]
			: [];
	};
	return new Map([
		...back.tooLate.filter(isStill).flatMap(({ key }) => said(key, 'already_sent', TOO_LATE)),
		...back.stillScheduled
			.filter(isStill)
			.flatMap(({ key, reason }) => said(key, 'not_replaced', cureFor(reason, after.get(key)))),
	]);
}

const NOTHING: ReadonlyMap<number, Delivery> = new Map();

const TOO_LATE = 'The gateway had sent the message before it could be taken back.';

const cureFor = (reason: string, message: StoredMessage | undefined): string =>
	`The gateway “${message?.gateway ?? ''}” has the message scheduled as it was, and it could not be taken back: ${reason}. Cancel it there, use “Reconcile” in SMS Ledger, and schedule it again.`;
