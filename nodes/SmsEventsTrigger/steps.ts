import type { GatewayAccess } from '../shared/gatewayCredential';
import { noReplyPath } from '../shared/replyPath';
import { isInner } from './eventsUrl';

type Access = Pick<GatewayAccess, 'gateway' | 'keys' | 'senderName'>;

/** How the address gets to the gateway, and what tells its posts from forgeries, in a few words. */
export function inShort({ gateway, keys }: Access): string {
	const { displayName, webhooks } = gateway;
	if (!webhooks) return `${displayName} reports nothing`;
	const way = webhooks.registration?.isOffered(keys) ? 'address enters itself' : 'by hand';
	const lock = webhooks.guard(keys) === 'signature' ? 'signed posts' : 'secret address';
	return `${way} · ${lock} · ${displayName}`;
}

/** The same in sentences, for somebody who has to see to it. */
export function atLength({ gateway, keys }: Access): readonly string[] {
	const { displayName, webhooks } = gateway;
	if (!webhooks) return [`${displayName} reports nothing: there is nothing to listen to.`];
	return [
		webhooks.registration?.isOffered(keys)
			? `The address is entered at ${displayName} by itself when the workflow is activated. Where that fails, do it by hand.`
			: `The address has to be entered at ${displayName} by hand.`,
		webhooks.guard(keys) === 'signature'
			? 'Its posts are signed, and forged ones are refused.'
			: 'Its posts are not signed: whoever knows the address can forge them, so keep it secret.',
	];
}

/** @param url what stands for the address in a step */
export const stepsOf = ({ gateway }: Access, url: string): readonly string[] =>
	(gateway.webhooks?.steps ?? []).map(
		(step, index) => `${index + 1}. ${step.replaceAll('{url}', url)}`,
	);

/**
 * Advice where the address may not be reached from outside; empty where it is, or need not be.
 *
 * @param url the address, where it is known: n8n's variables tell it otherwise
 */
export function adviceOn(access: Access, url?: string): readonly string[] {
	if (!access.gateway.capabilities.reachesPhones) return [];
	return [...adviceOnAddress(url), ...wayBack(access)];
}

function adviceOnAddress(url?: string): readonly string[] {
	const isSet = (name: string) => (process.env[name] ?? '').trim() !== '';
	const isOpen =
		url === undefined ? isSet('WEBHOOK_URL') || isSet('N8N_WEBHOOK_URL') : !isInner(url);
	return isOpen ? [] : [INNER];
}

const INNER =
	'The address can be called from this network only. That will do for a gateway that stands in it too; for one on the internet, set WEBHOOK_URL of n8n to where n8n is reached from there.';

/** A name takes no replies: then this trigger never hears a STOP, and nobody knows why. */
function wayBack(access: Access): readonly string[] {
	const missing = noReplyPath(access);
	return missing === undefined ? [] : [missing];
}
