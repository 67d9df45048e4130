import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createApi } from './api.mts';
import { ApiError, sendError } from './apiError.mts';
import type { Clock } from './clock.mts';
import { createControls, type ControlOptions } from './controls.mts';
import { pageGuard } from './guard.mts';
import type { Log } from './log.mts';
import { createPage, type PageOptions } from './page.mts';
import { createStaticFiles } from './staticFiles.mts';
import type { Webhook } from './webhook.mts';

const LARGEST_PAGE_BODY_BYTES = 64 * 1024;

export interface AppOptions extends PageOptions, ControlOptions {
	readonly clock: Clock;
	readonly log: Log;
	readonly webhook: Webhook;
	readonly apiKey: string;
	readonly pageFolder?: string;
}

/** All that is served: the gateway's interface, the page's, and the page itself. */
export function createApp(options: AppOptions): Hono {
	const { host, pageFolder } = options;
	const app = new Hono();
	app.route('/v1', createApi(options));
	app.use('/page/*', pageGuard(host));
	app.use(
		'/page/*',
		bodyLimit({
			maxSize: LARGEST_PAGE_BODY_BYTES,
			onError: (context) =>
				sendError(context, new ApiError(413, 'too_large', 'the body is larger than 64 kB')),
		}),
	);
	app.route('/page/controls', createControls(options));
	app.route('/page', createPage(options));
	if (pageFolder !== undefined) app.route('/', createStaticFiles(pageFolder));

	app.notFound((context) => sendError(context, new ApiError(404, 'not_found', 'no such path')));
	app.onError((error, context) => {
		const known = error instanceof ApiError ? error : new ApiError(500, 'internal', error.message);
		return sendError(context, known);
	});
	return app;
}
