import type { Context } from 'hono';
import type { z } from 'zod';
import { ApiError } from './apiError.mts';

// The input of a shape that converts (text to number, say) is not its output.
type Shape<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/** The JSON body in the shape asked for; 400 `bad_request` naming what is wrong otherwise. */
export async function readBody<T>(context: Context, shape: Shape<T>): Promise<T> {
	let body: unknown;
	try {
		body = await context.req.json();
	} catch {
		throw new ApiError(400, 'bad_request', 'the body is not JSON');
	}
	return readShape(body, shape);
}

export function readShape<T>(input: unknown, shape: Shape<T>): T {
	const result = shape.safeParse(input);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const path = issue?.path.join('.');
	throw new ApiError(400, 'bad_request', [path, issue?.message].filter(Boolean).join(': '));
}
