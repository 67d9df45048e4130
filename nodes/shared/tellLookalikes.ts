import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { objectAt, textAt } from '../../lib/item';
import { mixedScripts } from '../../lib/message';
import { quoted } from '../../lib/words';
import { hint } from './hint';

/** Warns, once a run, of each name of a campaign or step that only looks like another. */
export function tellLookalikes(
	context: IExecuteFunctions,
	items: readonly INodeExecutionData[],
): void {
	const campaigns = new Set<string>();
	const steps = new Set<string>();
	for (const { json } of items) {
		const sms = objectAt(json, 'sms');
		campaigns.add(textAt(sms, 'campaign'));
		steps.add(textAt(sms, 'step'));
	}
	for (const [kind, names] of [
		['campaign', campaigns],
		['step', steps],
	] as const) {
		for (const name of names) {
			const mixed = mixedScripts(name);
			if (mixed === undefined) continue;
			const { script, meant } = mixed;
			hint(
				context,
				`The ${kind} ${quoted(name)} mixes Latin and ${script} letters in one word, so it is another ${kind} than ${quoted(meant)}, and texts the same people again. Type the name anew.`,
				'warning',
			);
		}
	}
}
