import { type IExecuteFunctions, NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { RefusalCause } from '../../lib/gateways';

type Failure = NonNullable<NonNullable<ConstructorParameters<typeof NodeApiError>[2]>['failure']>;

/** What a service answered, or why there was no answer. */
export interface Said {
	/** A sentence without a stop. */
	readonly message: string;
	readonly cause?: RefusalCause;
	/** The HTTP status of its answer; absent where it gave none. */
	readonly status?: number | undefined;
	/** Milliseconds to wait before another try, where the service says so. */
	readonly retryAfterMs?: number | undefined;
}

export interface Cure {
	/** What to do about it. */
	readonly description: string;
	/** The item that it is about; absent where it is about the whole run. */
	readonly itemIndex?: number;
}

/** The error of a run, or of an item, that a service has refused or left without an answer. */
export function serviceError(
	context: Pick<IExecuteFunctions, 'getNode'>,
	said: Said,
	cure: Cure,
): NodeApiError {
	const { message, status } = said;
	const failure = failureOf(said);
	return new NodeApiError(
		context.getNode(),
		{ message },
		{
			message,
			...cure,
			// With a 200 some gateways refuse as well; it would read as if all was well.
			...(status !== undefined && status >= 400 && { httpCode: String(status) }),
			...(failure && { failure }),
		},
	);
}

/** Why it failed in n8n’s own words; only what the answer itself proves. */
function failureOf({ cause, status, retryAfterMs }: Said): Failure | undefined {
	if (status === undefined) return undefined;
	const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
	switch (cause) {
		case 'credential_invalid':
			return { cause: 'credential-invalid' };
		case 'throttled':
			return { cause: 'rate-limited', ...wait };
		case 'unavailable':
			return { cause: 'temporarily-unavailable', ...wait };
		default:
			return undefined;
	}
}

export type NodeError = NodeApiError | NodeOperationError;

/** Whether an error says already what happened and what to do. */
export const isNodeError = (error: unknown): error is NodeError =>
	error instanceof NodeApiError || error instanceof NodeOperationError;
