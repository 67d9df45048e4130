import type { INodeProperties } from 'n8n-workflow';
import { defaultCountry } from '../shared/fields/listFields';
import { localHour, options, pastedText, source, url } from './fields';

export const properties: INodeProperties[] = [
	source.field,
	pastedText.field,
	url.field,
	localHour.field,
	defaultCountry.field,
	options.field,
];
