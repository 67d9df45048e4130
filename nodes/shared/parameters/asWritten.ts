import type { INodeProperties } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import type { Parameter } from './parameter';

/** What may come in several shapes, JSON or a list for example, and is understood as a whole. */
export const asWritten = (field: INodeProperties): Parameter<unknown> => ({
	field,
	absent: field.default,
	read: ok,
});
