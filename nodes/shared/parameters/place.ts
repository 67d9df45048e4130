import type { INode } from 'n8n-workflow';
import { namesItem } from './namesItem';

/** What stands at a place where there is no field: nobody added the option, or the form hides it. */
export const ABSENT = Symbol('absent');

/** Where n8n keeps what is filled into a field. */
export interface Place {
	/** Whether an expression gives it, which may give another value for every item. */
	readonly varies: boolean;
	/** Whether that expression is about the item: what it gives may differ by more than the clock or chance. */
	readonly namesItem: boolean;
	/** What is written there for an item, or `ABSENT`. */
	readonly ask: (itemIndex: number) => unknown;
}

/** n8n's `getNodeParameter`: resolves what stands at a path, such as `options.deadline`. */
type Resolve = (path: string, itemIndex: number) => unknown;

/**
 * @param collection the name of the collection that the field stands in, if it stands in one; n8n knows
 * no expression for a whole collection
 */
export function placeOf(
	{ parameters }: INode,
	resolve: Resolve,
	name: string,
	collection?: string,
): Place {
	const holder = collection === undefined ? parameters : parameters[collection];
	const stored = memberOf(holder, name);
	if (stored === ABSENT) return { varies: false, namesItem: false, ask: () => ABSENT };
	const path = collection === undefined ? name : `${collection}.${name}`;
	return {
		varies: hasExpression(stored),
		namesItem: namesItem(stored),
		ask: (item) => resolve(path, item),
	};
}

/** The same place, which remembers what it was last asked: two readers of it cost n8n one resolution. */
export function remembering({ ask, ...place }: Place): Place {
	let last: { readonly item: number; readonly written: unknown } | undefined;
	return {
		...place,
		ask(item) {
			if (last?.item !== item) last = { item, written: ask(item) };
			return last.written;
		},
	};
}

const memberOf = (holder: unknown, name: string): unknown => {
	if (typeof holder !== 'object' || holder === null || !(name in holder)) return ABSENT;
	return (holder as Readonly<Record<string, unknown>>)[name];
};

/** Whether an expression stands anywhere in what is stored: every text that begins with an equals sign is one. */
export const hasExpression = (stored: unknown): boolean =>
	(typeof stored === 'string' && stored.startsWith('=')) ||
	(typeof stored === 'object' && stored !== null && Object.values(stored).some(hasExpression));
