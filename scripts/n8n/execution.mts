import { z } from 'zod';
import { decodeFlatted } from './flatted.mts';

/** What an execution left behind, in the words of the workflow: which node gave out which items. */
export interface Execution {
	readonly id: string;
	/** n8n's own word: success, error, crashed, canceled, waiting, running, new. */
	readonly status: string;
	readonly nodes: readonly { readonly name: string; readonly type: string }[];
	/** By node name; a node that ran several times has several runs. */
	readonly runs: ReadonlyMap<string, readonly NodeRun[]>;
	/** What stopped the execution as a whole. */
	readonly error: string | undefined;
}

export interface NodeRun {
	readonly error: string | undefined;
	/** One list of items for each output. */
	readonly outputs: readonly (readonly Json[])[];
	/** What the node says above its output. */
	readonly hints: readonly Hint[];
}

export interface Hint {
	readonly message: string;
	/** `info`, or `warning` for what is shown in yellow. */
	readonly type: string;
}

export type Json = Readonly<Record<string, unknown>>;

const errorSchema = z.object({ message: z.string() }).optional();
const itemSchema = z.object({ json: z.record(z.string(), z.unknown()) });
const outputsSchema = z.array(
	z
		.array(itemSchema)
		.nullish()
		.transform((items) => items ?? []),
);
const runSchema = z.object({
	error: errorSchema,
	data: z.object({ main: outputsSchema.optional() }).optional(),
	hints: z.array(z.object({ message: z.string(), type: z.string().default('info') })).default([]),
});
const replySchema = z.object({
	id: z.coerce.string(),
	status: z.string(),
	workflowData: z.object({ nodes: z.array(z.object({ name: z.string(), type: z.string() })) }),
	data: z
		.string()
		.transform(decodeFlatted)
		.pipe(
			z.object({
				resultData: z.object({
					error: errorSchema,
					runData: z.record(z.string(), z.array(runSchema)).default({}),
				}),
			}),
		),
});

/** Reads the reply of `GET /rest/executions/:id`. */
export function readExecution(reply: unknown): Execution {
	const { id, status, workflowData, data } = replySchema.parse(reply);
	const { error, runData } = data.resultData;
	return {
		id,
		status,
		nodes: workflowData.nodes,
		runs: new Map(
			Object.entries(runData).map(([name, runs]) => [
				name,
				runs.map((run) => ({
					error: run.error?.message,
					outputs: (run.data?.main ?? []).map((items) => items.map(({ json }) => json)),
					hints: run.hints,
				})),
			]),
		),
		error: error?.message,
	};
}

/** What the nodes of a name said above their output, as “warning: …”. */
export const hintsOf = (execution: Execution, nodeName: string): string[] =>
	(execution.runs.get(nodeName) ?? []).flatMap(({ hints }) =>
		hints.map(({ type, message }) => `${type}: ${message}`),
	);

/** All items that the nodes of a type gave out on one output, in order. */
export function itemsOf(execution: Execution, nodeType: string, output: number): Json[] {
	return execution.nodes
		.filter(({ type }) => type === nodeType)
		.flatMap(({ name }) => execution.runs.get(name) ?? [])
		.flatMap((run) => run.outputs[output] ?? []);
}
