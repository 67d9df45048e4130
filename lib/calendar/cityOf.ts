import type { Zone } from './zone';

/** What people call a zone by: “New York” of `America/New_York`. */
export const cityOf = ({ name }: Pick<Zone, 'name'>): string =>
	name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
