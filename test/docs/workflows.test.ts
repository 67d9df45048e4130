import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeHelpers, type INode, type INodeParameters, type INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { SmsGatewayApi } from '../../credentials/SmsGatewayApi.credentials';
import { SmsLedgerApi } from '../../credentials/SmsLedgerApi.credentials';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';

const OURS = 'n8n-nodes-sms-campaign.';
const STICKY = 'n8n-nodes-base.stickyNote';

/** Of n8n's own nodes those that shipped workflows use, in a version that 1.123 and 2.x both have. */
const OF_N8N: Readonly<Record<string, readonly number[]>> = {
	emailSend: [2.1],
	executeWorkflow: [1.2],
	executeWorkflowTrigger: [1.1],
	filter: [2.2],
	formTrigger: [2.2],
	if: [2.2],
	limit: [1],
	manualTrigger: [1],
	merge: [3.2],
	noOp: [1],
	postgres: [2.6],
	respondToWebhook: [1.5],
	scheduleTrigger: [1.2],
	set: [3.4],
	splitOut: [1],
	stickyNote: [1],
	switch: [3.2],
	wait: [1.1],
	webhook: [2, 2.1],
};

const nodeTypes = new Map(
	[
		new BirthdayTrigger(),
		new CheckConsentQuietHours(),
		new ComposeSms(),
		new ImportPhoneList(),
		new ScheduledSmsTrigger(),
		new SendSms(),
		new SmsEventsTrigger(),
		new SmsLedger(),
	].map(({ description }) => [OURS + description.name, description]),
);
const ownCredentials = new Set([new SmsGatewayApi(), new SmsLedgerApi()].map(({ name }) => name));

const target = z.object({ node: z.string(), type: z.literal('main'), index: z.number() });
const workflowSchema = z
	.object({
		name: z.string().min(5),
		nodes: z.array(
			z
				.object({
					id: z.string(),
					name: z.string(),
					type: z.string(),
					typeVersion: z.number(),
					position: z.tuple([z.number(), z.number()]),
					parameters: z.record(z.string(), z.unknown()),
					credentials: z
						.record(z.string(), z.object({ id: z.string(), name: z.string() }).strict())
						.optional(),
				})
				.passthrough(),
		),
		connections: z.record(z.string(), z.object({ main: z.array(z.array(target)) }).strict()),
		settings: z.object({ executionOrder: z.literal('v1') }).strict(),
	})
	.strict();
type Shipped = z.infer<typeof workflowSchema>;
type ShippedNode = Shipped['nodes'][number];

const folder = path.join(__dirname, '../../workflows');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Shipped =>
	workflowSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));

