/** What is answered to whoever called. */
export interface Reply {
	readonly status: number;
	readonly contentType?: string;
	readonly body?: string;
	/** Where whoever called is led. */
	readonly location?: string;
	/** Seconds after which the gateway shall try again. */
	readonly retryAfter?: number;
}

/** The part of Node's answer that is written to. */
export interface HostResponse {
	statusCode: number;
	readonly headersSent: boolean;
	setHeader(name: string, value: string): unknown;
	end(body?: string): unknown;
}

/**
 * n8n adds no such headers, and whatever a browser would run here would be of one origin with the editor,
 * its owner's session included.
 */
const SAFE_HEADERS = {
	'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cache-control': 'no-store',
} as const;

const PLAIN = 'text/plain; charset=utf-8';

/** Answers once; a page is never made of it. */
export function respond(
	response: HostResponse,
	{ status, contentType, body, location, retryAfter }: Reply,
) {
	if (response.headersSent) return;
	response.statusCode = status;
	for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
	const isPage = contentType === undefined || /html/i.test(contentType);
	response.setHeader('content-type', isPage ? PLAIN : contentType);
	if (location !== undefined) response.setHeader('location', location);
	if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
	response.end(body ?? '');
}

/** Nothing is lost by it: gateways that try again do so after a 503, and give up after a 4xx. */
export const tryAgain = (body: string): Reply => ({ status: 503, body, retryAfter: 60 });
