import type { N8nClient } from '../n8n/index.mts';
import type { Sandbox } from '../sandbox/index.mts';
import { activateShipped } from './activateShipped.mts';
import { EVENTS_TRIGGER, REPLIES } from './shippedWorkflows.mts';

/** Where the shipped workflow takes in what comes back. */
export interface Listening {
	/** Has a sandbox post there: one that was started anew knows of nothing. */
	with(sandbox: Sandbox): Promise<void>;
}

/** Activates the shipped workflow that takes in what comes back, unless it is active. */
export async function listen(client: N8nClient, n8nUrl: string): Promise<Listening> {
	const { nodes } = await activateShipped(client, REPLIES);
	const webhookId = nodes.find(({ type }) => type === EVENTS_TRIGGER)?.['webhookId'];
	return {
		// The trigger does so itself when it is activated, which n8n does not do again at its start.
		with: (sandbox) => sandbox.register(`${n8nUrl}/webhook/${webhookId}/events`),
	};
}
