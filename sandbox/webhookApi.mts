import { Hono } from 'hono';
import { z } from 'zod';
import { ApiError } from './apiError.mts';
import { readBody } from './readBody.mts';
import { webAddress } from './webAddress.mts';
import type { WebhookBook } from './webhookBook.mts';

const webhookBody = z.object({
	url: webAddress,
	secret: z.string().min(1).optional(),
});

/** Where clients have their events posted. */
export function createWebhookApi(book: WebhookBook, apiKey: string): Hono {
	const api = new Hono();

	api.put('/webhook', async (context) => {
		const { url, secret = apiKey } = await readBody(context, webhookBody);
		book.point({ url, secret });
		return context.json({ url });
	});

	api.delete('/webhook', (context) => {
		book.point(undefined);
		return context.body(null, 204);
	});

	api.get('/webhooks', (context) =>
		context.json({ webhooks: book.registered.map(({ id, url }) => ({ id, url })) }),
	);

	api.post('/webhooks', async (context) => {
		const { url, secret = apiKey } = await readBody(context, webhookBody);
		const { webhook, isNew } = book.register({ url, secret });
		return context.json({ id: webhook.id, url }, isNew ? 201 : 200);
	});

	api.delete('/webhooks/:id', (context) => {
		if (!book.remove(context.req.param('id'))) {
			throw new ApiError(404, 'not_found', 'no such webhook');
		}
		return context.body(null, 204);
	});

	return api;
}
