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
		description: 'The key the sandbox was started with (SANDBOX_API_KEY)',
		example: 'sandbox-key',
		secret: true,
		default: '',
	},
] as const satisfies readonly KeyField[];

export type SandboxKeys = KeysOf<typeof sandboxKeyFields>;
