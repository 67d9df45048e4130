import { findZone } from '../../calendar';
import type { Reader } from './jsonPath';

/** An IANA zone whose clock a rule goes by. */
export const zoneName: Reader<string> = (value, path) => {
	const found = typeof value === 'string' ? findZone(value.trim()) : undefined;
	if (found?.ok) return found.value.name;
	return path.fault(`“${String(value)}” is no time zone such as America/Chicago`);
};
