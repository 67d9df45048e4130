import { randomUUID } from 'node:crypto';
import {
	type AnswerAccount,
	type AnswerKind,
	answerJob,
	type AnswerSettings,
	type Job,
	sendCampaign,
	type SendingSettings,
} from '../../../lib/campaign';
import type { Ledger, TakenIn } from '../../../lib/ledger';
import { type Delivery, type Skip, skipped } from '../../../lib/message';
import { openGateway } from '../gatewayClient';
import { chosenGatewayAccess } from '../gatewayCredential';
import type { DeskContext } from '../gatewayDesk';
import { answered } from '../ledger';
import { reportUrlOf } from '../reportUrl';
import { sendingPorts } from '../sendingPorts';

const TIMEOUT_MS = 30_000;
const AT_ONCE = 4;

/** What became of one answer. */
export interface Answered {
	/** Of the event, in the ledger. */
	readonly event: number;
	readonly kind: AnswerKind;
	readonly delivery: Delivery;
}

/**
 * Answers those of these events that are due an answer, by the settings: each once, over the same way as
 * every other message, so that none is sent twice and each is on record. To be called when the gateway has
 * had its own answer. Throws where the credential or the ledger fails; what the gateway does is told.
 */
export async function answerPeople(
	context: DeskContext,
	ledger: Ledger,
	taken: readonly TakenIn[],
	settings: AnswerSettings,
): Promise<readonly Answered[]> {
	const due = taken.filter(({ answers }) => answers !== undefined);
	if (due.length === 0) return [];
	const access = await chosenGatewayAccess(context);
	if (!access) return isOn(settings) ? due.map((one) => told(one, NO_GATEWAY)) : [];
	const deliveries = new Map<number, Delivery>();
	const jobs = jobsOf(due, settings, access, deliveries);
	if (jobs.length > 0) {
		const client = await openGateway(context, TIMEOUT_MS);
		const reportUrl = await reportUrlOf(context, ledger, access);
		const run = { ...sendingSettings(context, access), reportUrl };
		const sending = sendCampaign(jobs, sendingPorts(client, ledger), run, ({ place }, delivery) => {
			deliveries.set(place, delivery);
		});
		await answered(context, sending);
	}
	return due.flatMap((one, place) => {
		const delivery = deliveries.get(place);
		return delivery ? [{ ...about(one), delivery }] : [];
	});
}

/** @param deliveries gets what is told of those that cannot be answered */
function jobsOf(
	due: readonly TakenIn[],
	settings: AnswerSettings,
	account: AnswerAccount,
	deliveries: Map<number, Delivery>,
): readonly Job[] {
	const now = Date.now();
	return due.flatMap((one, place) => {
		const job = answerJob(one, place, settings, account, now);
		if (job === undefined) return [];
		if (job.ok) return [job.value];
		deliveries.set(place, told(one, job.failure).delivery);
		return [];
	});
}

const isOn = ({ confirmStop, confirmStart, contact, own }: AnswerSettings): boolean =>
	confirmStop !== 'never' || confirmStart || contact !== '' || own.length > 0;

const about = ({ id, answers = 'help' }: TakenIn) => ({ event: id, kind: answers });

const told = (one: TakenIn, { reason, message }: Skip): Answered => {
	const { gateway } = one.entry;
	const nothing = { gateway, messageId: '', segments: 0, credits: 0, at: Date.now() };
	return { ...about(one), delivery: skipped(nothing, reason, message) };
};

const NO_GATEWAY: Skip = {
	reason: 'no_gateway',
	message: 'The node has no credential of the gateway to answer with',
};

function sendingSettings(
	context: DeskContext,
	{ gateway: { id, capabilities } }: AnswerAccount,
): SendingSettings {
	const { batchSize, messagesPerSecond, validity } = capabilities;
	return {
		run: `answers/${context.getNode().id}/${randomUUID()}`,
		gateway: id,
		batchSize,
		concurrentRequests: AT_ONCE,
		messagesPerSecond,
		timeoutMs: TIMEOUT_MS,
		...(validity && { validity }),
	};
}
