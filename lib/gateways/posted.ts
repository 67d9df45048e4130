import type { InboundRequest } from './http';

/** The body of a post as text; bytes that are no UTF-8 become U+FFFD. */
export const postedText = ({ body }: InboundRequest): string => new TextDecoder().decode(body);

/** The fields of a form posted to us. */
export const postedFields = (request: InboundRequest): URLSearchParams =>
	new URLSearchParams(postedText(request));

/** The query of the address a gateway called, read as a form. */
export function queryFields({ url }: InboundRequest): URLSearchParams {
	const start = url.indexOf('?');
	return new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
}

/** Whether a post says that its body is JSON. */
export const isJson = ({ headers }: InboundRequest): boolean =>
	/^application\/json\b/i.test(headers['content-type'] ?? '');
