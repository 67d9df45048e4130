import type { IExecuteFunctions } from 'n8n-workflow';
import type { ImportOptions } from '../../lib/contacts';
import type { FileOptions } from '../../lib/contacts/files';
import { dayFirst, type DatesStartWith } from '../shared/fields/listFields';

interface Options {
	readonly allowedCountries?: string[];
	readonly consentSource?: string;
	readonly datesStartWith?: DatesStartWith;
	readonly delimiter?: string;
	readonly duplicates?: ImportOptions['duplicates'];
	readonly encoding?: string;
	readonly folderIsPersistent?: boolean;
	readonly headerRow?: 'detect' | 'yes' | 'no';
	readonly mobileOnly?: boolean;
	readonly output?: 'contacts' | 'summary';
	readonly plusless?: boolean;
	readonly saveToList?: string;
	readonly sheet?: string;
}

export interface ImportSettings {
	readonly source: 'file' | 'items' | 'text';
	readonly contacts: ImportOptions;
	readonly file: FileOptions;
	readonly summaryOnly: boolean;
	/** Absent: the contacts are not kept. */
	readonly save?: SaveSettings;
}

export interface SaveSettings {
	readonly list: string;
	/** Recorded for those whose row does not say where they agreed. */
	readonly consentSource: string;
	readonly folderIsPersistent: boolean;
}

/** One run has one set of options: those of the first item. */
export function readSettings(context: IExecuteFunctions): ImportSettings {
	const options = context.getNodeParameter('options', 0, {}) as Options;
	const phoneField = (context.getNodeParameter('phoneField', 0, '') as string).trim();
	const defaultCountry = context.getNodeParameter('defaultCountry', 0, '') as string;
	const list = options.saveToList?.trim() ?? '';
	return {
		source: context.getNodeParameter('source', 0) as ImportSettings['source'],
		contacts: {
			...(phoneField === '' ? {} : { phoneField }),
			...(defaultCountry === '' ? {} : { defaultCountry }),
			allowedCountries: options.allowedCountries ?? [],
			...dayFirst(options.datesStartWith),
			duplicates: options.duplicates ?? 'keepFirst',
			mobileOnly: options.mobileOnly ?? true,
			plusless: options.plusless ?? false,
		},
		file: {
			delimiter: DELIMITERS[options.delimiter ?? ''] ?? '',
			encoding: options.encoding ?? '',
			...(options.headerRow === 'yes' ? { header: true } : {}),
			...(options.headerRow === 'no' ? { header: false } : {}),
			sheet: options.sheet ?? '',
		},
		summaryOnly: options.output === 'summary',
		...(list === ''
			? {}
			: {
					save: {
						list,
						consentSource: options.consentSource?.trim() ?? '',
						folderIsPersistent: options.folderIsPersistent === true,
					},
				}),
	};
}

const DELIMITERS: Readonly<Record<string, string>> = {
	comma: ',',
	semicolon: ';',
	tab: '\t',
	bar: '|',
};
