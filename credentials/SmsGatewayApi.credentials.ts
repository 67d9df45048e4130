import type { Icon, ICredentialType } from 'n8n-workflow';
import { gatewayProperties } from '../nodes/shared/gatewayForm';

export class SmsGatewayApi implements ICredentialType {
	name = 'smsGatewayApi';

	displayName = 'SMS Gateway API';

	icon: Icon = { light: 'file:../icons/gateway.svg', dark: 'file:../icons/gateway.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-sms-campaign/n8n-nodes-sms-campaign/blob/main/docs/gateways.md';

	properties = gatewayProperties();
}
