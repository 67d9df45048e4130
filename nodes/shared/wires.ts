/** A node of the workflow, as far as it tells where a wire leads. */
export interface WiredNode {
	readonly name: string;
	/** With its package, such as `n8n-nodes-base.wait`. */
	readonly type: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly disabled: boolean;
}

/** Where the wires of a workflow lead. */
export interface Wires {
	/** The names of the nodes that follow a node, output by output. */
	from(nodeName: string): readonly (readonly string[])[];
	node(nodeName: string): WiredNode | undefined;
}

/**
 * How the workflow is wired; `undefined` where it cannot be seen. n8n tells its nodes only which nodes follow, not
 * from which output, and so its own objects are looked into. A run of one step by hand knows only the nodes that
 * lead to that step: the workflow as the editor has it stands beside it.
 *
 * @param context of the node that runs
 */
export function wiresOf(context: object): Wires | undefined {
	const whole = fieldOf(fieldOf(fieldOf(context, 'additionalData'), 'hooks'), 'workflowData');
	const running = fieldOf(context, 'workflow');
	const connections =
		recordOf(fieldOf(whole, 'connections')) ??
		recordOf(fieldOf(running, 'connectionsBySourceNode'));
	if (!connections) return undefined;
	const listed = fieldOf(whole, 'nodes') ?? fieldOf(running, 'nodes');
	const nodes: readonly unknown[] = Array.isArray(listed)
		? listed
		: Object.values(recordOf(listed) ?? {});
	return {
		from(nodeName) {
			const main: unknown = fieldOf(connections[nodeName], 'main');
			return Array.isArray(main) ? main.map(namesIn) : [];
		},
		node: (nodeName) =>
			nodes.flatMap((node) => (fieldOf(node, 'name') === nodeName ? asNode(node) : []))[0],
	};
}

const namesIn = (wires: unknown): readonly string[] =>
	Array.isArray(wires)
		? wires.flatMap((wire: unknown) => {
				const name = fieldOf(wire, 'node');
				return typeof name === 'string' ? [name] : [];
			})
		: [];

const asNode = (node: unknown): WiredNode => ({
	name: String(fieldOf(node, 'name')),
	type: String(fieldOf(node, 'type')),
	parameters: recordOf(fieldOf(node, 'parameters')) ?? {},
	disabled: fieldOf(node, 'disabled') === true,
});

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: undefined;

const fieldOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
