import type { INodeProperties } from 'n8n-workflow';
import { defaultCountry, phoneField } from '../shared/fields/listFields';
import { narrowedForTools } from '../shared/fields/narrowedForTools';
import { options } from './fields/options';
import { binaryPropertyName, pastedText, source } from './fields/source';

export const properties: INodeProperties[] = [
	...narrowedForTools(source.field, ['text']),
	binaryPropertyName.field,
	pastedText.field,
	phoneField.field,
	defaultCountry.field,
	options.field,
];
