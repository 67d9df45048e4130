import type { Country } from '../../../lib/compliance/index.ts';

/** Whether anything is recorded of a state beside the rules of its country; only then it has a sheet. */
export const hasOwnRules = ({
	rules,
	registers = [],
	duties = [],
	sectorBans = [],
	amendments = [],
	notice,
	sender,
	identity,
	content,
	optOut,
}: Country): boolean =>
	[rules, registers, duties, sectorBans, amendments].some(({ length }) => length > 0) ||
	[notice, sender, identity, content, optOut].some((statement) => statement !== undefined);
