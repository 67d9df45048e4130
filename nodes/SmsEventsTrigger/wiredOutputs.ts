import { EVENT_OUTPUTS } from '../../lib/inbound';
import type { EventOutput } from '../../lib/ledger';
import { wiresOf } from '../shared/wires';

/**
 * The outputs that lead somewhere: what leads nowhere would be an execution for nothing. Where the wires
 * cannot be seen, all outputs count.
 */
export function wiredOutputs(context: object, nodeName: string): readonly EventOutput[] {
	const wires = wiresOf(context)?.from(nodeName);
	if (!wires) return EVENT_OUTPUTS;
	return EVENT_OUTPUTS.filter((_output, index) => (wires[index] ?? []).length > 0);
}
