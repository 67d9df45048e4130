import type { Icon, ICredentialType } from 'n8n-workflow';
import { gatewayProperties, gatewayTest, signTestRequest } from '../nodes/shared/gatewayCredential';

export class SmsGatewayApi implements ICredentialType {
	name = 'smsGatewayApi';

	displayName = 'SMS Gateway API';

	icon: Icon = { light: 'file:../icons/gateway.svg', dark: 'file:../icons/gateway.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-sms-campaign/n8n-nodes-sms-campaign#sms-gateway-credential';

	properties = [
		...gatewayProperties(),
		{
			displayName: 'SenderName',
			name: 'senderName',
			type: 'string' as const,
			default: '',
			placeholder: 'e.g. ACME',
			description:
				'Your brand as people see it: at most 10 letters or digits without spaces, or a phone number. Leave empty for the gateway’s default.',
		},
		{
			displayName: 'SenderName Is Validated',
			name: 'senderNameIsValidated',
			type: 'boolean' as const,
			default: false,
			description:
				'Whether the gateway has approved this SenderName. Many ask for a company certificate and an identity document first.',
		},
	];

	test = gatewayTest;

	authenticate = signTestRequest;
}
