import type { KeyField, KeysOf } from '../gateway';

export const sinchKeyFields = [
	{
		name: 'sinchServicePlanId',
		label: 'Service Plan ID',
		description: 'In the Sinch dashboard under SMS, APIs',
		example: '0123456789abcdef0123456789abcdef',
		secret: false,
		default: '',
	},
	{
		name: 'sinchApiToken',
		label: 'API Token',
		description: 'Beside the service plan ID; show it with the eye',
		example: '0123456789abcdef0123456789abcdef',
		secret: true,
		default: '',
	},
	{
		name: 'sinchRegion',
		label: 'Region',
		description:
			'Where the service plan is kept, as shown in its base URL; no other region knows it',
		example: 'United States',
		secret: false,
		default: 'us',
		choices: [
			{ value: 'au', label: 'Australia' },
			{ value: 'br', label: 'Brazil' },
			{ value: 'ca', label: 'Canada' },
			{ value: 'eu', label: 'Europe' },
			{ value: 'us', label: 'United States' },
		],
	},
	{
		name: 'sinchWebhookSecret',
		label: 'Webhook Secret',
		description:
			'Agreed upon with your account manager, who switches the signing of posts on; without it nobody can tell replies and delivery reports from forgeries',
		example: 'AbCdEf0123456789',
		secret: true,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type SinchKeys = KeysOf<typeof sinchKeyFields>;
