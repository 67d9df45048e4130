import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { runNode, type NodeRun } from '../support/runNode';

const node = new ImportPhoneList();
const importList = (parameters: INodeParameters, run: NodeRun = {}) =>
	runNode(node, { ...run, parameters });
const importText = (text: string, parameters: INodeParameters = {}) =>
	importList({ source: 'text', text, ...parameters });

const numbers = (output: IDataObject[] | undefined) =>
	output?.map(({ phone }) => (phone as IDataObject)['e164']);

describe('Import Phone List', () => {
	it('turns a pasted table into contacts and says why a row is rejected', async () => {
		const { outputs, hints } = await importText(
			[
				'Mobile;First name;Birthday;Consent;Country',
				'06 12 34 56 78;Zoé;14/03/1991;oui;FR',
				'+41 79 123 45 67;Beat;;yes;',
				'+33612345678;Zoe;;;',
				'12;Short;;;FR',
			].join('\n'),
		);
		expect(outputs[0]).toMatchObject([
			{
				Mobile: '06 12 34 56 78',
				phone: { e164: '+33612345678', country: 'FR', type: 'mobile', timeZones: ['Europe/Paris'] },
				contact: { firstName: 'Zoé', birthday: '1991-03-14', consent: { status: 'explicit' } },
			},
			{ phone: { e164: '+41791234567', callingCode: '41', nationalNumber: '791234567' } },
		]);
		expect(outputs[1]).toMatchObject([
			{ 'First name': 'Zoe', rejection: { code: 'duplicate', input: '+33612345678', row: 4 } },
			{ rejection: { code: 'too_short', input: '12', row: 5 } },
		]);
		expect(hints).toEqual(['2 valid, 2 rejected: 1 duplicate, 1 too short']);
	});

	it('reads incoming items and links each contact to the item it came from', async () => {
		const { items, outputs } = await importList(
			{ source: 'items', phoneField: 'customer.mobile' },
			{
				items: [
					{ id: 7, customer: { mobile: 'call me' } },
					{ id: 8, customer: { mobile: '+33 6 12 34 56 78' } },
				],
			},
		);
		expect(outputs[0]).toMatchObject([{ id: 8, phone: { e164: '+33612345678' } }]);
		expect(items[0]?.[0]?.pairedItem).toEqual({ item: 1 });
		expect(items[1]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	it.each([
		['UTF-8', Buffer.from('téléphone,prénom\n+33612345678,Zoé\n')],
		['Windows-1252', Buffer.from('téléphone,prénom\n+33612345678,Zoé\n', 'latin1')],
		['UTF-16', Buffer.from('\ufefftéléphone\tprénom\n+33612345678\tZoé\n', 'utf16le')],
	])('reads a CSV file in %s', async (_name, bytes) => {
		const file: INodeExecutionData = {
			json: {},
			binary: {
				list: { data: bytes.toString('base64'), mimeType: 'text/csv', fileName: 'list.csv' },
			},
		};
		const { outputs } = await importList(
			{ source: 'file', binaryPropertyName: 'list' },
			{ items: [file] },
		);
		expect(outputs[0]).toMatchObject([{ contact: { firstName: 'Zoé' } }]);
	});

	it('says what is wrong with a spreadsheet cut short, and what to do', async () => {
		const data = Buffer.from('PK\u0003\u0004 and nothing more').toString('base64');
		const file: INodeExecutionData = {
			json: {},
			binary: { data: { data, mimeType: 'x', fileName: 'list.xlsx', fileExtension: 'xlsx' } },
		};
		const { error } = await importList({ source: 'file' }, { items: [file] });
		expect(error?.message).toMatch(/^“list.xlsx” cannot be imported: /);
		expect(error?.description).toBeTruthy();
	});

	it('reads national numbers of the default country', async () => {
		const { outputs } = await importText('079 123 45 67\n0612345678', { defaultCountry: 'CH' });
		expect(numbers(outputs[0])).toEqual(['+41791234567']);
		expect(outputs[1]).toHaveLength(1);
	});

	it.each<[string, INodeParameters, string[]]>([
		['landlines only on request', {}, ['+33612345678']],
		['landlines when told to', { mobileOnly: false }, ['+33612345678', '+33142685300']],
		['allowed countries only', { allowedCountries: ['CH'] }, []],
		['digits without plus when told to', { plusless: true }, ['+33612345678', '+41791234567']],
	])('takes %s', async (_name, options, expected) => {
		const { outputs } = await importText('phone\n+33612345678\n+33142685300\n41791234567', {
			options,
		});
		expect(numbers(outputs[0])).toEqual(expected);
	});

	it.each<[string, INodeParameters, string]>([
		['the first', { duplicates: 'keepFirst' }, 'A'],
		['the last', { duplicates: 'keepLast' }, 'C'],
	])('keeps %s of a number', async (_name, options, firstName) => {
		const list = 'phone,first name\n+33612345678,A\n0033612345678,B\n+33 6 12345678,C';
		const { outputs } = await importText(list, { options });
		expect(outputs[0]).toMatchObject([{ contact: { firstName } }]);
		expect(outputs[1]).toHaveLength(2);
	});

	it('reads dates as the option says where both readings are possible', async () => {
		const list = 'phone,birthday\n+33612345678,04/05/1990';
		const month = await importText(list, { options: { datesStartWith: 'month' } });
		const day = await importText(list, { options: { datesStartWith: 'day' } });
		expect(month.outputs[0]).toMatchObject([{ contact: { birthday: '1990-04-05' } }]);
		expect(day.outputs[0]).toMatchObject([{ contact: { birthday: '1990-05-04' } }]);
	});

	it('loses no row of an empty or hopeless list', async () => {
		const { outputs } = await importText('phone\nhello\nworld');
		expect(outputs.map((output) => output.length)).toEqual([0, 2]);
	});
});
