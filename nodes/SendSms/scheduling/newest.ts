import type { ScheduledJob } from '../../../lib/campaign';

/**
 * Of several items with the same key that may take each other's place, the last counts; its equals before it
 * stay, and it is a repetition.
 *
 * @param superseded hears of each that another one takes the place of
 */
export function openNewest(superseded: (job: ScheduledJob) => void) {
	let jobs: ScheduledJob[] = [];
	let places = new Map<string, number>();
	return {
		get size() {
			return jobs.length;
		},
		add(job: ScheduledJob) {
			const { key, replaces } = job.entry;
			const place = replaces ? places.get(key) : undefined;
			const before = place === undefined ? undefined : jobs[place];
			if (place === undefined || before === undefined || isSame(before, job)) {
				if (replaces && place === undefined) places.set(key, jobs.length);
				jobs.push(job);
				return;
			}
			superseded(before);
			jobs[place] = job;
		},
		/** All of them; from then on it is empty. */
		take(): readonly ScheduledJob[] {
			const taken = jobs;
			jobs = [];
			places = new Map();
			return taken;
		},
	};
}

const isSame = (one: ScheduledJob, other: ScheduledJob): boolean =>
	one.sendAt === other.sendAt &&
	one.entry.text === other.entry.text &&
	one.entry.sender === other.entry.sender;
