import type { IDisplayOptions } from 'n8n-workflow';
import { choice, text, type ValueOf } from '../../shared/parameters';

const forFiles: IDisplayOptions = { show: { '/source': ['file'] } };
const forTables: IDisplayOptions = { show: { '/source': ['file', 'text'] } };

export const delimiter = choice({
	displayName: 'Delimiter',
	name: 'delimiter',
	type: 'options',
	options: [
		{ name: 'As the List Shows', value: 'detect' },
		{ name: 'Bar (|)', value: 'bar' },
		{ name: 'Comma (,)', value: 'comma' },
		{ name: 'Semicolon (;)', value: 'semicolon' },
		{ name: 'Tab', value: 'tab' },
	],
	default: 'detect',
	description: 'What separates the columns of a text',
	displayOptions: forTables,
});

/** The character itself; empty where the list shows it. */
export const DELIMITERS = {
	bar: '|',
	comma: ',',
	detect: '',
	semicolon: ';',
	tab: '\t',
} as const satisfies Record<ValueOf<typeof delimiter>, string>;

export const encoding = choice({
	displayName: 'Encoding',
	name: 'encoding',
	type: 'options',
	options: [
		{ name: 'Arabic (Windows-1256)', value: 'windows-1256' },
		{ name: 'As the File Shows', value: '', description: 'UTF-8, UTF-16 or Windows-1252' },
		{ name: 'Central European (Windows-1250)', value: 'windows-1250' },
		{ name: 'Chinese Simplified (GB18030)', value: 'gb18030' },
		{ name: 'Chinese Traditional (Big5)', value: 'big5' },
		{ name: 'Cyrillic (Windows-1251)', value: 'windows-1251' },
		{ name: 'Greek (Windows-1253)', value: 'windows-1253' },
		{ name: 'Hebrew (Windows-1255)', value: 'windows-1255' },
		{ name: 'Japanese (Shift JIS)', value: 'shift_jis' },
		{ name: 'Korean (EUC-KR)', value: 'euc-kr' },
		{ name: 'Mac OS Roman', value: 'macintosh' },
		{ name: 'Turkish (Windows-1254)', value: 'windows-1254' },
		{ name: 'UTF-16 BE', value: 'utf-16be' },
		{ name: 'UTF-16 LE', value: 'utf-16le' },
		{ name: 'UTF-8', value: 'utf-8' },
		{ name: 'Western European (Windows-1252)', value: 'windows-1252' },
	],
	default: '',
	description: 'How the letters of a text file are encoded. Change it when accents come out wrong.',
	displayOptions: forFiles,
});

export const headerRow = choice({
	displayName: 'First Row Names the Columns',
	name: 'headerRow',
	type: 'options',
	options: [
		{ name: 'As the List Shows', value: 'detect' },
		{ name: 'No', value: 'no' },
		{ name: 'Yes', value: 'yes' },
	],
	default: 'detect',
	description:
		'Whether the list has a header row. Without one the columns are called Column 1, Column 2 and so on.',
	displayOptions: forTables,
});

export const sheet = text({
	displayName: 'Sheet',
	name: 'sheet',
	type: 'string',
	default: '',
	placeholder: 'e.g. Contacts',
	description:
		'Name or number of the sheet to read from an Excel workbook. Empty: the first one that is not hidden.',
	displayOptions: forFiles,
});
