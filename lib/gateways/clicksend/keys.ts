import type { KeyField, KeysOf } from '../gateway';

export const clicksendKeyFields = [
	{
		name: 'clicksendUsername',
		label: 'Username',
		description: 'Shown in the ClickSend dashboard under Developers, API Credentials',
		example: 'jane@acme.example',
		secret: false,
		default: '',
	},
	{
		name: 'clicksendApiKey',
		label: 'API Key',
		description: 'Beside the username; a subaccount has its own',
		example: 'D83DED51-9E35-4D42-9BB9-0E34B7CA85AE',
		secret: true,
		default: '',
	},
	{
		name: 'clicksendOptOutList',
		label: 'Opt-Out List ID',
		description:
			'The number at the end of the address when the Opt-Out List is open in the dashboard, under Contacts; without it the list cannot be read',
		example: '1234567',
		secret: false,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type ClicksendKeys = KeysOf<typeof clicksendKeyFields>;
