import type { IExecuteFunctions } from 'n8n-workflow';
import {
	type Candidate,
	type ItemToSend,
	type Job,
	makeJob,
	readCandidate,
} from '../../lib/campaign';
import { readSms } from '../../lib/item';
import { type Fates, jobsInTurns } from './fates';
import type { Sending } from './sending';

/** An item of which a message could be made, and what was read of it. */
export interface Seen {
	readonly given: ItemToSend;
	readonly candidate: Candidate;
	readonly job: Job;
}

/**
 * The messages as an estimate looks at them: one of which no key is told yet stands for itself.
 *
 * @param see hears of each of them
 */
export const estimatedJobs = (
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
	see?: (seen: Seen) => void,
): AsyncGenerator<Job> =>
	jobsInTurns(context, sending, fates, ({ item, place, ...told }) => {
		const messageKey = told.messageKey || readSms(item)?.messageKey || 'estimate';
		const given = { item, place, messageKey };
		const { mac, consents } = sending.jobSettings;
		const candidate = readCandidate(item, mac, consents);
		const job = makeJob(given, sending.jobSettings, candidate);
		if (see && job.ok) see({ given, candidate, job: job.value });
		return job;
	});
