import type { Guard } from '../../lib/gateways';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { isInner } from '../shared/isInner';
import { noReplyPath } from '../shared/replyPath';

type Access = Pick<GatewayAccess, 'gateway' | 'keys' | 'senderName'>;

const LOCKS = {
	signature: {
		short: 'signed posts',
		long: 'Its posts are signed, and forged ones are refused.',
	},
	secret: {
		short: 'posts with your secret',
		long: 'Its posts bring the secret of the credential along, and any without it are refused.',
	},
	address: {
		short: 'secret address',
		long: 'Its posts are not signed: whoever knows the address can forge them, so keep it secret.',
	},
} as const satisfies Record<Guard, unknown>;

/** n8n cuts off what is longer than the field is wide at its usual size. */
const WIDTH = 56;

/** How the address gets to the gateway and, where there is room, what tells its posts from forgeries, in a few words. */
export function inShort({ gateway, keys }: Access): string {
	const { displayName, webhooks } = gateway;
	if (!webhooks) return `${displayName} calls no address`;
	const way = webhooks.registration?.isOffered(keys) ? 'by itself' : 'by hand, open for the steps';
	const whole = `${displayName}: ${way} · ${LOCKS[webhooks.guard(keys)].short}`;
	return whole.length <= WIDTH ? whole : `${displayName}: ${way}`;
}

/** The same in sentences, for somebody who has to see to it. */
export function atLength({ gateway, keys }: Access): readonly string[] {
	const { displayName, webhooks } = gateway;
	if (!webhooks) {
		return [
			`${displayName} calls no address, so nothing ever comes in here.`,
			'Write down what people answer there with SMS Ledger: “Record Opt-Out” (resource “Consent”) for a STOP, or “Take In” (resource “Message”) for the rows of an inbox.',
		];
	}
	return [
		webhooks.registration?.isOffered(keys)
			? `The address is entered at ${displayName} by itself when the workflow is published (in n8n 1: activated). Only where that fails, do it by hand.`
			: `The address has to be entered at ${displayName} by hand.`,
		LOCKS[webhooks.guard(keys)].long,
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
	if (!access.gateway.capabilities.reachesPhones || !access.gateway.webhooks) return [];
	return [...adviceOnAddress(url), ...wayBack(access), ...adviceOnFloods()];
}

function adviceOnAddress(url?: string): readonly string[] {
	const isSet = (name: string) => (process.env[name] ?? '').trim() !== '';
	const isOpen =
		url === undefined ? isSet('WEBHOOK_URL') || isSet('N8N_WEBHOOK_URL') : !isInner(url);
	return isOpen ? [] : [INNER];
}

const INNER =
	'The address can be called from this network only. That will do for a gateway that stands in it too; for one on the internet, set WEBHOOK_URL of n8n to where n8n is reached from there.';

function adviceOnFloods(): readonly string[] {
	const isSwift = process.env['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'] === 'true';
	return isSwift ? [] : [SLOW];
}

const SLOW =
	'For big campaigns: as installed, n8n 2 takes about 25 posts a second. Started with N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true it takes ten times as many.';

/** A name takes no replies: then this trigger never hears a STOP, and nobody knows why. */
function wayBack(access: Access): readonly string[] {
	const missing = noReplyPath(access);
	return missing === undefined ? [] : [missing];
}
