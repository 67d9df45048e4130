import { parseInstant } from '../calendar';
import type { Check } from '../compliance';
import { type Item, objectAt, textAt } from './item';

/** A check as an item carries it. Anyone may have edited it, so every part may be missing. */
export interface ReadCheck {
	readonly decision: Check['decision'] | undefined;
	readonly reason: string;
	readonly message: string;
	/** ISO 8601, as written; it need not be a date. */
	readonly sendAt: string | undefined;
	readonly sendBefore: string | undefined;
	/** As written; anything but a text is one that cannot be read. */
	readonly deadline: string | undefined;
	/** The rule it cites, as written. */
	readonly rule: {
		readonly id: string;
		readonly basis: string;
		readonly citation: string;
		readonly url?: string;
	};
	readonly jurisdictions: readonly string[];
	readonly assumptions: readonly string[];
	readonly timeZones: readonly string[];
	/** The moment it was decided for, as written. */
	readonly checkedAt: string;
	/** It was decided for another moment than that of the run ("Decide As Of"). */
	readonly isPlan: boolean;
}

const DECISIONS: ReadonlySet<unknown> = new Set(['send', 'later', 'blocked']);
const isDecision = (value: unknown): value is Check['decision'] => DECISIONS.has(value);

/** The field `check` of an item; `undefined` when Check never saw it. */
export function readCheck(item: Item): ReadCheck | undefined {
	if (item['check'] === undefined) return undefined;
	const check = objectAt(item, 'check');
	const { decision, sendAt, sendBefore, deadline } = check;
	return {
		decision: isDecision(decision) ? decision : undefined,
		reason: textAt(check, 'reason'),
		message: textAt(check, 'message'),
		sendAt: typeof sendAt === 'string' ? sendAt : undefined,
		sendBefore: typeof sendBefore === 'string' ? sendBefore : undefined,
		deadline: deadline === undefined ? undefined : String(deadline),
		rule: ruleIn(check),
		jurisdictions: textsAt(check, 'jurisdictions'),
		assumptions: textsAt(check, 'assumptions'),
		timeZones: textsAt(check, 'timeZones'),
		checkedAt: textAt(check, 'checkedAt'),
		isPlan: check['planned'] === true,
	};
}

function ruleIn(check: Item): ReadCheck['rule'] {
	const rule = objectAt(check, 'rule');
	const source = objectAt(rule, 'source');
	const url = textAt(source, 'url');
	return {
		id: textAt(rule, 'id'),
		basis: textAt(rule, 'basis'),
		citation: textAt(source, 'citation'),
		...(url !== '' && { url }),
	};
}

function textsAt(check: Item, key: string): readonly string[] {
	const texts = check[key];
	return Array.isArray(texts) ? texts.map(String) : [];
}

/** An instant of a check (epoch ms); `undefined` when there is none, or it is no date. */
export const instantOf = (written: string | undefined): number | undefined =>
	written === undefined ? undefined : parseInstant(written, 'utc');

/**
 * An item with its check, in a copy of its own: a node that comes later may write into its items, and
 * people of one place share parts of their checks.
 */
export const withCheck = <Given extends Item>(
	item: Given,
	{ rule, jurisdictions, localTime, timeZones, assumptions, ...check }: Check,
	isPlan: boolean,
) => {
	const { decision, reason, message, sendAt, sendBefore, deadline, checkedAt } = check;
	return {
		...item,
		check: {
			decision,
			reason,
			message,
			rule: { ...rule, source: { ...rule.source } },
			...(sendAt === undefined ? {} : { sendAt }),
			...(sendBefore === undefined ? {} : { sendBefore }),
			...(deadline === undefined ? {} : { deadline }),
			jurisdictions: [...jurisdictions],
			localTime: [...localTime],
			timeZones: [...timeZones],
			checkedAt,
			assumptions: [...assumptions],
			...(isPlan ? { planned: true } : {}),
		},
	};
};
