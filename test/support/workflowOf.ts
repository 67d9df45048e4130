import { ExecutionLifecycleHooks } from 'n8n-core';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type INode,
	type IConnections,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

export interface NodeSetup {
	readonly parameters?: INodeParameters;
	/** What the credential of each type holds. */
	readonly credentials?: Readonly<Record<string, ICredentialDataDecryptedObject>>;
	/** The node's settings, such as `onError` and `retryOnFail`. */
	readonly settings?: Partial<INode>;
	readonly timezone?: string;
	/** By which a run tells itself from another. */
	readonly executionId?: string;
	/** As the node's type is called in the workflow, e.g. with the ending `Tool`. */
	readonly type?: string;
	/** What follows the node, by its display name. */
	readonly connections?: IConnections;
	/** The workflow as the editor has it, of which only this one node runs. */
	readonly whole?: {
		readonly nodes: readonly (Pick<INode, 'name' | 'type' | 'parameters'> & Partial<INode>)[];
		readonly connections: IConnections;
	};
}

/** A workflow of one node, and the stand-ins for n8n's database and credential store. */
export function workflowOf(nodeType: INodeType, setup: NodeSetup) {
	const type = setup.type ?? `n8n-nodes-sms-campaign.${nodeType.description.name}`;
	const node: INode = {
		id: 'node',
		name: nodeType.description.displayName,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: setup.parameters ?? {},
		credentials: credentialLinks(setup),
		...setup.settings,
	};
	const workflow = new Workflow({
		id: 'workflow',
		name: 'workflow',
		active: false,
		nodes: [node],
		connections: setup.connections ?? {},
		nodeTypes: typesOf(type, nodeType),
		settings: { executionOrder: 'v1', timezone: setup.timezone ?? 'UTC' },
	});
	return { node, workflow, additionalData: additionalData(setup) };
}

const credentialLinks = ({ credentials = {} }: NodeSetup) =>
	Object.fromEntries(Object.keys(credentials).map((type) => [type, { id: type, name: type }]));

function typesOf(type: string, nodeType: INodeType): INodeTypes {
	const only = (asked: string) => {
		if (asked === type) return nodeType;
		throw new Error(`The workflow has no node type ${asked}`);
	};
	return { getByName: only, getByNameAndVersion: only, getKnownTypes: () => ({}) };
}

function additionalData({
	connections = {},
	credentials = {},
	executionId = 'execution',
	whole = { nodes: [], connections },
}: NodeSetup): IWorkflowExecuteAdditionalData {
	const workflowData = { id: 'workflow', name: 'workflow', ...whole };
	const url = 'http://127.0.0.1/';
	return {
		hooks: new ExecutionLifecycleHooks('manual', executionId, workflowData as never),
		executionId,
		currentNodeExecutionIndex: 0,
		credentialsHelper: {
			getParentTypes: () => [],
			getDecrypted: async (_data: unknown, _link: unknown, type: string) => credentials[type] ?? {},
			getCredentialsProperties: () => [],
			isCredentialUsableByNode: () => true,
		},
		restApiUrl: url,
		instanceBaseUrl: url,
		formWaitingBaseUrl: url,
		webhookBaseUrl: url,
		webhookWaitingBaseUrl: url,
		webhookTestBaseUrl: url,
		variables: {},
		logAiEvent: () => undefined,
	} as unknown as IWorkflowExecuteAdditionalData;
}
