import type { KeyField, KeysOf } from '../gateway';

export const mailproKeyFields = [
	{
		name: 'mailproClientId',
		label: 'Client ID',
		description: 'The digits of id_client, without letters, in the API settings of the account',
		example: '12345',
		secret: false,
		default: '',
	},
	{
		name: 'mailproApiKey',
		label: 'API Key',
		description: 'The GUID api_key, beside the client ID',
		example: '01234567-89ab-cdef-0123-456789abcdef',
		secret: true,
		default: '',
	},
	{
		name: 'mailproTimeZone',
		label: 'Time Zone of the Account',
		description:
			'Mailpro takes times without a zone and reads them in that of the account: a wrong one here schedules messages at a wrong hour',
		example: 'Europe/Zurich',
		secret: false,
		default: 'Europe/Zurich',
		choices: ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(
			(zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }),
		),
	},
] as const satisfies readonly KeyField[];

export type MailproKeys = KeysOf<typeof mailproKeyFields>;
