import metadata from 'libphonenumber-js/max/metadata';

import type { PhoneType } from '../phoneNumber';

/** A type of line within a plan. */
export interface LineType {
	readonly type: PhoneType;
	/** Regular expression that a whole national number of this type matches. */
	readonly pattern: string;
	readonly lengths: readonly number[];
}

/** The numbering plan of one country (or of a service without one), as libphonenumber-js packs it. */
export interface NumberingPlan {
	/** ISO 3166-1 alpha-2; `undefined` for services such as satellite phones. */
	readonly country: string | undefined;
	readonly pattern: string;
	/** How many digits a national number can have, ascending. */
	readonly lengths: readonly number[];
	/** What is dialled before a foreign number. */
	readonly idd: string | undefined;
	/** What may stand before a national number, with groups where it must be rewritten by `transform`. */
	readonly prefix: string | undefined;
	readonly transform: string | undefined;
	/** Tells the country among those that share a calling code, where it is told so. */
	readonly leadingDigits: string | undefined;
	/** In the order in which they are tried. */
	readonly types: readonly LineType[];
	/** Whether mobile numbers have a pattern of their own; else they look like fixed ones. */
	readonly mobileApart: boolean;
}

/** Where each type stands in the metadata, in the order the library tries them. */
const TYPES: readonly (readonly [PhoneType, number])[] = [
	['fixed_line', 0],
	['mobile', 1],
	['premium_rate', 3],
	['toll_free', 2],
	['shared_cost', 9],
	['voip', 8],
	['personal_number', 4],
	['pager', 7],
	['uan', 6],
	['voicemail', 5],
];

type Packed = readonly unknown[];
type PackedType = readonly [pattern: string, lengths?: readonly number[]] | 0 | undefined;

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

const unpack = (country: string | undefined, packed: Packed): NumberingPlan => {
	const lengths = packed[3] as readonly number[];
	const types = (packed[11] as readonly PackedType[] | 0 | undefined) || [];
	return {
		country,
		pattern: packed[2] as string,
		lengths,
		idd: text(packed[1]),
		prefix: text(packed[7]) ?? text(packed[5]),
		transform: text(packed[8]),
		leadingDigits: text(packed[10]),
		types: TYPES.flatMap(([type, at]) => {
			const [pattern, own] = types[at] || [];
			return pattern ? [{ type, pattern, lengths: own ?? lengths }] : [];
		}),
		mobileApart: Boolean(types[1] && types[1][0]),
	};
};

const countries = metadata.countries as unknown as Readonly<Record<string, Packed>>;
const services = (metadata as unknown as { nonGeographic: Readonly<Record<string, Packed>> })
	.nonGeographic;
const sharing: Readonly<Record<string, readonly string[] | undefined>> =
	metadata.country_calling_codes;

/** The plans behind a calling code, the main country's first; empty where there is no such code. */
export const plansOf = (callingCode: string): readonly NumberingPlan[] => {
	const codes = Object.hasOwn(sharing, callingCode) ? (sharing[callingCode] ?? []) : [];
	const plans = codes.map((code) => unpack(code, countries[code] ?? []));
	if (plans.length > 0 || !Object.hasOwn(services, callingCode)) return plans;
	return [unpack(undefined, services[callingCode] ?? [])];
};

/** The calling code of an ISO 3166-1 alpha-2 code in capitals; `undefined` if it has no numbering plan. */
export const callingCodeOf = (country: string): string | undefined =>
	Object.hasOwn(countries, country) ? (countries[country]?.[0] as string) : undefined;
