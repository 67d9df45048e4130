import type { KeyField, KeysOf } from '../gateway';

export const twilioKeyFields = [
	{
		name: 'twilioAccountSid',
		label: 'Account SID',
		description: 'On the first page of the Twilio console, under Account Info',
		example: 'ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		secret: false,
		default: '',
	},
	{
		name: 'twilioSignIn',
		label: 'Sign In With',
		description: 'An API key can be withdrawn alone; the auth token opens the whole account',
		example: 'Auth Token',
		secret: false,
		default: 'authToken',
		choices: [
			{ value: 'authToken', label: 'Auth Token' },
			{ value: 'apiKey', label: 'API Key' },
		],
	},
	{
		name: 'twilioAuthToken',
		label: 'Auth Token',
		description: 'Beside the Account SID; it signs in, and proves that posts come from Twilio',
		example: '0123456789abcdef0123456789abcdef',
		secret: true,
		default: '',
		showWhen: { twilioSignIn: ['authToken'] },
	},
	{
		name: 'twilioApiKeySid',
		label: 'API Key SID',
		description: 'Of a standard key made in the Twilio console, under Account, API Keys & Tokens',
		example: 'SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		secret: false,
		default: '',
		showWhen: { twilioSignIn: ['apiKey'] },
	},
	{
		name: 'twilioApiKeySecret',
		label: 'API Key Secret',
		description: 'Shown once, when the key is made',
		example: '0123456789abcdef0123456789abcdef',
		secret: true,
		default: '',
		showWhen: { twilioSignIn: ['apiKey'] },
	},
	{
		name: 'twilioPostToken',
		label: 'Auth Token to Verify Replies',
		description:
			'Twilio signs replies and delivery reports with the auth token only; without it nobody can tell them from forgeries',
		example: '0123456789abcdef0123456789abcdef',
		secret: true,
		default: '',
		optional: true,
		showWhen: { twilioSignIn: ['apiKey'] },
	},
	{
		name: 'twilioSendFrom',
		label: 'Send From',
		description: 'A Messaging Service picks the number itself; Twilio schedules only through one',
		example: 'Sender Name',
		secret: false,
		default: 'senderName',
		choices: [
			{ value: 'senderName', label: 'Sender Name or Number' },
			{ value: 'messagingService', label: 'Messaging Service' },
		],
	},
	{
		name: 'twilioMessagingServiceSid',
		label: 'Messaging Service SID',
		description:
			'Its sender pool must hold the Sender Name, if there is one; leave Sender Name empty to let the service choose',
		example: 'MGxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		secret: false,
		default: '',
		showWhen: { twilioSendFrom: ['messagingService'] },
	},
] as const satisfies readonly KeyField[];

export type TwilioKeys = KeysOf<typeof twilioKeyFields>;

/** The user and password of each request. */
export const signIn = (keys: TwilioKeys): readonly [user: string, password: string] =>
	keys.twilioSignIn === 'apiKey'
		? [keys.twilioApiKeySid, keys.twilioApiKeySecret]
		: [keys.twilioAccountSid, keys.twilioAuthToken];

/** The token Twilio signs its posts with; empty where it is not known. */
export const postToken = (keys: TwilioKeys): string =>
	keys.twilioSignIn === 'apiKey' ? keys.twilioPostToken : keys.twilioAuthToken;
