import { type Check, decide, type PersonOnRecord } from '../../compliance';
import { instantOf, type ReadCheck, readCheck, type Vouched, withCheck } from '../../item';
import { hoursFor, marketingScopesOf, mayLeave, type Candidate } from '../candidate';

import type { SimulatedPerson } from './person';

/**
 * What Check would say of a person whose message is given out at a moment (epoch ms): by the rules by which it was
 * checked before. The hours that a user answers for are known for as long as that check told them.
 */
export function checkAnew(
	{ candidate, job }: SimulatedPerson,
	at: number,
	record: PersonOnRecord | undefined,
): Check | undefined {
	const { recipient, sms, vouched = COUNTRY, check: before } = candidate;
	if (!recipient || !sms) return undefined;
	const isOwn = vouched.hours === 'own';
	const check = decide(
		recipient,
		{
			purpose: job.entry.purpose,
			hours: hoursFor(vouched),
			...(isOwn && { safetyMarginMinutes: 0 }),
			marketingScopes: marketingScopesOf(vouched),
			registers: 'seen',
			deadline: instantOf(before?.deadline),
			record,
			// What no check has looked at yet.
			content: candidate.unseen,
		},
		at,
	);
	return isOwn ? withinOwn(check, before, at) : check;
}

/** A check of an item that came without one, or with one that was not made for it. */
const COUNTRY: Vouched = { hours: 'country', content: 'none' };

function withinOwn(check: Check, before: ReadCheck | undefined, at: number): Check {
	const closes = instantOf(before?.sendBefore);
	if (closes === undefined || at >= closes || check.decision !== 'send') return check;
	const { sendBefore } = check;
	const isEarlier = sendBefore === undefined || closes < Date.parse(sendBefore);
	return isEarlier ? { ...check, sendBefore: new Date(closes).toISOString() } : check;
}

/** The person as Send would get them after such a check. */
export function checkedAs({ candidate, job }: SimulatedPerson, check: Check): SimulatedPerson {
	const { vouched = COUNTRY } = candidate;
	const isSeen = candidate.unseen === undefined || candidate.vouched === undefined;
	const judged = { ...candidate, check, vouched, unseen: isSeen ? undefined : candidate.unseen };
	const closes = job.entry.purpose === 'transactional' ? check.deadline : check.sendBefore;
	return {
		candidate,
		job: {
			...job,
			judgedAt: undefined,
			closesAt: instantOf(closes),
			mayLeave: (at) => mayLeave(judged, at),
		},
	};
}

/** The candidate that Schedule would read of the item with such a check. */
export const candidateAfter = (candidate: Candidate, check: Check): Candidate => ({
	...candidate,
	check: readCheck(withCheck({}, check, false)),
});
