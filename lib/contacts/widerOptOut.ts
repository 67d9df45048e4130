import type { OptOut } from './contact';

/** Of two stops of one person the one that binds more stands: to all messages, and the later one. */
export const widerOptOut = (a: OptOut | undefined, b: OptOut | undefined): OptOut | undefined => {
	if (a === undefined || b === undefined) return a ?? b;
	const [first, second] = [a, b].map((each) => (each === true ? {} : each));
	const at = [first?.at, second?.at]
		.filter((each) => each !== undefined)
		.sort()
		.at(-1);
	const isNarrow = first?.scope === 'marketing' && second?.scope === 'marketing';
	const scope = isNarrow ? 'marketing' : first?.scope || second?.scope ? 'all' : undefined;
	if (at === undefined && scope !== 'marketing') return true;
	return { ...(at && { at }), ...(scope && { scope }) };
};
