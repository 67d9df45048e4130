import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A request that cannot be answered, as the client will see it. */
export class ApiError extends Error {
	readonly status: ContentfulStatusCode;
	readonly code: string;

	constructor(status: ContentfulStatusCode, code: string, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

/** Every error leaves in one shape: `{"error":{"code","message"}}`. */
export function sendError(context: Context, { status, code, message }: ApiError): Response {
	return context.json({ error: { code, message } }, status);
}
