import type { KeyField, KeysOf } from '../gateway';

export const telnyxKeyFields = [
	{
		name: 'telnyxApiKey',
		label: 'API Key',
		description: 'Made in the Telnyx portal, under API Keys',
		example: 'KEY0123456789ABCDEF_xxxxxxxxxxxxxxxxxxxx',
		secret: true,
		default: '',
	},
	{
		name: 'telnyxProfileId',
		label: 'Messaging Profile ID',
		description:
			'In the portal under Messaging, behind the name of the profile. Needed to send from a name, to let the profile choose a number (leave Sender Name empty then), and to have the address for replies entered by itself.',
		example: '4000eba1-a0c0-4563-9925-b25e842a7cb6',
		secret: false,
		default: '',
		optional: true,
	},
	{
		name: 'telnyxPublicKey',
		label: 'Public Key',
		description:
			'In the portal beside the API keys; without it nobody can tell replies and delivery reports from forgeries',
		example: 'e5qqXjcjHGpn7Pz0OB2m9GVnh1pVtjUXm3Ak4mpXZRk=',
		secret: false,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type TelnyxKeys = KeysOf<typeof telnyxKeyFields>;
