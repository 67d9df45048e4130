import { STATE_NAMES } from './stateNames';

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const codes = new Map<string, string>([
	...Object.keys(STATE_NAMES).flatMap((code): [string, string][] => [
		[fold(code), code],
		[fold(`US${code}`), code],
	]),
	...Object.entries(STATE_NAMES).map(([code, name]): [string, string] => [fold(name), code]),
	['washingtondc', 'DC'],
	['virginislands', 'VI'],
]);

/** The state that a list's column means: `FL`, `US-FL`, `Florida`; as ISO 3166-2 code. */
export function stateOfRegion(region: string): string | undefined {
	const code = codes.get(fold(region));
	return code && `US-${code}`;
}
