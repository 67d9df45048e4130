/** A computation that either gave a value or failed for a reason the caller must look at. */
export type Result<Value, Failure> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value,
});

export const fail = <Failure>(
	failure: Failure,
): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure });
