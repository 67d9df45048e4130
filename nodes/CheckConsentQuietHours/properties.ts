import type { INodeProperties } from 'n8n-workflow';
import { hours, ownDays, ownFrom, ownTo, ownWindowConfirmed } from './fields/hours';
import { options } from './fields/options';
import { outputFields } from './fields/output';
import { purpose } from './fields/purpose';
import { toolPhone } from './fields/toolPhone';

export const properties: INodeProperties[] = [
	toolPhone.field,
	purpose.field,
	hours.field,
	ownDays.field,
	ownFrom.field,
	ownTo.field,
	ownWindowConfirmed.field,
	...outputFields,
	options.field,
];
