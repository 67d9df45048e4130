import type { IExecuteFunctions } from 'n8n-workflow';
import { figure, spoken } from '../../lib/words';

/** Shows one sentence about this run above the node's output. */
export function hint(
	context: IExecuteFunctions,
	message: string,
	type: 'info' | 'warning' = 'info',
): void {
	context.addExecutionHints({ message, type, location: 'outputPane' });
}

/** "64 duplicate, 12 too_short", the commonest first. */
export function tally(reasons: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([reason, count]) => `${figure(count)} ${spoken(reason)}`)
		.join(', ');
}
