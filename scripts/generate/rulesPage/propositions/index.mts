import type { Proposition } from '../statement.mts';
import { otherTexts, penalties, records, registers } from './besides.mts';
import { consent, content, scope, softOptIn } from './marketing.mts';
import type { Subject } from './subject.mts';
import { identity, optOut, sender } from './text.mts';
import { caps, holidays, hours } from './times.mts';

export type { Subject } from './subject.mts';
export { openMoment } from './subject.mts';

/** The points of a sheet, in the order of their numbers, which stay as they are: reviews name them. */
export const propositionsOf = (subject: Subject): readonly Proposition[] =>
	[
		scope,
		consent,
		softOptIn,
		hours,
		holidays,
		caps,
		identity,
		optOut,
		sender,
		registers,
		content,
		otherTexts,
		records,
		penalties,
	].map((write) => write(subject));
