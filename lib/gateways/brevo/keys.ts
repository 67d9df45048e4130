import type { KeyField, KeysOf } from '../gateway';

export const brevoKeyFields = [
	{
		name: 'brevoApiKey',
		label: 'API Key',
		description: 'Made in Brevo under SMTP & API, API Keys',
		example: 'xkeysib-0123456789abcdef-0123456789abcdef',
		secret: true,
		default: '',
	},
	{
		name: 'brevoMessageType',
		label: 'Message Type',
		description:
			'Brevo holds marketing texts to France back between 10 p.m. and 8 a.m., on Sundays and on holidays',
		example: 'Marketing',
		secret: false,
		default: 'transactional',
		choices: [
			{ value: 'transactional', label: 'Transactional' },
			{ value: 'marketing', label: 'Marketing' },
		],
	},
	{
		name: 'brevoWebhookToken',
		label: 'Webhook Token',
		description:
			'A long word of your own choice that Brevo sends along with each post; without it nobody can tell replies and delivery reports from forgeries',
		example: 'f3c1a9b27d5e4c6f8a0b1d2e3f405162',
		secret: true,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type BrevoKeys = KeysOf<typeof brevoKeyFields>;
