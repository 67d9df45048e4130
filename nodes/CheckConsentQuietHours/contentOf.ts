import type { IDataObject } from 'n8n-workflow';
import type { CheckOptions } from '../../lib/compliance';
import { objectAt } from '../../lib/item';
import type { GatewayAccess } from '../shared/gatewayCredential';
import type { ContentChecks } from './fields/options';

/**
 * The message that an item carries, for a look at it; undefined before one is composed.
 *
 * @param noWayNeededIn codes of countries where the user lets a text go without a way to opt out
 * @param access the gateway it will go through, where the node is told
 */
export function contentOf(
	json: IDataObject,
	checks: ContentChecks,
	noWayNeededIn: ReadonlySet<string>,
	access?: GatewayAccess,
): CheckOptions['content'] {
	if (checks === 'off') return undefined;
	const { text, sender } = objectAt(json, 'sms');
	if (typeof text !== 'string' || text === '') return undefined;
	return {
		text,
		// Send falls back on the name of the credential, which is that of this node where it has one.
		sender: typeof sender === 'string' && sender !== '' ? sender : access?.senderName,
		onlyWarn: checks === 'warn',
		noWayNeededIn,
		...(access && { gateway: access.gateway, registered: access.registered }),
	};
}
