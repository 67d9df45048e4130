import type { IDisplayOptions } from 'n8n-workflow';
import { choice, text, type ValueOf } from '../parameters';

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
		{
			name: 'As the File Shows',
			value: '',
			description: 'UTF-8 or UTF-16, else what the letters of the list show',
		},
		{ name: 'Baltic (Windows-1257)', value: 'windows-1257' },
		{ name: 'Central European (DOS, CP852)', value: 'cp852' },
		{ name: 'Central European (ISO-8859-2)', value: 'iso-8859-2' },
		{ name: 'Central European (Windows-1250)', value: 'windows-1250' },
		{ name: 'Chinese Simplified (GB18030)', value: 'gb18030' },
		{ name: 'Chinese Traditional (Big5)', value: 'big5' },
		{ name: 'Cyrillic (DOS, CP866)', value: 'ibm866' },
		{ name: 'Cyrillic (KOI8-R)', value: 'koi8-r' },
		{ name: 'Cyrillic (KOI8-U)', value: 'koi8-u' },
		{ name: 'Cyrillic (Mac OS)', value: 'x-mac-cyrillic' },
		{ name: 'Cyrillic (Windows-1251)', value: 'windows-1251' },
		{ name: 'Greek (ISO-8859-7)', value: 'iso-8859-7' },
		{ name: 'Greek (Windows-1253)', value: 'windows-1253' },
		{ name: 'Hebrew (Windows-1255)', value: 'windows-1255' },
		{ name: 'Japanese (EUC-JP)', value: 'euc-jp' },
		{ name: 'Japanese (Shift JIS)', value: 'shift_jis' },
		{ name: 'Korean (EUC-KR)', value: 'euc-kr' },
		{ name: 'Mac OS Roman', value: 'macintosh' },
		{ name: 'Thai (Windows-874)', value: 'windows-874' },
		{ name: 'Turkish (Windows-1254)', value: 'windows-1254' },
		{ name: 'UTF-16 BE', value: 'utf-16be' },
		{ name: 'UTF-16 LE', value: 'utf-16le' },
		{ name: 'UTF-8', value: 'utf-8' },
		{ name: 'Vietnamese (Windows-1258)', value: 'windows-1258' },
		{ name: 'Western European (DOS, CP437)', value: 'cp437' },
		{ name: 'Western European (DOS, CP850)', value: 'cp850' },
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
