import type { ICredentialsDisplayOptions } from 'n8n-workflow';
import { namedOperations } from './namedOperations';

/** The operations that ask the gateway; all others do without its credential. */
const ASK_GATEWAY: ReadonlySet<string> = new Set([
	'cancel',
	'delete',
	'fetchReplies',
	'getBalance',
	'getStatus',
	'reconcile',
	'recordOptOut',
	'refresh',
	'syncOptOuts',
	'takeIn',
	'upsert',
]);

/*
 * When the credentials are in the form, told by when they are not: n8n's editor takes every parameter that a
 * credential's `show` names for a way to sign in, and hides it. Nobody could choose Resource and Operation then.
 */

export const gatewayShown: ICredentialsDisplayOptions = {
	hide: {
		operation: Object.values(namedOperations)
			.flatMap((operations) => Object.keys(operations))
			.filter((operation) => !ASK_GATEWAY.has(operation)),
		askGateway: [false],
		foundOutBy: ['person'],
	},
};

/** The balance is the gateway's own. */
export const ledgerShown: ICredentialsDisplayOptions = { hide: { operation: ['getBalance'] } };
