import type { Country } from '../country';
import * as own from './all';
import { FEDERAL_HOURS_ONLY } from './federalHoursOnly';
import { OWN_FEDERAL_HOURS } from './ownFederalHours';

/** Every state, the District of Columbia and the territories, by ISO 3166-2 code. */
export const STATES: readonly Country[] = [
	...Object.values(own),
	...OWN_FEDERAL_HOURS,
	...FEDERAL_HOURS_ONLY,
].sort((a, b) => (a.id < b.id ? -1 : 1));
