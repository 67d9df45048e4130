import type { KeyField, KeysOf } from '../gateway';

export const plivoKeyFields = [
	{
		name: 'plivoAuthId',
		label: 'Auth ID',
		description: 'On the overview page of the Plivo console, under Account',
		example: 'MAXXXXXXXXXXXXXXXXXX',
		secret: false,
		default: '',
	},
	{
		name: 'plivoAuthToken',
		label: 'Auth Token',
		description: 'Beside the Auth ID; it signs in, and proves that posts come from Plivo',
		example: '0123456789abcdef0123456789abcdef01234567',
		secret: true,
		default: '',
	},
	{
		name: 'plivoPowerpackUuid',
		label: 'Powerpack UUID',
		description:
			'A Powerpack picks one of its numbers for each text; it is used where Sender Name is empty. In the console under Messaging, Powerpack.',
		example: '86bbb125-97bb-4d72-89fd-81d5c515b015',
		secret: false,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type PlivoKeys = KeysOf<typeof plivoKeyFields>;
