import type { INodeTypeDescription } from 'n8n-workflow';

/** The outputs that mean success and the rest, in the words of an operation. Wires go by place, not by name. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
	estimate: ['Would Go', 'Would Not'],
	schedule: ['Scheduled', 'Not Scheduled'],
};

export const SENT: readonly [string, string] = ['Sent', 'Not Sent'];

/** Named by the operation: after an estimate nothing is sent. No two braces together: they would end the expression. */
export const outputs: INodeTypeDescription['outputs'] = `={{ (${JSON.stringify(NAMES)}[$parameter["operation"]] ?? ${JSON.stringify(SENT)}).map((displayName) => ({ type: "main", displayName })) }}`;
