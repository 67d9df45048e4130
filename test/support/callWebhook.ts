import { WebhookContext } from 'n8n-core';
import type {
	IConnections,
	INodeExecutionData,
	INodeType,
	IWebhookData,
	IWebhookFunctions,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { workflowOf, type NodeSetup } from './workflowOf';

/** A call as n8n hands it to a node, with what n8n's own reading of the body leaves behind. */
export interface Call {
	readonly method?: 'GET' | 'HEAD' | 'POST';
	readonly query?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The bytes, which n8n has read. */
	readonly body?: string | Buffer;
	/** Other fields of the request, as for a body that n8n leaves unread. */
	readonly request?: object;
	readonly mode?: WorkflowExecuteMode;
	/** Which of the node's addresses is called; that of the events unless it says otherwise. */
	readonly path?: string;
	/** Told when the answer is written. */
	readonly onEnd?: () => void;
}

export interface Called {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** Whether n8n is told to answer nothing itself. */
	readonly leftAlone: boolean;
	/** What the workflow is started with, output by output; absent where it is not started. */
	readonly started: INodeExecutionData[][] | undefined;
	/** What n8n's log was told. */
	readonly warnings: readonly string[];
}

/** Five wires, of which those of these outputs lead somewhere. */
export const wiresOf = (name: string, outputs: readonly number[]): IConnections => ({
	[name]: {
		main: [0, 1, 2, 3, 4].map((output) =>
			outputs.includes(output) ? [{ node: name, type: 'main' as const, index: 0 }] : [],
		),
	},
});

/** Calls the webhook of a node as n8n does; only the web server is a stand-in. */
export async function callWebhook(
	nodeType: INodeType,
	setup: NodeSetup,
	call: Call,
): Promise<Called> {
	const { node, workflow, additionalData } = workflowOf(nodeType, {
		...setup,
		settings: { typeVersion: 2, webhookId: 'secret', ...setup.settings },
	});
	const method = call.method ?? 'POST';
	const name = call.path !== undefined ? 'link' : method === 'POST' ? 'default' : 'setup';
	const httpRequest = {
		method,
		originalUrl: `${call.path ?? '/webhook/secret/events'}${call.query ?? ''}`,
		headers: { host: '127.0.0.1', 'content-type': 'application/json', ...call.headers },
		...(call.body !== undefined && { rawBody: Buffer.from(call.body) }),
		body: {},
		query: {},
		params: {},
		...call.request,
	};
	const headers: Record<string, string> = {};
	const httpResponse = {
		statusCode: 0,
		headersSent: false,
		body: '',
		setHeader: (key: string, value: string) => void (headers[key] = value),
		end(body = '') {
			httpResponse.headersSent = true;
			httpResponse.body = body;
			call.onEnd?.();
		},
	};
	const description = nodeType.description.webhooks?.find((each) => String(each.name) === name);
	const context = new WebhookContext(
		workflow,
		node,
		{ ...additionalData, httpRequest, httpResponse } as unknown as typeof additionalData,
		call.mode ?? 'webhook',
		{ webhookDescription: description } as unknown as IWebhookData,
		[],
		null,
	) as unknown as IWebhookFunctions;
	const warnings: string[] = [];
	Object.defineProperty(context, 'logger', {
		value: { warn: (message: string) => void warnings.push(message) },
	});
	const result = await nodeType.webhook?.call(context);
	return {
		status: httpResponse.statusCode,
		headers,
		body: httpResponse.body,
		leftAlone: result?.noWebhookResponse === true,
		started: result?.workflowData,
		warnings,
	};
}
