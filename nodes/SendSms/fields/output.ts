import { outputField } from '../../shared/fields/output';

export const { fields: outputFields, output } = outputField({
	description:
		'What the items say. Choose “All Fields” where another node goes on with the message, such as “Schedule” after “Not Sent”.',
	show: { operation: ['schedule', 'send', 'sendOne', 'sendTest'] },
});
