import type { INodeProperties } from 'n8n-workflow';
import { narrowedForTools } from '../shared/fields/narrowedForTools';
import { operation } from './fields/operation';
import {
	defaultCountry,
	oneCampaign,
	oneKey,
	onePurpose,
	oneSender,
	oneText,
	outsideHours,
	phone,
} from './fields/oneMessage';
import { options } from './fields/options';
import {
	offsetAmount,
	offsetFrom,
	offsetSide,
	offsetUnit,
	scheduleTime,
	scheduleWith,
	sendAt,
	sendAtClock,
	whenClosed,
} from './fields/schedule';
import { simulate, simulation } from './fields/simulation';
import { outputFields } from './fields/output';
import { numbersAreMine, testNumbers } from './fields/testNumbers';

export const properties: INodeProperties[] = [
	...narrowedForTools(operation.field, ['sendOne']),
	phone.field,
	defaultCountry.field,
	onePurpose.field,
	oneKey.field,
	oneCampaign.field,
	oneText.field,
	oneSender.field,
	outsideHours.field,
	testNumbers.field,
	numbersAreMine.field,
	scheduleWith.field,
	scheduleTime.field,
	sendAt.field,
	offsetAmount.field,
	offsetUnit.field,
	offsetSide.field,
	offsetFrom.field,
	sendAtClock.field,
	whenClosed.field,
	simulate.field,
	simulation.field,
	...outputFields,
	options.field,
];
