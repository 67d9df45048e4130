import type { KeyField, KeysOf } from '../gateway';

export const kannelKeyFields = [
	{
		name: 'kannelUrl',
		label: 'Send-SMS URL',
		description: 'Where smsbox takes messages: sendsms-port and sendsms-url of its configuration',
		example: 'http://127.0.0.1:13013/cgi-bin/sendsms',
		secret: false,
		default: 'http://127.0.0.1:13013/cgi-bin/sendsms',
	},
	{
		name: 'kannelUsername',
		label: 'Username',
		description:
			'Of a sendsms-user group with “concatenation = true” and a “max-messages” that long texts fit in',
		example: 'n8n',
		secret: false,
		default: '',
	},
	{
		name: 'kannelPassword',
		label: 'Password',
		description:
			'Of the same group, in ASCII only; it travels in a header, so use HTTPS beyond your own network',
		example: 'a-long-password',
		secret: true,
		default: '',
	},
	{
		name: 'kannelOptOutErrors',
		label: 'Error Numbers of Opt-Outs',
		description:
			'Numbers that the SMSC gives for people who have opted out there, with commas between; its operator knows them. They stand behind err: in the reason of what was not delivered.',
		example: '53',
		secret: false,
		default: '',
		optional: true,
	},
] as const satisfies readonly KeyField[];

export type KannelKeys = KeysOf<typeof kannelKeyFields>;
