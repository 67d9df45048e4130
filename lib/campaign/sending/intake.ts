import { type NewMessage, SKIP_REASONS, skipped } from '../../message';
import type { Job } from '../job';
import { type Hindered, refusalNow, setAside } from './leaving';
import { notClaimed } from './remembered';
import { contextOf, type Run, untouched } from './run';

/** How long a claim is respected. Runs renew theirs; a run that died lets them go after so long. */
const CLAIM_MS = 30_000;
/** How often claims that wait their turn are renewed, and so how soon a pause is noticed. */
const RENEW_MS = 3000;
/** How much of a lease a window of claims may take to be sent. */
const WINDOW_MS = CLAIM_MS / 3;
/** A window is claimed in one go, and nothing else runs in this process meanwhile. */
const LARGEST_WINDOW = 500;

/** Where the messages of a run come from, claimed in windows so that memory stays bounded. */
export interface Intake {
	/** The next messages this run may send; empty at the end. */
	next(): Promise<readonly Job[]>;
	/** Claims messages that this run had before; those it gets. */
	claim(jobs: readonly Job[]): Promise<readonly Job[]>;
	/**
	 * Lets go of claimed messages, so that any run may have them at once. Until one does, their credits
	 * stay set aside in the campaign.
	 */
	giveBack(jobs: readonly Job[]): Promise<void>;
	/** Lets go of everything that is left, and says so of each message. */
	end(): Promise<void>;
}

export function openIntake(run: Run, jobs: Iterable<Job> | AsyncIterable<Job>): Intake {
	const { ports, settings } = run;
	const source =
		Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
	const seen = new Set<string>();
	const window = windowOf(settings);
	let ready: Job[] = [];
	let claimedAt = 0;
	let busy: Promise<void> | undefined;
	let exhausted = false;

	const claimFor = async (
		asked: readonly Job[],
		leaseMs: number,
		{ isFirst = false } = {},
	): Promise<readonly Job[]> => {
		if (asked.length === 0) return [];
		const now = ports.now();
		const { run: name, maxCredits, raiseLimit } = settings;
		const answers = await ports.ledger.claim(
			// What another has taken the place of meanwhile does not take it back.
			asked.map((job) => {
				const entry = withGround(job, now);
				return isFirst || !entry.replaces ? entry : { ...entry, replaces: false };
			}),
			{ run: name, leaseMs, now, maxCredits, raiseLimit },
		);
		if (!answers.ok) {
			run.breakDown(answers.failure);
			return [];
		}
		return asked.filter((job, index) => {
			const answer = answers.value[index]!;
			if (answer.answer === 'claimed') return true;
			run.settle(job, notClaimed(contextOf(run, job), answer, name));
			return false;
		});
	};

	const fill = async () => {
		const now = ports.now();
		const begunAt = ports.elapsed();
		const wanted: Job[] = [];
		const hindered: Hindered[] = [];
		while (wanted.length + hindered.length < window) {
			const { value: job, done = false } = await source.next();
			if (done) {
				exhausted = true;
				break;
			}
			const refusal = refusalNow(job, now);
			const isRejected = !refusal && run.rejectedSenders.refusalOf(job) !== undefined;
			const skip = (reason: keyof typeof SKIP_REASONS) =>
				run.settle(job, skipped(contextOf(run, job), reason, SKIP_REASONS[reason]));
			if (seen.has(job.entry.key)) skip('duplicate');
			else if (isRejected) untouched(run, job);
			else if (refusal) hindered.push({ job, refusal });
			else if (!run.purse.takes(job.entry)) skip('over_budget');
			else {
				seen.add(job.entry.key);
				wanted.push(job);
			}
		}
		await setAside(run, hindered);
		const claimed = await claimFor(wanted, CLAIM_MS, { isFirst: true });
		const gotten = new Set(claimed);
		for (const job of wanted) if (!gotten.has(job)) run.purse.release(job.entry);
		if (ready.length === 0) claimedAt = begunAt;
		ready.push(...claimed);
	};

	const isStale = () => ready.length > 0 && ports.elapsed() >= claimedAt + RENEW_MS;

	/** Before another run may take them over; and a campaign that was paused is found out. */
	const renew = async () => {
		const waiting = ready;
		ready = [];
		claimedAt = ports.elapsed();
		ready = [...(await claimFor(waiting, CLAIM_MS))];
	};

	/** One at a time fills or renews; the others wait for it. */
	const alone = (work: () => Promise<void>) =>
		(busy ??= work().finally(() => {
			busy = undefined;
		}));

	return {
		async next() {
			while (!run.halted) {
				if (isStale()) {
					await alone(renew);
					continue;
				}
				const batch = ready.splice(0, batchOf(settings));
				if (batch.length > 0) {
					if (ready.length < window / 2 && !exhausted) void alone(fill);
					return batch;
				}
				if (exhausted && !busy) return [];
				await alone(fill);
			}
			return [];
		},
		claim: (asked) => claimFor(asked, CLAIM_MS),
		async giveBack(claimed) {
			for (const job of await claimFor(claimed, 0)) untouched(run, job);
		},
		async end() {
			await busy;
			const left = ready;
			ready = [];
			// Of what a run without a ledger did not get to, the failure itself is all there is to say.
			if (run.failure !== undefined) return;
			await this.giveBack(left);
			if (exhausted) return;
			for (let next = await source.next(); !next.done; next = await source.next()) {
				untouched(run, next.value);
			}
		},
	};
}

/** The message, with by what it may leave now. */
const withGround = ({ entry, judgedAt, groundAt }: Job, now: number): NewMessage =>
	groundAt ? { ...entry, ground: groundAt(judgedAt ?? now) } : entry;

/** No more than a second's worth goes into one request, so that a slow pace stays even. */
export const batchOf = ({
	batchSize,
	messagesPerSecond,
}: Pick<Run['settings'], 'batchSize' | 'messagesPerSecond'>): number =>
	Math.max(1, Math.min(batchSize, Math.floor(messagesPerSecond)));

const windowOf = (settings: Run['settings']): number => {
	const inTime = Math.ceil((settings.messagesPerSecond * WINDOW_MS) / 1000);
	return Math.max(batchOf(settings), Math.min(LARGEST_WINDOW, inTime));
};
