import type { INodeProperties } from 'n8n-workflow';
import { localHour, options } from './fields/options';
import {
	authentication,
	conditions,
	defaultCountry,
	list,
	pastedText,
	people,
	source,
	tag,
	url,
} from './fields/source';
import * as version1 from './version1/fields';

export const properties: INodeProperties[] = [
	version1.source.field,
	source.field,
	people.field,
	list.field,
	tag.field,
	conditions.field,
	pastedText.field,
	version1.url.field,
	url.field,
	authentication.field,
	localHour.field,
	defaultCountry.field,
	version1.options.field,
	options.field,
];
