import type { IExecuteFunctions } from 'n8n-workflow';
import { type Job, makeJob } from '../../lib/campaign';
import { readSms } from '../../lib/item';
import { type Fates, jobsOf } from './fates';
import type { Sending } from './sending';

/** The messages as an estimate looks at them: one of which no key is told yet stands for itself. */
export const estimatedJobs = (
	context: IExecuteFunctions,
	sending: Sending,
	fates: Fates,
): Generator<Job> =>
	jobsOf(context, sending, fates, (given) => {
		const messageKey = given.messageKey || readSms(given.item)?.messageKey || 'estimate';
		return makeJob({ ...given, messageKey }, sending.jobSettings);
	});
