import type { KeyField, KeysOf } from '../gateway';

export const vonageKeyFields = [
	{
		name: 'vonageApiKey',
		label: 'API Key',
		description: 'On the first page of the Vonage dashboard, under API settings',
		example: 'abcd1234',
		secret: false,
		default: '',
	},
	{
		name: 'vonageApiSecret',
		label: 'API Secret',
		description: 'Beside the API key',
		example: 'AbCdEf0123456789',
		secret: true,
		default: '',
	},
	{
		name: 'vonageSignatureSecret',
		label: 'Signature Secret',
		description:
			'Under API settings, SMS settings; without it nobody can tell replies and delivery reports from forgeries. Vonage signs them once its support has switched that on.',
		example: 'AbCdEf0123456789AbCdEf0123456789',
		secret: true,
		default: '',
		optional: true,
	},
	{
		name: 'vonageSignatureMethod',
		label: 'Signature Method',
		description: 'As chosen beside the signature secret',
		example: 'SHA-256 HMAC',
		secret: false,
		default: 'md5hash',
		choices: [
			{ value: 'md5hash', label: 'MD5 Hash' },
			{ value: 'md5', label: 'MD5 HMAC' },
			{ value: 'sha1', label: 'SHA-1 HMAC' },
			{ value: 'sha256', label: 'SHA-256 HMAC' },
			{ value: 'sha512', label: 'SHA-512 HMAC' },
		],
	},
] as const satisfies readonly KeyField[];

export type VonageKeys = KeysOf<typeof vonageKeyFields>;
