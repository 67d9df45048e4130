import { toggle } from '../../shared/parameters';

export const unlimitedSize = toggle({
	displayName: 'Unlimited Size',
	name: 'unlimitedSize',
	type: 'boolean',
	default: false,
	description:
		'Whether to pass on more than n8n can save of one execution. It may never end then, though all is sent. Better: pages, or a workflow whose executions are not saved.',
});
