import { attempt, type Unprocessed } from './attempt';
import type { Intake } from './intake';
import type { Job } from './job';
import { told } from './outcomes';
import type { Run } from './run';

/** How often one message may be handed over, as long as the gateway proves that it took none of it. */
const MOST_ATTEMPTS = 6;

/** Brings a batch through: at its pace, and again where the gateway proves that nothing was sent. */
export async function dispatch(
	run: Run,
	intake: Intake,
	batch: readonly Job[],
	cut: AbortSignal,
): Promise<void> {
	let open = batch;
	for (let tries = 1; ; tries++) {
		await turn(run, open.length);
		if (run.halted) return await intake.giveBack(open);
		const unprocessed = await attempt(run, open, cut);
		if (unprocessed.length === 0) return;
		if (run.halted || tries === MOST_ATTEMPTS) return giveUp(run, unprocessed);
		open = await claimAnew(intake, unprocessed);
		if (open.length === 0) return;
	}
}

/**
 * Waits for a gateway that wants to be left alone, and then for a place in the pace, so that requests
 * that waited together do not leave together.
 */
async function turn({ ports, pace, health, halting }: Run, count: number): Promise<void> {
	do {
		for (let rest; (rest = health.waitFor(ports.now())) > 0 && !halting.aborted;) {
			await ports.sleep(rest, halting);
		}
		const wait = pace(count, ports.now());
		if (wait > 0) await ports.sleep(wait, halting);
	} while (health.waitFor(ports.now()) > 0 && !halting.aborted);
}

const claimAnew = (intake: Intake, unprocessed: readonly Unprocessed[]) =>
	intake.claim(unprocessed.map(({ job }) => job));

function giveUp(run: Run, unprocessed: readonly Unprocessed[]): void {
	for (const { job, outcome } of unprocessed) run.settle(job, told(run, job, outcome));
}
