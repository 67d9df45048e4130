import { createHash } from 'node:crypto';
import type { Country } from '../../lib/compliance/index.ts';

const LENGTH = 16;

/**
 * A hash of everything recorded of a country or state, whatever the order of its fields: a change of one word,
 * of a source or of the day it was checked moves it. Holidays that are computed are not part of it.
 */
export const hashOf = (country: Country): string =>
	createHash('sha256').update(canonical(country)).digest('hex').slice(0, LENGTH);

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const fields = Object.entries(value)
		.filter(([, field]) => field !== undefined)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}
