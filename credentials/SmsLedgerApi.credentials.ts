import type { Icon, ICredentialType } from 'n8n-workflow';
import { ledgerProperties } from '../nodes/shared/ledger/ledgerCredential';

export class SmsLedgerApi implements ICredentialType {
	name = 'smsLedgerApi';

	displayName = 'SMS Ledger API';

	icon: Icon = { light: 'file:../icons/ledger.svg', dark: 'file:../icons/ledger.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-sms-campaign/n8n-nodes-sms-campaign/blob/main/docs/queue-mode.md';

	properties = ledgerProperties;
}
