import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** One call of a tool, as a prompt asks for it. */
export interface ToolCall {
	readonly tool: string;
	readonly args: Readonly<Record<string, unknown>>;
}

const callsSchema = z.array(
	z.object({ tool: z.string(), args: z.record(z.string(), z.unknown()) }),
);
const messageSchema = z.object({
	role: z.string(),
	content: z.union([z.string(), z.array(z.object({ text: z.string() }))]).nullish(),
});
const requestSchema = z.object({
	messages: z.array(messageSchema),
	tools: z
		.array(
			z.object({
				function: z.object({
					name: z.string(),
					description: z.string(),
					parameters: z.record(z.string(), z.unknown()),
				}),
			}),
		)
		.default([]),
});

type Message = z.infer<typeof messageSchema>;
export type OfferedTool = z.infer<typeof requestSchema>['tools'][number]['function'];

/**
 * A language model that speaks as OpenAI’s chat completions do, and does what it is told: the prompt is a list of
 * tool calls, which it makes one after another. Its answer is what the tools said, word for word, as a list.
 */
export class ObedientModel {
	/** The tools that it was offered last. */
	offered: readonly OfferedTool[] = [];
	readonly #server: Server;

	constructor() {
		this.#server = createServer((request, response) => {
			let body = '';
			request.on('data', (chunk) => (body += chunk));
			request.on('end', () => {
				response.setHeader('content-type', 'application/json');
				response.end(JSON.stringify(this.#answer(requestSchema.parse(JSON.parse(body)))));
			});
		}).listen(0, '127.0.0.1');
	}

	get url(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}/v1`;
	}

	#answer({ messages, tools }: z.infer<typeof requestSchema>) {
		this.offered = tools.map((tool) => tool.function);
		const prompt = messages.findLast(({ role }) => role === 'user');
		const calls = callsSchema.parse(JSON.parse(prompt ? textOf(prompt) : '[]'));
		const heard = messages.filter(({ role }) => role === 'tool').map(textOf);
		const next = calls[heard.length];
		return completion(
			next
				? { content: null, tool_calls: [asWire(next, heard.length)] }
				: { content: JSON.stringify(heard) },
			next ? 'tool_calls' : 'stop',
		);
	}

	close(): void {
		this.#server.close();
	}
}

const textOf = ({ content }: Message): string =>
	typeof content === 'string' ? content : (content ?? []).map(({ text }) => text).join('');

const asWire = ({ tool, args }: ToolCall, place: number) => ({
	id: `call_${place}`,
	type: 'function',
	function: { name: tool, arguments: JSON.stringify(args) },
});

const completion = (message: object, reason: 'stop' | 'tool_calls') => ({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	created: 0,
	model: 'obedient',
	choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: reason }],
	usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
});
