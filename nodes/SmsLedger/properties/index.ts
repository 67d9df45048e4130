import type { INodeProperties } from 'n8n-workflow';
import { resourcesFor } from '../agents';
import { accountProperties } from './account';
import { campaignProperties } from './campaign';
import { consentProperties } from './consent';
import { contactProperties } from './contact';
import { ledgerProperties } from './ledger';
import { messageProperties } from './message';

const resource: INodeProperties = {
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'Account', value: 'account' },
		{ name: 'Campaign', value: 'campaign' },
		{ name: 'Consent', value: 'consent' },
		{ name: 'Contact', value: 'contact' },
		{ name: 'Ledger', value: 'ledger' },
		{ name: 'Message', value: 'message' },
	],
	default: 'contact',
};

export const properties: INodeProperties[] = [
	...resourcesFor(resource),
	...contactProperties,
	...consentProperties,
	...messageProperties,
	...campaignProperties,
	...accountProperties,
	...ledgerProperties,
];
