/*
 * One worker of `bench/workers.mts`, in a process of its own: sends the pages that it is given, by the very
 * protocol of Send SMS, to a gateway that answers every request after the same time.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from '../../lib/campaign/index.ts';
import type { E164 } from '../../lib/phone/index.ts';

/** What it is started with, as JSON. */
export interface WorkerTask {
	/** The rooms campaign and ledger as JavaScript. */
	readonly campaign: string;
	readonly ledger: string;
	readonly settings: object;
	readonly latencyMs: number;
	readonly page: number;
	readonly campaignName: string;
	readonly maxCredits?: number;
}

const task = JSON.parse(process.argv[2] ?? '{}') as WorkerTask;
const { sendCampaign } = (await import(
	task.campaign
)) as typeof import('../../lib/campaign/index.ts');
const { openPostgresLedger } = (await import(
	task.ledger
)) as typeof import('../../lib/ledger/index.ts');
const opened = await openPostgresLedger(task.settings as Parameters<typeof openPostgresLedger>[0]);
if (!opened.ok) throw new Error(opened.failure.detail);
const ledger = opened.value;

const TEXT = 'Black Friday: 20 % off everything until Sunday. STOP to 36180';
let ids = 0;

function jobOf(place: number): Job {
	const e164 = `+336${String((place * 7_919_777) % 100_000_000).padStart(8, '0')}` as E164;
	const key = `${((place * 2_654_435_761) >>> 0).toString(16)}-${task.campaignName}`;
	return {
		place,
		entry: {
			key,
			e164,
			campaign: task.campaignName,
			purpose: 'marketing',
			sender: 'ACME',
			text: TEXT,
			segments: 1,
			credits: 1,
		},
		message: { to: e164, sender: 'ACME', text: TEXT, encoding: 'GSM-7', idempotencyKey: key },
		country: 'FR',
		mayLeave: () => ({ ok: true, value: undefined }),
		untilNextOpening: () => undefined,
	};
}

/** @returns how many were accepted */
async function send(page: number): Promise<number> {
	let accepted = 0;
	const jobs = Array.from({ length: task.page }, (_, i) => jobOf(page * task.page + i));
	const result = await sendCampaign(
		jobs,
		{
			ledger: ledger.messages,
			ready: () =>
				Promise.resolve({
					ok: true,
					value: {
						release: () => undefined,
						async send(messages) {
							if (task.latencyMs > 0) await wait(task.latencyMs);
							return messages.map(() => ({
								kind: 'accepted',
								gatewayMessageId: `${process.pid}-${(ids += 1)}`,
								repeated: false,
							}));
						},
					},
				}),
			now: () => Date.now(),
			elapsed: () => performance.now(),
			sleep: (ms) => wait(ms),
			random: () => Math.random(),
		},
		{
			run: `page ${page}`,
			gateway: 'recorder',
			batchSize: 20,
			concurrentRequests: 10,
			messagesPerSecond: 1_000_000,
			timeoutMs: 30_000,
			maxCredits: task.maxCredits,
		},
		(_job, { status }) => {
			if (status === 'accepted') accepted += 1;
		},
	);
	if (!result.ok) throw new Error(result.failure.detail);
	return accepted;
}

process.on('message', (page: number) => {
	if (page < 0) void ledger.close().then(() => process.disconnect());
	else void send(page).then((accepted) => process.send?.(accepted));
});
process.send?.(0);
