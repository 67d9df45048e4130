import type { INodeProperties } from 'n8n-workflow';
import { defaultCountry, phoneField } from '../shared/fields/listFields';
import { options } from './fields/options';
import { binaryPropertyName, pastedText, source } from './fields/source';

export const properties: INodeProperties[] = [
	source.field,
	binaryPropertyName.field,
	pastedText.field,
	phoneField.field,
	defaultCountry.field,
	options.field,
];
