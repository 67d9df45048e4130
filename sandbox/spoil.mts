import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { ApiError, sendError } from './apiError.mts';
import type { Fault } from './fault.mts';
import type { Faults } from './faults.mts';

type Answer = () => Response;

/**
 * Lets the faults meant for these numbers strike a request.
 *
 * @param answer takes the messages and answers; not called when the fault is that nothing is taken
 * @param note told of each fault that spoils a request
 */
export async function spoil(
	context: Context,
	faults: Faults,
	numbers: readonly string[],
	{ answer, note }: { answer: Answer; note: (fault: Fault) => void },
): Promise<Response> {
	const { delayMs, answer: fault } = faults.strikeRequest(numbers);
	if (fault) note(fault);
	// Taken at once and answered late: whoever stops waiting cannot know that it was.
	const good = fault === undefined || fault.taken ? answer() : undefined;
	if (delayMs > 0) await faults.wait(delayMs);
	return fault ? spoiled(context, fault) : good!;
}

function spoiled(context: Context, fault: Fault): Response {
	switch (fault.kind) {
		case 'throttle':
			context.header('retry-after', String(fault.retryAfterSeconds));
			return sendError(context, new ApiError(429, 'too_many_requests', 'too many requests'));
		case 'malformed':
			return context.body('{"messages":[{"id":"sbx_', 200, { 'content-type': 'application/json' });
		case 'empty':
			return context.body('', 200);
		case 'drop':
			(context.env as HttpBindings).incoming.socket.destroy();
			return RESPONSE_ALREADY_SENT;
		default:
			return context.html('<h1>500 Internal Server Error</h1>', 500);
	}
}
