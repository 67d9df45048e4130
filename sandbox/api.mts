import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { ApiError, sendError } from './apiError.mts';
import type { Behaviour } from './behaviour.mts';
import type { Clock } from './clock.mts';
import type { Faults } from './faults.mts';
import type { Gateway } from './gateway.mts';
import type { Log } from './log.mts';
import { isoTime, MESSAGE_STATUSES, messageView, type Message } from './message.mts';
import { readBody, readShape } from './readBody.mts';
import { isSender } from './rules.mts';
import { spoil } from './spoil.mts';
import { webAddress } from './webAddress.mts';
import type { Webhook } from './webhook.mts';
import { createWebhookApi } from './webhookApi.mts';

const LARGEST_BODY_BYTES = 8 * 1024 * 1024;

const optionalText = z.string().optional();

const sendBody = z.object({
	messages: z
		.array(
			z.object({
				to: z.string(),
				text: z.string(),
				from: optionalText,
				clientReference: z.string().min(1).max(200).optional(),
				sendAt: optionalText,
				validUntil: optionalText,
				validMinutes: z.number().int().min(1).max(10_080).optional(),
				reportUrl: webAddress.optional(),
			}),
		)
		.min(1)
		.max(1000),
});

const listQuery = z.object({
	clientReference: optionalText,
	to: optionalText,
	status: z.enum(MESSAGE_STATUSES).optional(),
	limit: z.string().default('50').transform(Number).pipe(z.number().int().min(1).max(1000)),
	after: optionalText,
});

export interface ApiOptions {
	readonly gateway: Gateway;
	readonly webhook: Webhook;
	readonly apiKey: string;
	readonly faults: Faults;
	readonly behaviour: Behaviour;
	readonly clock: Clock;
	readonly log: Log;
}

/** The gateway's own interface, under `/v1`, for clients that hold the key. */
export function createApi(options: ApiOptions): Hono {
	const { gateway, webhook, apiKey, faults, behaviour, clock, log } = options;
	const knowsSince = isoTime(clock.now());
	const api = new Hono();

	api.use(async (context, next) => {
		if (context.req.header('authorization') !== `Bearer ${apiKey}`) {
			throw new ApiError(401, 'unauthorized', 'Authorization must be Bearer and the API key');
		}
		await next();
	});
	api.use(
		bodyLimit({
			maxSize: LARGEST_BODY_BYTES,
			onError: (context) =>
				sendError(context, new ApiError(413, 'too_large', 'the body is larger than 8 MB')),
		}),
	);

	api.post('/messages', async (context) => {
		const { messages } = await readBody(context, sendBody);
		const numbers = messages.map(({ to }) => to);
		return await spoil(context, faults, numbers, {
			answer() {
				const outcomes = gateway.send(messages);
				return context.json({ messages: outcomes, balance: gateway.account.balance });
			},
			note: ({ kind }) => log.append({ at: isoTime(clock.now()), event: 'spoiled', reason: kind }),
		});
	});

	api.on('GET', ['/messages', '/messages/:id'], async (_context, next) => {
		if (!behaviour.statusLookUp) {
			throw new ApiError(403, 'not_offered', 'this gateway does not tell what became of a message');
		}
		await next();
	});

	api.get('/messages', (context) => {
		const page = gateway.messages.page(readShape(context.req.query(), listQuery));
		if (page === undefined) throw new ApiError(400, 'bad_request', 'after: no such message');
		return context.json({ messages: page.messages.map(messageView), next: page.next, knowsSince });
	});

	api.get('/messages/:id', (context) => {
		return context.json(messageView(findMessage(gateway, context.req.param('id'))));
	});

	api.delete('/messages/:id', (context) => {
		const message = findMessage(gateway, context.req.param('id'));
		if (!gateway.cancel(message)) {
			throw new ApiError(409, 'already_sent', `cannot be canceled: it is ${message.status}`);
		}
		return context.json(messageView(message));
	});

	api.get('/balance', (context) => {
		// An empty sender stands for the gateway's own default, which is always valid.
		const sender = context.req.query('sender');
		if (sender && !isSender(sender)) {
			throw new ApiError(422, 'invalid_sender', `${sender} is not a valid sender`);
		}
		return context.json(gateway.account.balance);
	});

	api.route('/', createWebhookApi(webhook.book, apiKey));

	return api;
}

function findMessage(gateway: Gateway, id: string): Message {
	const message = gateway.messages.get(id);
	if (message === undefined) throw new ApiError(404, 'not_found', `no message ${id}`);
	return message;
}
