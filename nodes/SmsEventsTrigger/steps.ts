import type { GatewayAccess } from '../shared/gatewayCredential';

type Access = Pick<GatewayAccess, 'gateway' | 'keys'>;

/** How the address gets to the gateway and what tells its posts from forgeries, in a line. */
export function howConnected({ gateway, keys }: Access): string {
	const { displayName, webhooks } = gateway;
	if (!webhooks) return `${displayName} reports nothing: this trigger has nothing to hear from it`;
	const lock =
		webhooks.guard(keys) === 'signature'
			? 'posts are signed'
			: 'posts are not signed: keep the address secret';
	const way = webhooks.registration?.isOffered(keys)
		? 'the address enters itself'
		: 'enter the address by hand';
	return `${displayName}: ${way} · ${lock}`;
}

/** @param url what stands for the address in a step */
export const stepsOf = ({ gateway }: Access, url: string): readonly string[] =>
	(gateway.webhooks?.steps ?? []).map((step) => step.replaceAll('{url}', url));

/** Advice on n8n's own settings; empty where they do. */
export function adviceOn(environment: NodeJS.ProcessEnv, { gateway }: Access): readonly string[] {
	const isSet = (name: string) => (environment[name] ?? '').trim() !== '';
	if (!gateway.capabilities.reachesPhones || isSet('WEBHOOK_URL') || isSet('N8N_WEBHOOK_URL')) {
		return [];
	}
	return [
		'WEBHOOK_URL of n8n is not set: a gateway on the internet cannot call an address such as http://localhost:5678.',
	];
}
