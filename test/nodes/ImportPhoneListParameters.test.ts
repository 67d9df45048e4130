import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { runNode, type NodeRun } from '../support/runNode';

const importList = (parameters: INodeParameters, run: NodeRun = {}) =>
	runNode(new ImportPhoneList(), { ...run, parameters });

const numbers = (output: IDataObject[] | undefined) =>
	output?.map(({ phone }) => (phone as IDataObject)['e164']);

const landline = '+33142685300';
const text = '+33612345678';

describe('a field of Import that cannot be read', () => {
	it.each<[string, INodeParameters]>([
		[
			'“Default Country” is not one of its choices: “France”',
			{ defaultCountry: '={{ "France" }}' },
		],
		[
			'“Default Country” is not one of its choices: it is an object',
			{ defaultCountry: '={{ {} }}' },
		],
		[
			'“Allowed Countries” is not a list: it is empty',
			{ options: { allowedCountries: '={{ $json.noSuchField }}' } },
		],
		[
			'“Allowed Countries” is not made of its choices: “XX”',
			{ options: { allowedCountries: '={{ ["FR", "XX"] }}' } },
		],
		[
			'“Duplicates” is not one of its choices: “drop”',
			{ options: { duplicates: '={{ "drop" }}' } },
		],
		['“Mobile Only” is not true or false: it is empty', { options: { mobileOnly: '={{ null }}' } }],
		[
			'“Save to List” is empty: its expression gives nothing',
			{ options: { saveToList: '={{ $json.noSuchField }}' } },
		],
		[
			'“Save to List” is empty: its expression gives nothing',
			{ options: { saveToList: '={{ "  " }}' } },
		],
		['“Delimiter” is not one of its choices: “;”', { options: { delimiter: '={{ ";" }}' } }],
		['“Phone List” is not a text: it is an object', { text: '={{ $json }}' }],
	])('stops the run: %s', async (message, parameters) => {
		const { error, outputs } = await importList({ source: 'text', text, ...parameters });
		expect(error?.message.replace(' [item 0]', '')).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(outputs.flat()).toEqual([]);
	});

	it('is the source, where it differs', async () => {
		const { error } = await importList(
			{ source: '={{ $json.from }}', text },
			{ items: [{ from: 'items', phone: text }, { from: 'text' }] },
		);
		expect(error?.message).toBe(
			'“Source” is one for all items, and differs: first “items”, then “text” [item 1]',
		);
	});

	it('is one that can only be the same for all items, and is not', async () => {
		const { error, outputs } = await importList(
			{ source: 'items', phoneField: 'mobile', defaultCountry: '={{ $json.land }}' },
			{
				items: [
					{ mobile: '06 12 34 56 78', land: 'FR' },
					{ mobile: '06 98 76 54 32', land: 'FR' },
					{ mobile: '079 123 45 67', land: 'CH' },
				],
			},
		);
		expect(error?.message).toBe(
			'“Default Country” is one for all items, and differs: first “FR”, then “CH” [item 2]',
		);
		expect(outputs.flat()).toEqual([]);
	});
});

describe('a field of Import that an expression gives', () => {
	it.each([
		['false', 1],
		['true', 0],
	])('means what it says: %s', async (mobileOnly, valid) => {
		const { outputs } = await importList({
			source: 'text',
			text: landline,
			options: { mobileOnly: `={{ "${mobileOnly}" }}` },
		});
		expect(outputs[0]).toHaveLength(valid);
	});

	it('may give a list of countries, and their codes in small letters', async () => {
		const { outputs } = await importList({
			source: 'text',
			text: `${text}\n+41791234567`,
			options: { allowedCountries: '={{ "ch, de" }}' },
		});
		expect(numbers(outputs[0])).toEqual(['+41791234567']);
	});

	it('is the same for all items, and one country then', async () => {
		const { outputs } = await importList(
			{ source: 'items', phoneField: 'mobile', defaultCountry: '={{ $json.land }}' },
			{
				items: [
					{ mobile: '06 12 34 56 78', land: 'FR' },
					{ mobile: '06 98 76 54 32', land: 'FR' },
				],
			},
		);
		expect(numbers(outputs[0])).toEqual(['+33612345678', '+33698765432']);
	});

	it('makes a list of each item, and reads the same text once', async () => {
		const { outputs, items } = await importList(
			{ source: 'text', text: '={{ $json.list }}' },
			{ items: [{ list: text }, { list: text }, { list: '+41791234567' }] },
		);
		expect(numbers(outputs[0])).toEqual(['+33612345678', '+41791234567']);
		expect(outputs[1]).toEqual([]);
		expect(items[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
	});

	it('reads each file as its own item says', async () => {
		const fileItem = (content: Uint8Array, encoding: string): INodeExecutionData => ({
			json: { encoding },
			binary: {
				data: {
					data: Buffer.from(content).toString('base64'),
					mimeType: 'text/csv',
					fileName: 'a.csv',
				},
			},
		});
		const rows = (number: string) => `phone,first name\n${number},Zoé`;
		const { outputs } = await importList(
			{
				source: 'file',
				binaryPropertyName: 'data',
				options: { encoding: '={{ $json.encoding }}' },
			},
			{
				items: [
					fileItem(Buffer.from(rows('+33612345678'), 'utf8'), 'utf-8'),
					fileItem(Buffer.from(rows('+33698765432'), 'latin1'), 'windows-1252'),
				],
			},
		);
		expect(outputs[0]?.map((row) => row['first name'])).toEqual(['Zoé', 'Zoé']);
	});
});
