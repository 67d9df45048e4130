import {
	sandboxCredential,
	shippedWorkflows,
	withAddresses,
	withCredentials,
} from '../../../scripts/demo/index.mts';
import type { Json, NewCredential, Reference, Workflow } from '../../../scripts/n8n/index.mts';
import type { World } from './world';

type Place = Pick<World, 'client' | 'sandbox'>;

export const ours = (name: string): string => `n8n-nodes-sms-campaign.${name}`;

/** The credentials that the shipped workflows name, beside the gateway’s. */
export const WEB_CREDENTIALS: readonly NewCredential[] = [
	{ name: 'Calendar', type: 'httpHeaderAuth', data: { name: 'x-calendar', value: 'secret' } },
	{ name: 'Your CRM', type: 'httpHeaderAuth', data: { name: 'x-crm', value: 'secret' } },
	{
		name: 'Who May Read Reports',
		type: 'httpBasicAuth',
		data: { user: 'boss', password: 'secret' },
	},
];

/** Puts the credentials into n8n. */
export async function fillCredentials(
	{ client, sandbox }: Place,
	more: readonly NewCredential[] = [],
): Promise<void> {
	for (const credential of [sandboxCredential(sandbox), ...WEB_CREDENTIALS, ...more]) {
		await client.createCredential(credential);
	}
}

/** What a test changes in a node of a shipped workflow: its list, its clock, how long it waits. */
export type Turns = Readonly<Record<string, (parameters: Json) => Json>>;

/**
 * Imports a shipped workflow as a user does: credentials chosen, nothing else but what the test turns.
 *
 * @param ledger chosen in every node of this package, as queue mode wants it; else the embedded ledger is used
 */
export async function importShipped(
	{ client }: Pick<Place, 'client'>,
	file: string,
	turns: Turns = {},
	ledger?: Reference,
): Promise<Reference & { readonly workflow: Workflow }> {
	const shipped = (await shippedWorkflows()).get(file);
	if (!shipped) throw new Error(`workflows/${file}.json is not there`);
	const unknown = Object.keys(turns).filter(
		(name) => !shipped.nodes.some((node) => node.name === name),
	);
	if (unknown.length > 0) throw new Error(`workflows/${file}.json has no ${unknown.join(', ')}`);
	const turned = { ...shipped, nodes: shipped.nodes.map((node) => turn(node, turns[node.name])) };
	const chosen = withAddresses(withCredentials(turned, await client.credentials()));
	const workflow = ledger ? { ...chosen, nodes: chosen.nodes.map(inLedger(ledger)) } : chosen;
	return { ...(await client.createWorkflow(workflow)), workflow };
}

const inLedger =
	({ id, name }: Reference) =>
	(node: Workflow['nodes'][number]): Workflow['nodes'][number] =>
		node.type.startsWith(ours(''))
			? { ...node, credentials: { ...node.credentials, smsLedgerApi: { id, name } } }
			: node;

const turn = (
	node: Workflow['nodes'][number],
	how: Turns[string] | undefined,
): Workflow['nodes'][number] =>
	how ? { ...node, parameters: how(node['parameters'] as Json) } : node;

/** Has a check decide as of an afternoon at which the hours are open in Europe, whenever the test runs. */
export const inTheAfternoon = (parameters: Json): Json => ({
	...parameters,
	options: { ...(parameters['options'] as Json), decideAsOf: '2027-03-02T14:00:00Z' },
});

/** Lets everything go at any hour: what is given out is not planned any more. */
export const atAnyHour = (parameters: Json): Json => ({
	...parameters,
	hours: 'ownWindowOnly',
	ownDays: [1, 2, 3, 4, 5, 6, 7],
	ownFrom: '00:00',
	ownTo: '24:00',
	ownWindowConfirmed: true,
	options: { safetyMargin: 0 },
});
