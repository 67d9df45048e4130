import { parseIsoDate } from '../../calendar';
import type { JsonPath, Reader } from './jsonPath';

type Readers<Value> = {
	readonly [Key in keyof Value]-?: Reader<Exclude<Value[Key], undefined>>;
};

const MAX_SHOWN = 40;

/** Spaces at its ends count, as in the label `[QC] `. */
export const text: Reader<string> = (value, path) =>
	typeof value === 'string' && value.trim() !== ''
		? value
		: path.fault(`${shown(value)} is no text`);

export const flag: Reader<boolean> = (value, path) =>
	typeof value === 'boolean' ? value : path.fault(`${shown(value)} is neither true nor false`);

export const whole =
	(least: number, most: number): Reader<number> =>
	(value, path) =>
		Number.isInteger(value) && Number(value) >= least && Number(value) <= most
			? Number(value)
			: path.fault(`${shown(value)} is no whole number from ${least} to ${most}`);

export const date: Reader<string> = (value, path) =>
	typeof value === 'string' && parseIsoDate(value) !== undefined
		? value
		: path.fault(`${shown(value)} is no date such as 2027-05-31`);

export const url: Reader<string> = (value, path) =>
	typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
		? value
		: path.fault(`${shown(value)} is no address such as https://example.org/law`);

export const oneOf =
	<Value extends string>(...choices: readonly Value[]): Reader<Value> =>
	(value, path) =>
		choices.find((choice) => choice === value) ??
		path.fault(`${shown(value)} is none of ${choices.join(', ')}`);

export const list =
	<Value>(reader: Reader<Value>): Reader<readonly Value[]> =>
	(value, path) => {
		if (!Array.isArray(value)) return path.fault(`${shown(value)} is no list`);
		return complete(value.map((one, index) => reader(one, path.at(index))));
	};

export const some =
	<Value>(reader: Reader<Value>): Reader<readonly [Value, ...Value[]]> =>
	(value, path) => {
		const [first, ...rest] = list(reader)(value, path) ?? [];
		if (first !== undefined) return [first, ...rest];
		return Array.isArray(value) && value.length === 0 ? path.fault('the list is empty') : undefined;
	};

/** An object by keys that are data, such as dates. */
export const record =
	<Value>(key: Reader<string>, reader: Reader<Value>): Reader<Readonly<Record<string, Value>>> =>
	(value, path) => {
		if (!isObject(value)) return path.fault(`${shown(value)} is no object`);
		const entries = Object.entries(value).map(([name, one]) => {
			const known = key(name, path);
			const read = reader(one, path.at(name));
			return known === undefined || read === undefined ? undefined : ([known, read] as const);
		});
		const whole = complete(entries);
		return whole && Object.fromEntries(whole);
	};

/** An object of known fields; one that is not known is a fault, since it would be without effect. */
export const object =
	<Value extends object>(
		readers: Readers<Value>,
		required: readonly (keyof Value & string)[],
	): Reader<Value> =>
	(value, path) => {
		if (!isObject(value)) return path.fault(`${shown(value)} is no object`);
		const read = Object.entries(value).map(([name, one]) => {
			const reader = Object.hasOwn(readers, name) && readers[name as keyof Value];
			if (!reader) return path.at(name).fault(unknownField(name, Object.keys(readers)));
			const known = (reader as Reader<unknown>)(one, path.at(name));
			return known === undefined ? undefined : ([name, known] as const);
		});
		const missing = required.filter((name) => !Object.hasOwn(value, name));
		for (const name of missing) path.at(name).fault('is missing');
		const fields = complete(read);
		return fields && missing.length === 0 ? (Object.fromEntries(fields) as Value) : undefined;
	};

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A reader that looks further at what another has read. */
export const checked =
	<Value>(
		reader: Reader<Value>,
		check: (value: Value, path: JsonPath) => Value | undefined,
	): Reader<Value> =>
	(value, path) => {
		const read = reader(value, path);
		return read === undefined ? undefined : check(read, path);
	};

/** A value as a fault quotes it. */
function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	return `“${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}”`;
}

/** How people call what they would set the clock of a rule by. */
const ZONE_FIELD = /^(?:time[\s_-]?)?zone$|^tz$/i;

const unknownField = (name: string, known: readonly string[]): string =>
	ZONE_FIELD.test(name)
		? 'hours are by the recipient’s own clock, so there is no time zone to set'
		: `there is no such field; the fields here are ${known.join(', ')}`;

/** A list without gaps, or nothing: each gap has noted its fault. */
const complete = <Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined =>
	values.every((value) => value !== undefined) ? (values as readonly Value[]) : undefined;
