import { CallingCodePlans } from './callingCodePlans';
import { plansOf } from './numberingPlan';

const LONGEST_CALLING_CODE = 3;
const ZERO = '0'.charCodeAt(0);

/** By calling code, each read when the first number of it comes; `null` where there is no such code. */
const read: (CallingCodePlans | null | undefined)[] = [];

/** The plans of a calling code without its plus. */
export const plansFor = (callingCode: string): CallingCodePlans | undefined => {
	const at = Number(callingCode);
	if (read[at] === undefined) {
		const [main, ...others] = plansOf(callingCode);
		read[at] = main ? new CallingCodePlans(callingCode, [main, ...others]) : null;
	}
	return read[at] ?? undefined;
};

/**
 * The plans of the calling code that the digits begin with. None is the beginning of another (ITU-T E.164),
 * and none begins with 0.
 */
export const plansAtStart = (digits: string): CallingCodePlans | undefined => {
	let code = 0;
	for (let length = 1; length <= LONGEST_CALLING_CODE && length <= digits.length; length++) {
		code = code * 10 + digits.charCodeAt(length - 1) - ZERO;
		if (code === 0) return undefined;
		const known = read[code];
		const plans = known === undefined ? plansFor(digits.slice(0, length)) : known;
		if (plans) return plans;
	}
	return undefined;
};
