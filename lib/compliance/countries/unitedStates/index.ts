import type { Country } from '../country';
import * as own from './all';
import { federalHoursOnly } from './federalHoursOnly';
import { ownFederalHours } from './ownFederalHours';

/** Every state, the District of Columbia and the territories, by ISO 3166-2 code. */
export const STATES: readonly Country[] = [
	...Object.values(own),
	...ownFederalHours,
	...federalHoursOnly,
].sort((a, b) => (a.id < b.id ? -1 : 1));
