import { Hono } from 'hono';
import { createApi } from './api.mts';
import { ApiError, sendError } from './apiError.mts';
import { createPage, type PageOptions } from './page.mts';
import { createStaticFiles } from './staticFiles.mts';
import type { Webhook } from './webhook.mts';

export interface AppOptions extends PageOptions {
	readonly webhook: Webhook;
	readonly apiKey: string;
	readonly pageFolder?: string;
}

/** All that is served: the gateway's interface, the page's, and the page itself. */
export function createApp(options: AppOptions): Hono {
	const { gateway, webhook, apiKey, pageFolder } = options;
	const app = new Hono();
	app.route('/v1', createApi(gateway, webhook, apiKey));
	app.route('/page', createPage(options));
	if (pageFolder !== undefined) app.route('/', createStaticFiles(pageFolder));

	app.notFound((context) => sendError(context, new ApiError(404, 'not_found', 'no such path')));
	app.onError((error, context) => {
		const known = error instanceof ApiError ? error : new ApiError(500, 'internal', error.message);
		return sendError(context, known);
	});
	return app;
}
