import {
	DEMO_CAMPAIGN,
	EVENTS_TRIGGER,
	RELEASE,
	REPLIES,
	shippedWorkflows,
	withAddresses,
	withCredentials,
} from '../../../scripts/demo/shippedWorkflows.mts';

const node = (name: string, credentials?: Record<string, { id: string; name: string }>) => ({
	name,
	type: 'n8n-nodes-sms-campaign.sendSms',
	...(credentials && { credentials }),
});
const workflow = (...nodes: ReturnType<typeof node>[]) => ({ name: 'W', nodes, connections: {} });
const available = [
	{ id: '7', name: 'Other' },
	{ id: '8', name: 'Sandbox' },
];

it.each([
	['gives a node the credential of that name', 'Sandbox', { smsGatewayApi: available[1] }],
	['leaves to be chosen what is not there', 'Mine', {}],
])('%s', (_, name, expected) => {
	const named = node('Send', { smsGatewayApi: { id: '', name } });
	const { nodes } = withCredentials(workflow(named), available);
	expect(nodes[0]?.credentials).toEqual(expected);
});

it('leaves a node without credentials as it is', () => {
	const before = workflow(node('Start'));
	expect(withCredentials(before, available)).toEqual(before);
});

describe('the shipped workflows', () => {
	it('give away no address that events come to', async () => {
		const text = JSON.stringify([...(await shippedWorkflows()).values()]);
		expect(text).not.toContain('webhookId');
	});

	it('get an address each time they are put into n8n', async () => {
		const shipped = (await shippedWorkflows()).get(REPLIES)!;
		const addressOf = () =>
			withAddresses(shipped).nodes.find(({ type }) => type === EVENTS_TRIGGER)?.['webhookId'];
		expect(addressOf()).toMatch(/^[0-9a-f-]{36}$/);
		expect(addressOf()).not.toBe(addressOf());
	});

	it('lead only to nodes that they have', async () => {
		for (const { nodes, connections } of (await shippedWorkflows()).values()) {
			const names = new Set(nodes.map(({ name }) => name));
			const targets = JSON.stringify(connections).matchAll(/"node":"([^"]+)"/g);
			for (const [, target = ''] of targets) expect(names).toContain(target);
			for (const source of Object.keys(connections)) expect(names).toContain(source);
		}
	});

	it.each([DEMO_CAMPAIGN, REPLIES, RELEASE])(
		'run in the demo, which has the sandbox’s key alone: %s',
		async (file) => {
			const { nodes } = (await shippedWorkflows()).get(file)!;
			const used = nodes.flatMap(({ credentials = {} }) => Object.values(credentials));
			expect(new Set(used.map(({ name }) => name))).toEqual(new Set(['Sandbox']));
		},
	);
});
