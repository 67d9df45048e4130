import type { IDataObject } from 'n8n-workflow';
import type { Check } from '../../lib/compliance';

/**
 * A check as an item carries it, in a copy of its own: a node that comes later may write into its
 * items, and people of one place share parts of their checks.
 */
export const checkField = (
	{ rule, jurisdictions, localTime, timeZones, assumptions, ...check }: Check,
	isPlan: boolean,
): IDataObject => {
	const { decision, reason, message, sendAt, sendBefore, checkedAt } = check;
	return {
		decision,
		reason,
		message,
		rule: { ...rule, source: { ...rule.source } },
		...(sendAt === undefined ? {} : { sendAt }),
		...(sendBefore === undefined ? {} : { sendBefore }),
		jurisdictions: [...jurisdictions],
		localTime: [...localTime],
		timeZones: [...timeZones],
		checkedAt,
		assumptions: [...assumptions],
		...(isPlan ? { planned: true } : {}),
	};
};
