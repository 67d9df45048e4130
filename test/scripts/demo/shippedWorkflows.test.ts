import { withCredentials } from '../../../scripts/demo/shippedWorkflows.mts';

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
	['the credential of that name', { id: '', name: 'Sandbox' }, { id: '8', name: 'Sandbox' }],
	['what it named, when there is none', { id: '', name: 'Mine' }, { id: '', name: 'Mine' }],
])('gives a node %s', (_, named, expected) => {
	const { nodes } = withCredentials(workflow(node('Send', { smsGatewayApi: named })), available);
	expect(nodes[0]?.credentials).toEqual({ smsGatewayApi: expected });
});

it('leaves a node without credentials as it is', () => {
	const before = workflow(node('Start'));
	expect(withCredentials(before, available)).toEqual(before);
});
