import type { Check } from './check';
import type { HoursVerdict } from './judgeHours';
import type { Scene } from './whereabouts';

/** What was decided, before it is written down. */
export type Verdict = Omit<HoursVerdict, 'assumptions'>;

/** Writes a verdict down as an item carries it. */
export const answer = (
	{ decision, reason, message, rule, sendAt, sendBefore }: Verdict,
	{ jurisdictions, localTime, timeZones, checkedAt }: Scene,
	assumptions: readonly string[],
): Check => ({
	decision,
	reason,
	message,
	rule,
	...(sendAt === undefined ? {} : { sendAt: new Date(sendAt).toISOString() }),
	...(sendBefore === undefined ? {} : { sendBefore: new Date(sendBefore).toISOString() }),
	jurisdictions,
	localTime,
	timeZones,
	checkedAt,
	assumptions,
});
