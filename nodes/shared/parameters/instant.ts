import { parseInstant } from '../../../lib/calendar';
import { ok } from '../../../lib/shared';
import { isNot } from './fieldFailure';
import type { Understand } from './openForm';

/** A date and time as epoch milliseconds, by the workflow's clock unless it says otherwise; nothing is `undefined`. */
export const asInstant: Understand<string, number | undefined> = (written, { label, zone }) => {
	if (written === '') return ok(undefined);
	const instant = parseInstant(written, zone);
	if (instant !== undefined) return ok(instant);
	const advice = 'Write it as in 2027-03-01T10:00 or 2027-03-01T10:00:00+01:00.';
	return isNot(label, 'a date', written, advice);
};
