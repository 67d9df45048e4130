import type { INodeProperties } from 'n8n-workflow';
import { operation } from './fields/operation';
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
import { numbersAreMine, testNumbers } from './fields/testNumbers';

export const properties: INodeProperties[] = [
	operation.field,
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
	options.field,
];
