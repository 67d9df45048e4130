import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { inToolMode } from '../shared/eachItem';
import { narrowedForTools } from '../shared/fields/narrowedForTools';

/** By resource, what a tool of an AI agent is offered: to look up, and to stop. */
const OFFERED = {
	account: ['getBalance'],
	campaign: ['getOverview', 'getReport', 'pause'],
	consent: ['getHistory', 'recordOptOut'],
	contact: ['get', 'getAll', 'getTimeline', 'upsert'],
	message: ['cancel', 'getAll', 'getStatus'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

interface Refusal {
	/** Follows “An AI agent may not”. */
	readonly what: string;
	readonly instead: string;
}

const IN_A_WORKFLOW = 'Use the operation in a workflow of its own.';
const aPersonDecides = (verb: string): Refusal => ({
	what: `${verb} the ledger`,
	instead: IN_A_WORKFLOW,
});

/** What is refused to a tool, however it was built: it would make a model’s word count for a person’s. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, Refusal>>>> = {
	consent: {
		recordOptIn: {
			what: 'record consent',
			instead:
				'Its word is no proof that somebody agreed. Use the operation in a workflow of its own, behind the form on which people agree.',
		},
	},
	contact: {
		delete: { what: 'erase a person', instead: `Erasing cannot be undone. ${IN_A_WORKFLOW}` },
	},
	ledger: {
		acceptFile: aPersonDecides('replace'),
		backUp: aPersonDecides('copy'),
		moveToPostgres: aPersonDecides('move'),
		restore: aPersonDecides('restore'),
		startNew: aPersonDecides('replace'),
	},
	message: {
		allowRetry: {
			what: 'let a refused message be sent again',
			instead: `Whoever knows that it was refused wrongly decides that. ${IN_A_WORKFLOW}`,
		},
		takeIn: {
			what: 'say what people have answered',
			instead: `A START that nobody wrote would lift their STOP. ${IN_A_WORKFLOW}`,
		},
	},
};

/** A person’s word settles what became of a message; the gateway’s own record does too, and may be asked for. */
const VOUCHED: Refusal = {
	what: 'vouch for what became of a message',
	instead:
		'A model that says that a message did not go would text somebody twice. Set “Found Out By” to “The Gateway’s Record”, or use the operation in a workflow of its own.',
};

/** The dropdown of a resource’s operations, as a workflow and as a tool of either age are offered it. */
export const operationsFor = (
	resource: keyof typeof OFFERED,
	field: INodeProperties,
): readonly INodeProperties[] =>
	narrowedForTools(field, OFFERED[resource], Object.keys(REFUSED[resource] ?? {}));

/** What is done to the ledger as a whole is decided by a person. */
export const resourcesFor = (field: INodeProperties): readonly INodeProperties[] =>
	narrowedForTools(field, Object.keys(OFFERED), ['ledger']);

/** @throws what a tool of an AI agent may not do */
export function refuseAgent(context: IExecuteFunctions, resource: string, operation: string): void {
	const refusal = REFUSED[resource]?.[operation];
	if (refusal) refuse(context, refusal);
}

/** @throws where a tool of an AI agent would vouch for a message */
export const refuseVouching = (context: IExecuteFunctions): void => refuse(context, VOUCHED);

function refuse(context: IExecuteFunctions, { what, instead }: Refusal): void {
	if (!inToolMode(context)) return;
	throw new NodeOperationError(context.getNode(), `An AI agent may not ${what}`, {
		description: instead,
	});
}
