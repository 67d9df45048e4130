import type { Execution, Json } from '../../../scripts/n8n/execution.mts';

/** An execution in which each node, named by its type, ran once and gave out these items. */
export function executionOf(
	outputs: Readonly<Record<string, readonly (readonly Json[])[]>>,
): Execution {
	const types = Object.keys(outputs);
	return {
		id: '1',
		status: 'success',
		nodes: types.map((type) => ({ name: `My ${type}`, type: `n8n-nodes-sms-campaign.${type}` })),
		runs: new Map(
			types.map((type) => [
				`My ${type}`,
				[{ error: undefined, outputs: outputs[type] ?? [], hints: [] }],
			]),
		),
		error: undefined,
	};
}
