import type { IExecuteFunctions } from 'n8n-workflow';
import type { ToCancelAtGateway } from '../../../lib/ledger';
import { hint } from '../../shared/hint';
import { count } from '../timeline';

/** Warns of messages that only their gateway can still stop. */
export function stillAtGateway(
	context: IExecuteFunctions,
	messages: readonly ToCancelAtGateway[],
): void {
	if (messages.length === 0) return;
	const gateways = [...new Set(messages.map(({ gateway }) => gateway))].join(', ');
	const them = messages.length === 1 ? 'it' : 'them';
	hint(
		context,
		`${count(messages.length, 'message is', 'messages are')} scheduled at the gateway (${gateways}) already: cancel ${them} there, then use “Reconcile”`,
		'warning',
	);
}
