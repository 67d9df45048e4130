import type { Result } from '../../lib/shared';

/** One sentence about what is wrong with a field, and one about what to do. */
export interface FieldFailure {
	readonly message: string;
	readonly description: string;
}

export type FieldResult<Value> = Result<Value, FieldFailure>;