describe.each(files)('workflows/%s', (file) => {
	const { nodes, connections } = read(file);
	const named = new Map(nodes.map((node) => [node.name, node]));
	const ours = nodes.filter(({ type }) => type.startsWith(OURS));

	it('has names and ids that are there once', () => {
		expect(named.size).toBe(nodes.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
	});

	it('is made of nodes that every n8n of ours has, in their present version', () => {
		for (const { type, typeVersion } of nodes) {
			const own = nodeTypes.get(type);
			if (own) expect([own.version].flat().at(-1)).toBe(typeVersion);
			else
				expect([type, OF_N8N[type.replace('n8n-nodes-base.', '')]]).toEqual([
					type,
					expect.arrayContaining([typeVersion]),
				]);
		}
	});

	it.each(ours.map((node) => [node.name, node] as const))(
		'%s sets parameters that exist and are shown',
		(_name, node) => {
			expect(unseenOf(node)).toEqual([]);
			expect(issuesOf(node)).toEqual([]);
		},
	);

	it('connects outputs that exist with nodes that exist', () => {
		for (const [from, { main }] of Object.entries(connections)) {
			const node = named.get(from);
			expect([from, node !== undefined]).toEqual([from, true]);
			const outputs = nodeTypes.get(node?.type ?? '')?.outputs;
			if (Array.isArray(outputs)) {
				const more = node?.['onError'] === 'continueErrorOutput' ? 1 : 0;
				expect(main.length).toBeLessThanOrEqual(outputs.length + more);
			}
			for (const { node: to } of main.flat()) expect([to, named.has(to)]).toEqual([to, true]);
		}
	});

	it('refers in expressions to nodes that it has', () => {
		const referred = JSON.stringify(nodes).matchAll(/\$\('([^']+)'\)/g);
		for (const [, name = ''] of referred) expect([name, named.has(name)]).toEqual([name, true]);
	});

	it('leaves nothing to fill but credentials, and names none of somebody’s own', () => {
		for (const { credentials = {} } of nodes) {
			for (const [type, { id, name }] of Object.entries(credentials)) {
				expect(id).toBe('');
				if (ownCredentials.has(type)) expect(['Sandbox', 'SMS Ledger']).toContain(name);
			}
		}
		const gateways = ours.filter(({ type }) => /\.(composeSms|sendSms)$/.test(type));
		for (const { credentials } of gateways) expect(credentials).toHaveProperty('smsGatewayApi');
	});

	it('has no address that is secret in every other n8n', () => {
		for (const node of nodes) expect(node).not.toHaveProperty('webhookId');
	});

	it('tells in notes what it does and what to fill in', () => {
		const notes = nodes.filter(({ type }) => type === STICKY);
		const texts = notes.map(({ parameters }) => String(parameters['content']));
		expect(texts[0]).toMatch(/^## /);
		for (const text of texts) expect(text).not.toMatch(/TODO|JSON path|stdout|payload/);
	});

	it('has no node under another, nor under a note', () => {
		const boxes = nodes.map((node) => {
			const [x, y] = node.position;
			// A node's name and subtitle stand below it.
			const { width = 100, height = 128 } = node.parameters as { width?: number; height?: number };
			return { name: node.name, x, y, right: x + width, below: y + height };
		});
		const overlaps = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.x < b.right && b.x < a.right && a.y < b.below && b.y < a.below)
				.map((b) => `${a.name} / ${b.name}`),
		);
		expect(overlaps).toEqual([]);
	});
});

it('no two workflows have one name, or listen at one address', () => {
	const workflows = files.map(read);
	expect(new Set(workflows.map(({ name }) => name)).size).toBe(files.length);
	const paths = workflows.flatMap(({ nodes }) =>
		nodes.flatMap(({ type, parameters: { path: at, shortLinkPath } }) => {
			if (type === `${OURS}smsEventsTrigger`) return [String(shortLinkPath)];
			return type === 'n8n-nodes-base.webhook' ? [String(at)] : [];
		}),
	);
	expect(paths).toContain('s');
	expect(new Set(paths).size).toBe(paths.length);
});

it('every workflow has its section and its picture in docs/workflows.md', () => {
	const doc = readFileSync(path.join(folder, '../docs/workflows.md'), 'utf8');
	for (const file of files) {
		expect(doc).toContain(`(../workflows/${file})`);
		const picture = `images/workflows/${file.replace('.json', '.png')}`;
		expect(doc).toContain(`(${picture})`);
		expect(
			readFileSync(path.join(folder, '../docs', picture))
				.subarray(1, 4)
				.toString(),
		).toBe('PNG');
	}
});

/** What is set and is no parameter of the node, or one that its form does not show. */
function unseenOf(node: ShippedNode): string[] {
	const description = nodeTypes.get(node.type)!;
	const asNode = { ...node, parameters: node.parameters as INodeParameters } as INode;
	const resolved =
		NodeHelpers.getNodeParameters(
			description.properties,
			asNode.parameters,
			true,
			false,
			asNode,
			description,
		) ?? {};
	const isShown = (property: INodeProperties) =>
		NodeHelpers.displayParameter(resolved, property, asNode, description);
	return Object.entries(node.parameters).flatMap(([name, value]) => {
		// n8n itself gives it to every trigger that polls.
		if (name === 'pollTimes' && description.polling) return [];
		const property = description.properties.find((each) => each.name === name && isShown(each));
		if (!property) return [name];
		if (property.type !== 'collection' || typeof value !== 'object' || value === null) return [];
		const known = new Set(property.options?.map((option) => option.name));
		return Object.keys(value).flatMap((key) => (known.has(key) ? [] : [`${name}.${key}`]));
	});
}

/** What the editor would mark in red, credentials apart. */
function issuesOf(node: ShippedNode): string[] {
	const description = nodeTypes.get(node.type)!;
	const asNode = { ...node, parameters: node.parameters as INodeParameters } as INode;
	const issues = NodeHelpers.getNodeParametersIssues(description.properties, asNode, description);
	return Object.values(issues?.parameters ?? {}).flat();
}
