import type { IPollFunctions } from 'n8n-workflow';
import type { BirthdayOptions } from '../../lib/birthdays';
import type { FileImportOptions, FileOptions } from '../../lib/contacts/files';
import type { ContactFilter } from '../../lib/ledger';
import { fail } from '../../lib/shared';
import { contactFilterOf } from '../shared/fields/contactFilters';
import { dayFirst } from '../shared/fields/listFields';
import { chosenColumns } from '../shared/lists';
import { type Form, openForm, type Parameter, type ValueOf } from '../shared/parameters';
import { localHour, options } from './fields/options';
import * as fields from './fields/source';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** People of the ledger. */
export interface LedgerSource {
	readonly kind: 'ledger';
	readonly filter: ContactFilter;
}

/** How a list is to be read. */
export interface ListReading {
	readonly howWritten: FileOptions;
	readonly options: FileImportOptions;
}

export interface UrlSource extends ListReading {
	readonly kind: 'url';
	readonly url: string;
	readonly authentication: ValueOf<typeof fields.authentication>;
	/** After how many milliseconds it is read again. */
	readonly every: number;
}

export interface TextSource extends ListReading {
	readonly kind: 'text';
	readonly text: string;
}

export type ListSource = UrlSource | TextSource;

export interface BirthdaySettings {
	readonly source: LedgerSource | ListSource;
	readonly birthdays: BirthdayOptions;
	readonly folderIsPersistent: boolean;
}

const { members } = options;

export function readSettings(context: IPollFunctions): BirthdaySettings {
	const form = openForm(context);
	const option: ReadOption = (parameter) => form.option(parameter)(0);
	return {
		source: sourceOf(form, option),
		birthdays: {
			localHour: form.read(localHour)(0),
			daysOffset: option(members.daysOffset),
			leapDay: option(members.leapDay),
			clip: option(members.legalHours),
			catchUpMs: option(members.catchUp) * MS_PER_DAY,
			fallbackZone: context.getTimezone(),
		},
		folderIsPersistent: option(members.folderIsPersistent),
	};
}

type ReadOption = <Value>(parameter: Parameter<Value>) => Value;

function sourceOf(form: Form, option: ReadOption): BirthdaySettings['source'] {
	switch (form.read(fields.source)(0)) {
		case 'ledger':
			return ledgerSource(form);
		case 'text':
			return {
				kind: 'text',
				text: filled(form, fields.pastedText),
				...reading(form, option),
				howWritten: { encoding: 'utf-8' },
			};
		case 'url':
			return {
				kind: 'url',
				url: filled(form, fields.url),
				authentication: form.read(fields.authentication)(0),
				every: option(members.readEvery) * MS_PER_HOUR,
				...reading(form, option),
			};
	}
}

function ledgerSource(form: Form): LedgerSource {
	switch (form.read(fields.people)(0)) {
		case 'all':
			return { kind: 'ledger', filter: {} };
		case 'conditions':
			return { kind: 'ledger', filter: conditionsOf(form) };
		case 'list':
			return { kind: 'ledger', filter: { list: filled(form, fields.list) } };
		case 'tag':
			return { kind: 'ledger', filter: { tag: filled(form, fields.tag) } };
	}
}

/** Without any it would be everybody, which is another choice. */
function conditionsOf(form: Form): ContactFilter {
	const filter = contactFilterOf(form.all(fields.conditions)(0));
	if (Object.keys(filter).length > 0) return filter;
	const description = 'Add a condition, or choose “All With a Birthday” under “People”.';
	return form.sure(fail({ message: 'No condition is filled in', description }), 0);
}

/** Nothing filled in would be another choice: everybody, or no address. */
function filled(form: Form, parameter: typeof fields.url): string {
	const value = form.read(parameter)(0);
	const { displayName } = parameter.field;
	if (value.trim() !== '') return value;
	const description = 'Fill it in, or choose another “Source”.';
	return form.sure(fail({ message: `“${displayName}” is empty`, description }), 0);
}

function reading(form: Form, option: ReadOption): ListReading {
	const phoneField = option(members.phoneField);
	const country = form.read(fields.defaultCountry)(0);
	return {
		howWritten: { encoding: option(members.encoding), sheet: option(members.sheet) },
		options: {
			...(phoneField === '' ? {} : { phoneField }),
			...(country === '' ? {} : { defaultCountry: country }),
			...dayFirst(option(members.datesStartWith)),
			columns: form.sure(chosenColumns(option(members.columns)), 0),
			thisYear: new Date().getFullYear(),
			mobileOnly: true,
		},
	};
}
