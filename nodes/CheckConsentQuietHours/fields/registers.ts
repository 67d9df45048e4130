import { asWritten, rows, text } from '../../shared/parameters';
import { registerOptions } from './registerOptions';

export const registers = rows(
	{
		displayName: 'Registers',
		name: 'registers',
		placeholder: 'Add register',
		description:
			'Registers that you have held your people against, and when. A register that a law asks for blocks or is told in the assumptions of the check until you do; a day that is too long ago counts for nothing.',
	},
	{ name: 'entries', displayName: 'Register' },
	{
		register: text({
			displayName: 'Register',
			name: 'register',
			type: 'options',
			options: [...registerOptions],
			default: 'ZA-NCC',
			description:
				'Which list it is. One of your Custom Rules is named by its ID, as an expression.',
		}),
		screenedOn: text({
			displayName: 'Screened On',
			name: 'screenedOn',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-11-20',
			description:
				'The day on which this person was held against it, or on which the list below was fetched; an expression gives each person their own',
		}),
		numbers: asWritten({
			displayName: 'Numbers on It',
			name: 'numbers',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. +27 82 123 4567',
			description:
				'The list itself, where you have it: as in Suppression List, one for all items. Leave it empty where the people were screened elsewhere.',
		}),
	},
);
