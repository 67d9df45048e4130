import { toggle } from '../parameters';

export const mobileOnly = toggle({
	displayName: 'Mobile Only',
	name: 'mobileOnly',
	type: 'boolean',
	default: true,
	description: 'Whether to reject numbers that cannot receive a text, such as landlines',
});
