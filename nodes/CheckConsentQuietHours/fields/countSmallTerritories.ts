import { toggle } from '../../shared/parameters';

export const countSmallTerritories = toggle({
	displayName: 'Count Small Territories',
	name: 'countSmallTerritories',
	type: 'boolean',
	default: false,
	description:
		'Whether a mobile number may be in a time zone with under 1 % of the country’s people even where that leaves less than four hours a day, as Kamchatka does in Russia. Off says so in the assumptions of the check.',
});
