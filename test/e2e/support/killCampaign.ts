import { setTimeout as sleep } from 'node:timers/promises';
import { readTally } from '../../../sandbox/tally.mts';
import type { Json } from '../../../scripts/n8n/index.mts';
import { checked, createCampaign, leasesEnd, numbers, run, statesOf } from './campaign';
import { eventually } from './eventually';
import type { World } from './world';

export const MESSAGES = 500;
const CONCURRENT = 4;
/** Messages of one request to the sandbox. */
const BATCH = 20;
/** So slow that a kill finds the campaign under way. */
const PER_SECOND = 250;

/** What a run can have handed over without an answer. */
export const IN_FLIGHT = CONCURRENT * BATCH;

/** The option promises three; n8n may be slow to come up again. */
const RESUMED_WITHIN_MS = 4 * 60_000;

const people = numbers(MESSAGES);

/** What came of a campaign whose n8n was killed, and that was run again. */
export interface Killed {
	/** Messages that the gateway had when n8n was killed. */
	readonly before: number;
	/** How often each person was texted. */
	readonly texts: readonly number[];
	/** Messages whose requests were under way when n8n was killed. */
	readonly inFlight: number;
	/** By the ledger, at the end. */
	readonly states: Readonly<Record<string, number>>;
}

/** Kills n8n after so much of a campaign (0-100), as a power cut would, and has the rest sent once it may be. */
export async function killCampaign(
	world: World,
	campaign: string,
	percent: number,
): Promise<Killed> {
	const { workflow, begun, before, inFlight } = await killHalfWay(world, campaign, percent);
	// Until then the rerun cannot know that the killed run is not just slow.
	await sleep(Math.max(0, leasesEnd(world, campaign) - Date.now()));
	await run(world, workflow);
	return { before, inFlight, texts: textsSince(world, begun), states: statesOf(world, campaign) };
}

/** Likewise, but nobody runs it again: it has the option “Resume After a Crash”. */
export async function killResumed(
	world: World,
	campaign: string,
	percent: number,
): Promise<Killed> {
	const options = { resumeAfterCrash: true };
	const { begun, before, inFlight } = await killHalfWay(world, campaign, percent, options);
	await eventually(async () => {
		const { accepted = 0, unknown = 0 } = statesOf(world, campaign);
		expect(accepted + unknown).toBe(MESSAGES);
	}, RESUMED_WITHIN_MS);
	return { before, inFlight, texts: textsSince(world, begun), states: statesOf(world, campaign) };
}

async function killHalfWay(world: World, campaign: string, percent: number, options: Json = {}) {
	const begun = received(world);
	const workflow = await createCampaign(world, {
		campaign,
		people: people.map((e164) => checked(campaign, e164)),
		options: {
			...{ messagesPerSecond: PER_SECOND, concurrentRequests: CONCURRENT, timeout: 5 },
			...options,
		},
	});
	await world.client.runWorkflow(workflow.id, 'Start');
	await untilSent(world, begun.total + (percent / 100) * MESSAGES);
	await world.kill();
	const before = received(world).total - begun.total;
	await world.restart();
	const { sending: inFlight = 0 } = statesOf(world, campaign);
	return { workflow, begun, before, inFlight };
}

const textsSince = (world: World, begun: ReturnType<typeof received>): number[] => {
	const after = received(world);
	return people.map((e164) => after.of(e164) - begun.of(e164));
};

/** What the phones have got so far, as the sandbox wrote it down. */
function received(world: World) {
	const tally = readTally(world.sandbox.tallyFile);
	return { total: tally.total.sent, of: (e164: string) => tally.byNumber.get(e164)?.sent ?? 0 };
}

/** Until so many were sent in all, and a moment of chance longer. */
async function untilSent(world: World, count: number): Promise<void> {
	for (let sent = -1; sent < count; await sleep(5)) {
		const reply = await fetch(`${world.sandbox.url}/page/snapshot`);
		const { totals } = (await reply.json()) as { totals: { messages: number } };
		sent = totals.messages;
	}
	await sleep(Math.random() * 30);
}
