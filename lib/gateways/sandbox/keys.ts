import type { KeyField, KeysOf } from '../gateway';

export const sandboxKeyFields = [
	{
		name: 'sandboxUrl',
		label: 'Sandbox URL',
		description: 'Address of the sandbox gateway that this package brings along',
		example: 'http://127.0.0.1:5680',
		secret: false,
		default: 'http://127.0.0.1:5680',
	},
	{
		name: 'sandboxApiKey',
		label: 'Sandbox API Key',
		description:
			'The key the sandbox was started with: “sandbox-key”, unless SANDBOX_API_KEY says otherwise',
		example: 'sandbox-key',
		secret: true,
		// Its own default, and no secret: it opens a gateway that reaches no phone.
		default: 'sandbox-key',
	},
] as const satisfies readonly KeyField[];

export type SandboxKeys = KeysOf<typeof sandboxKeyFields>;
