import type { InboundRequest } from '../http';
import { asObject } from '../json';
import { asWritten, postedFields, postedJson, queryFields } from '../posted';

/** What a post says, whichever form the account is set to. */
export type VonageFields = ReadonlyMap<string, string>;

/** By the webhook format of the account: a query (GET), a form (POST) or JSON (POST-JSON). */
export function fieldsOf(request: InboundRequest): VonageFields {
	if (request.method === 'GET') return new Map(queryFields(request).entries);
	const value = postedJson(request);
	if (value === undefined) return new Map(postedFields(request).entries);
	return new Map(
		Object.entries(asObject(value) ?? {}).flatMap(([name, written]) => {
			const text = asWritten(written);
			return text === undefined ? [] : [[name, text] as const];
		}),
	);
}

/** `message-timestamp` is UTC, and says no zone: when Vonage began to push this; signed posts say it in seconds too. */
export function instantOf(fields: VonageFields): { readonly at?: number } {
	const written = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(
		fields.get('message-timestamp') ?? '',
	);
	const seconds = /^\d{9,11}$/.exec(fields.get('timestamp') ?? '')?.[0] ?? NaN;
	const at = written
		? Date.parse(`${written[1] ?? ''}T${written[2] ?? ''}Z`)
		: Number(seconds) * 1000;
	return Number.isNaN(at) ? {} : { at };
}
