import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const messageSchema = z.object({
	text: z.string(),
	reply_markup: z.object({
		inline_keyboard: z.array(z.array(z.object({ text: z.string(), url: z.string() }))),
	}),
});

export interface AskedReview {
	/** What the person reads. */
	readonly text: string;
	/** By what stands on the button, what it opens. */
	readonly buttons: ReadonlyMap<string, string>;
}

/** The person who looks at what an agent is about to do, at the other end of a Telegram bot. */
export class Reviewer {
	readonly asked: AskedReview[] = [];
	readonly #server: Server;

	constructor() {
		this.#server = createServer((request, response) => {
			let body = '';
			request.on('data', (chunk) => (body += chunk));
			request.on('end', () => {
				const { text, reply_markup } = messageSchema.parse(JSON.parse(body));
				const buttons = reply_markup.inline_keyboard.flat();
				this.asked.push({ text, buttons: new Map(buttons.map((one) => [one.text, one.url])) });
				response.setHeader('content-type', 'application/json');
				response.end(JSON.stringify({ ok: true, result: { message_id: this.asked.length } }));
			});
		}).listen(0, '127.0.0.1');
	}

	get url(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}`;
	}

	close(): void {
		this.#server.close();
	}
}
