import { EVENT_OUTPUTS } from '../../lib/inbound';
import type { EventOutput } from '../../lib/ledger';

/**
 * The outputs that lead somewhere: what leads nowhere would be an execution for nothing. n8n tells its nodes
 * only which nodes follow, not from which output, and so the workflow in its context is looked into; where
 * that is not as expected, all outputs count.
 */
export function wiredOutputs(context: object, nodeName: string): readonly EventOutput[] {
	const workflow = fieldOf(context, 'workflow');
	const main = fieldOf(fieldOf(fieldOf(workflow, 'connectionsBySourceNode'), nodeName), 'main');
	if (!Array.isArray(main)) {
		return fieldOf(workflow, 'connectionsBySourceNode') === undefined ? EVENT_OUTPUTS : [];
	}
	const wires: readonly unknown[] = main;
	return EVENT_OUTPUTS.filter((_output, index) => {
		const to = wires[index];
		return Array.isArray(to) && to.length > 0;
	});
}

const fieldOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
