/** What n8n knows in an expression and gives alike for every item of a run. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
	'',
	'env',
	'execution',
	'if',
	'ifEmpty',
	'input',
	'items',
	'jmespath',
	'max',
	'min',
	'mode',
	'now',
	'prevNode',
	'runIndex',
	'secrets',
	'today',
	'vars',
	'workflow',
]);

/** `$json`, `$now`, and `$(` of another node. */
const DOLLAR = /\$([A-Za-z_]\w*)?/g;
/** `$('List').item`, `$input.item`, `$('List')['item']`, and what looks for the item that one was made of. */
const ITEM_OF_A_NODE = /(?:\.|\[\s*['"`])(?:item|itemMatching|pairedItem)\b/;

/**
 * Whether what is stored may give another value for another item: its expressions name something that n8n does
 * not give alike for all. What is not known here may.
 */
export function namesItem(stored: unknown): boolean {
	if (typeof stored === 'object' && stored !== null) return Object.values(stored).some(namesItem);
	if (typeof stored !== 'string' || !stored.startsWith('=')) return false;
	if (ITEM_OF_A_NODE.test(stored)) return true;
	for (const [, name = ''] of stored.matchAll(DOLLAR)) if (!SAME_FOR_ALL.has(name)) return true;
	return false;
}
