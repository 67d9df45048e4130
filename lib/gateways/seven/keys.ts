import type { KeyField, KeysOf } from '../gateway';

export const sevenKeyFields = [
	{
		name: 'sevenApiKey',
		label: 'API Key',
		description: 'Made in the seven.io dashboard under Developer, API Keys, with access to SMS',
		example: '0123456789abcdef0123456789abcdef',
		secret: true,
		default: '',
	},
	{
		name: 'sevenSigningKey',
		label: 'Signing Key',
		description:
			'Of the same API key; without it nobody can tell replies and delivery reports from forgeries',
		example: '0123456789abcdef',
		secret: true,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type SevenKeys = KeysOf<typeof sevenKeyFields>;
