import type { NewCredential, Owner } from '../n8n/index.mts';
import type { Sandbox } from '../sandbox/index.mts';

/** The login of the demo's n8n, which listens on loopback only. */
export const demoOwner: Owner = {
	email: 'demo@example.com',
	password: 'Campaign1',
	firstName: 'Demo',
	lastName: 'Owner',
};

/** The key the demo's sandbox is started with: the one that the form of the credential and its page name. */
export const demoApiKey = 'sandbox-key';

/** Who may open the shipped report page: whoever may log in. */
export const reportReader: NewCredential = {
	name: 'Who May Read Reports',
	type: 'httpBasicAuth',
	data: { user: demoOwner.email, password: demoOwner.password },
};

/** The credential that the shipped workflows name. */
export const sandboxCredential = ({ url, apiKey }: Sandbox): NewCredential => ({
	name: 'Sandbox',
	type: 'smsGatewayApi',
	data: {
		gateway: 'sandbox',
		sandboxUrl: url,
		sandboxApiKey: apiKey,
		senderName: 'ACME',
		senderNameIsValidated: true,
	},
});
