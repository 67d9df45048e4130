import type { KeyField, KeysOf } from '../gateway';

export const smsgateKeyFields = [
	{
		name: 'smsgateServer',
		label: 'Server',
		description: 'The mode that is switched on in the app SMS Gateway for Android',
		example: 'Cloud',
		secret: false,
		default: 'cloud',
		choices: [
			{ value: 'cloud', label: 'Cloud (sms-gate.app)' },
			{ value: 'private', label: 'Private Server' },
			{ value: 'local', label: 'Local (the Phone Itself)' },
		],
	},
	{
		name: 'smsgateUrl',
		label: 'Server URL',
		description:
			'Of a private server with its path, as in https://sms.example/api, or as the app shows it for the phone',
		example: 'http://192.168.1.10:8080',
		secret: false,
		default: '',
		showWhen: { smsgateServer: ['private', 'local'] },
	},
	{
		name: 'smsgateUsername',
		label: 'Username',
		description: 'On the first page of the app, under the server chosen',
		example: 'A1B2C3',
		secret: false,
		default: '',
	},
	{
		name: 'smsgatePassword',
		label: 'Password',
		description: 'Below the username',
		example: 'abcdefghijklmn',
		secret: true,
		default: '',
	},
	{
		name: 'smsgateSim',
		label: 'SIM Card',
		description: 'The card whose number people see as the sender',
		example: 'SIM 1',
		secret: false,
		default: 'default',
		choices: [
			{ value: 'default', label: 'As Set in the App' },
			{ value: '1', label: 'SIM 1' },
			{ value: '2', label: 'SIM 2' },
			{ value: '3', label: 'SIM 3' },
		],
	},
	{
		name: 'smsgateSigningKey',
		label: 'Signing Key',
		description:
			'In the app under Settings, Webhooks; without it nobody can tell replies and delivery reports from forgeries',
		example: 'a1b2c3d4',
		secret: true,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type SmsgateKeys = KeysOf<typeof smsgateKeyFields>;
