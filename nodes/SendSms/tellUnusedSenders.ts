import type { IExecuteFunctions } from 'n8n-workflow';
import { objectAt, textAt } from '../../lib/item';
import { enumerated, quoted } from '../../lib/words';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { hint } from '../shared/hint';

const MOST_NAMED = 3;

/** Where the account sets the sender, no message can: whoever has chosen another one is told. */
export function tellUnusedSenders(
	context: IExecuteFunctions,
	{ gateway, senderName }: GatewayAccess,
): void {
	const { sender, senderIsSet = 'in its account' } = gateway.capabilities;
	if (sender !== 'perAccount') return;
	const unused = new Set<string>();
	for (const { json } of context.getInputData()) {
		const written = textAt(objectAt(json, 'sms'), 'sender').trim();
		if (written !== '' && written !== senderName) unused.add(written);
	}
	if (unused.size === 0) return;
	const named = [...unused].slice(0, MOST_NAMED).map(quoted);
	if (unused.size > MOST_NAMED) named.push('others');
	hint(
		context,
		`${gateway.displayName} gives every message the sender that is set ${senderIsSet}: people do not see ${enumerated(named)}`,
		'warning',
	);
}
