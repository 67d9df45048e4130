import { gateways, type AnyGateway } from '../../../lib/gateways';
import { examplesOf } from '../../gateways';
import type { GatewayExamples } from '../../gateways/examples';

/** Every gateway with its examples; one without them fails here, before any test. */
export const eachGateway = gateways.map((gateway): [string, AnyGateway, GatewayExamples] => {
	const examples = examplesOf[gateway.id];
	if (!examples) throw new Error(`The gateway ${gateway.id} has no examples`);
	return [gateway.id, gateway, examples];
});

/** Runs a test where the gateway can do what it is about, and skips it by name where it cannot. */
export const itCan = (able: unknown, name: string, test: () => void): void =>
	able === undefined || able === false ? it.skip(`${name} (it cannot)`, test) : it(name, test);

/** The secrets of the form, which must not be seen anywhere. */
export const secretsOf = (gateway: AnyGateway, { keys }: GatewayExamples): string[] =>
	gateway.keyFields.filter(({ secret }) => secret).map(({ name }) => keys[name] ?? '');

/** Everything a request says, as its reader sees it. */
export function decoded({ url, headers, body = '' }: ReturnType<AnyGateway['buildSend']>): string {
	const sent = [url, body].map((text) => {
		const plain = text.replaceAll('+', ' ');
		try {
			return `${text}\n${decodeURIComponent(plain)}`;
		} catch {
			return text;
		}
	});
	return [...sent, JSON.stringify(headers)].join('\n');
}
