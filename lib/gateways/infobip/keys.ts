import type { KeyField, KeysOf } from '../gateway';

export const infobipKeyFields = [
	{
		name: 'infobipBaseUrl',
		label: 'Base URL',
		description:
			'Every Infobip account has an address of its own, shown on the first page of its portal',
		example: 'https://xxxxx.api.infobip.com',
		secret: false,
		default: '',
	},
	{
		name: 'infobipApiKey',
		label: 'API Key',
		description:
			'Made in the portal under Developer Tools, API Keys, with the scopes sms:manage and, to read the balance, account-management:manage',
		example: '0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef',
		secret: true,
		default: '',
	},
	{
		name: 'infobipHmacKey',
		label: 'HMAC Secret Key',
		description:
			'Of the security settings in the notification profile (portal, Developer Tools, Subscriptions Management); without it nobody can tell replies and delivery reports from forgeries',
		example: '0123456789abcdef',
		secret: true,
		default: '',
		optional: true,
	},
	{
		name: 'infobipHmacHeader',
		label: 'HMAC Header',
		description: 'The header in which the profile puts the signature',
		example: 'X-Signature',
		secret: false,
		default: 'X-Signature',
		optional: true,
	},
	{
		name: 'infobipHmacMethod',
		label: 'HMAC Method',
		description: 'The algorithm of the profile',
		example: 'SHA-256',
		secret: false,
		default: 'sha256',
		choices: [
			{ value: 'md5', label: 'MD5' },
			{ value: 'sha1', label: 'SHA-1' },
			{ value: 'sha224', label: 'SHA-224' },
			{ value: 'sha256', label: 'SHA-256' },
			{ value: 'sha384', label: 'SHA-384' },
			{ value: 'sha512', label: 'SHA-512' },
		],
	},
] as const satisfies readonly KeyField[];

export type InfobipKeys = KeysOf<typeof infobipKeyFields>;
