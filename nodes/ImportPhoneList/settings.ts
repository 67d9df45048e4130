import type { IExecuteFunctions } from 'n8n-workflow';
import type { ImportOptions } from '../../lib/contacts';
import type { FileOptions } from '../../lib/contacts/files';
import { fail } from '../../lib/shared';
import { DELIMITERS } from '../shared/fields/file';
import { datesStartWith, dayFirst, defaultCountry, phoneField } from '../shared/fields/listFields';
import { chosenColumns } from '../shared/lists';
import { type Form, openForm, type Read, sameForAll, type ValueOf } from '../shared/parameters';
import { options } from './fields/options';
import { binaryPropertyName, pastedText, source } from './fields/source';

export interface ImportSettings {
	readonly source: ValueOf<typeof source>;
	readonly contacts: ImportOptions;
	readonly summaryOnly: boolean;
	/** Passes on more than n8n can save of an execution. */
	readonly unlimitedSize: boolean;
	/** Absent: the contacts are not kept. */
	readonly save?: SaveSettings;
	/** The field of an item that holds its file. */
	readonly binaryFieldOf: Read<string>;
	readonly pastedTextOf: Read<string>;
	/** How the list that an item brings is written. */
	readonly fileOf: Read<FileOptions>;
}

export interface SaveSettings {
	readonly list: string;
	/** Recorded for those whose row does not say where they agreed. */
	readonly consentSource: string;
	readonly folderIsPersistent: boolean;
}

const { members } = options;

/** How a list is read may differ from one to the next; what becomes of the rows is the same for all of them. */
export function readSettings(context: IExecuteFunctions): ImportSettings {
	const form = openForm(context);
	const chosen = sameForAll(form, context.getInputData().length).read(source);
	const pastedTextOf = form.read(pastedText);
	const onlyText = chosen === 'text' && pastedTextOf.varies !== true;
	const one = sameForAll(form, onlyText ? 1 : context.getInputData().length);
	const phoneColumn = one.read(phoneField);
	const country = one.read(defaultCountry);
	const list = one.option(members.saveToList);
	const summaryOnly = one.option(members.output) === 'summary';
	const asksForList = form.option(members.saveToList).varies === true && !summaryOnly;
	if (asksForList && list === '') form.sure(fail(noList), 0);
	const columns = form.sure(chosenColumns(one.option(members.columns)), 0);
	return {
		source: chosen,
		contacts: {
			...(phoneColumn === '' ? {} : { phoneField: phoneColumn }),
			columns,
			...(country === '' ? {} : { defaultCountry: country }),
			allowedCountries: one.option(members.allowedCountries),
			...dayFirst(one.option(datesStartWith)),
			thisYear: new Date().getFullYear(),
			duplicates: one.option(members.duplicates),
			mobileOnly: one.option(members.mobileOnly),
			plusless: one.option(members.plusless),
		},
		summaryOnly,
		unlimitedSize: one.option(members.unlimitedSize),
		...(list !== '' && {
			save: {
				list,
				consentSource: one.option(members.consentSource),
				folderIsPersistent: one.option(members.folderIsPersistent),
			},
		}),
		binaryFieldOf: form.read(binaryPropertyName),
		pastedTextOf,
		fileOf: fileReader(form),
	};
}

/** Whoever writes an expression wants the list kept, opt-outs and all. */
const noList = {
	message: '“Save to List” is empty: its expression gives nothing',
	description:
		'Let the expression give the name of a list, or take the option out: then nothing is kept.',
};

function fileReader({ option }: Form): Read<FileOptions> {
	const delimiter = option(members.delimiter);
	const encoding = option(members.encoding);
	const headerRow = option(members.headerRow);
	const sheet = option(members.sheet);
	return (itemIndex) => {
		const header = headerRow(itemIndex);
		return {
			delimiter: DELIMITERS[delimiter(itemIndex)],
			encoding: encoding(itemIndex),
			...(header === 'detect' ? {} : { header: header === 'yes' }),
			sheet: sheet(itemIndex),
		};
	};
}
