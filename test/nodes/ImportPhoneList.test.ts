import fc from 'fast-check';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { E164 } from '../../lib/phone';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { sure } from '../support/ledgers';
import { textRow, workbook } from '../support/listFiles';
import { newUserFolder, openBeside } from '../support/smsLedger';
import { runNode, type NodeRun } from '../support/runNode';

const node = new ImportPhoneList();
const importList = (parameters: INodeParameters, run: NodeRun = {}) =>
	runNode(node, { ...run, parameters });
const importText = (text: string, parameters: INodeParameters = {}) =>
	importList({ source: 'text', text, ...parameters });

const fileItem = (content: string | Uint8Array, fileName = 'list.csv'): INodeExecutionData => ({
	json: { id: fileName },
	binary: {
		data: { data: Buffer.from(content).toString('base64'), mimeType: 'text/csv', fileName },
	},
});

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
		expect(hints).toEqual([
			'2 valid, 2 rejected: 1 duplicate, 1 too short',
			'Read: number from “Mobile”, name from “First name”, consent from “Consent” (2 yes), birthday from “Birthday”, country from “Country”.',
		]);
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

	describe('finds the file', () => {
		const inField = (...fields: string[]): INodeExecutionData => ({
			json: { from: 'the form' },
			binary: Object.fromEntries(
				fields.map((field) => [
					field,
					{
						data: Buffer.from('Phone\n+33612345678\n').toString('base64'),
						mimeType: 'text/csv',
						fileName: 'list.csv',
					},
				]),
			),
		});

		it.each<[string, INodeParameters, INodeExecutionData]>([
			['that came in while Source was left alone', { source: 'items' }, inField('data')],
			['whatever its field is called', { source: 'file' }, inField('attachment_0')],
			['of both', { source: 'items' }, inField('Your_list')],
		])('%s', async (_name, parameters, item) => {
			const { outputs } = await importList(parameters, { items: [item] });
			expect(numbers(outputs[0])).toEqual(['+33612345678']);
		});

		it.each<[string, INodeExecutionData, RegExp]>([
			['there are two', inField('one', 'two'), /“one”, “two”: write one of them/],
			['there is none', { json: { phone: '+33612345678' } }, /choose “Incoming Items”/],
		])('or says what to do when %s', async (_name, item, advice) => {
			const { error } = await importList({ source: 'file' }, { items: [item] });
			expect(error?.message).toMatch(/no file in “data”/);
			expect(error?.description).toMatch(advice);
		});

		it('but reads the items when these are the contacts', async () => {
			const { outputs } = await importList(
				{ source: 'items' },
				{ items: [{ ...inField('photo'), json: { mobile: '+33698765432' } }] },
			);
			expect(numbers(outputs[0])).toEqual(['+33698765432']);
		});
	});

	it('reads a workbook, and says which of its sheets', async () => {
		const sheets = {
			May: textRow('Phone', 'Birthday') + textRow('+33612345678', '04/05/1990'),
			June: textRow('Phone') + textRow('+33612345679') + textRow('+33612345670'),
		};
		const items = [fileItem(workbook({ sheets }), 'list.xlsx')];
		const may = await importList({ source: 'file' }, { items });
		expect(numbers(may.outputs[0])).toEqual(['+33612345678']);
		expect(may.hints).toEqual([
			'1 valid, 0 rejected',
			'Read: number from “Phone”, birthday from “Birthday”.',
			'Sheet “May” was read, one of 2: choose another under “Sheet”',
		]);
		const june = await importList({ source: 'file', options: { sheet: 'june' } }, { items });
		expect(numbers(june.outputs[0])).toEqual(['+33612345679', '+33612345670']);
		expect(june.hints).toEqual(['2 valid, 0 rejected', 'Read: number from “Phone”.']);
	});

	it('reads vCards, an item for each number', async () => {
		const card = 'BEGIN:VCARD\nFN:Zoé Lefèvre\nTEL:+33612345678\nTEL:+33612345679\nEND:VCARD\n';
		const { outputs } = await importList({ source: 'file' }, { items: [fileItem(card)] });
		expect(outputs[0]).toMatchObject([
			{ phone: { e164: '+33612345678' }, contact: { firstName: 'Zoé' } },
			{ phone: { e164: '+33612345679' }, contact: { firstName: 'Zoé' } },
		]);
	});

	it.each<[string, string | Uint8Array, string, string]>([
		[
			'an old workbook is',
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
			'It is an old Excel file (.xls) or one protected by a password, which cannot be read',
			'save it as .xlsx',
		],
		[
			'is wrong with a workbook cut short',
			'PK\u0003\u0004 and nothing more',
			'It is cut off or damaged',
			'again',
		],
		[
			'is wrong with a quote left open',
			'Phone,Name\n+33612345678,"Zoé',
			'A quotation mark (") in row 2 is never closed',
			'Correct the row',
		],
	])('says what %s, and what to do', async (_name, content, message, description) => {
		const items = [fileItem(content, 'list.xls')];
		const { error } = await importList({ source: 'file' }, { items });
		expect(error).toMatchObject({
			message: expect.stringContaining(`“list.xls” cannot be imported: ${message}`),
			description: expect.stringContaining(description),
		});
	});

	it('goes on with the other files when told to, and keeps nothing of the one that fails', async () => {
		const broken = `Phone,Name\n${'+33698765432,Luc\n'.repeat(5000)}+33612345678,"Zoé`;
		const { outputs, items } = await importList(
			{ source: 'file' },
			{
				items: [fileItem(broken), fileItem('Phone\n+33612345679')],
				settings: { onError: 'continueRegularOutput' },
			},
		);
		expect(numbers(outputs[0])).toEqual(['+33612345679']);
		expect(outputs[1]).toMatchObject([
			{
				failure: { message: expect.stringContaining('row 5002'), description: expect.any(String) },
			},
		]);
		expect(items[1]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	it('counts a list into one item when only a summary is asked for', async () => {
		const list = [
			'Phone;Country',
			'06 12 34 56 78;FR',
			'+33612345678;',
			'+41 79 123 45 67;',
			'+33 1 42 68 53 00 / +33612345678;',
			'12;FR',
		].join('\n');
		const { outputs, hints } = await importText(list, { options: { output: 'summary' } });
		const sentence = '2 valid, 4 rejected: 2 duplicates, 1 not mobile, 1 too short';
		const summary = {
			sentence,
			rows: 5,
			valid: 2,
			rejected: 4,
			byReason: { duplicate: 2, not_mobile: 1, too_short: 1 },
			byCountry: { FR: 1, CH: 1 },
			byType: { mobile: 2 },
		};
		const columns = {
			used: [
				{ name: 'Phone', role: 'phone', filled: 5, taken: 4 },
				{ name: 'Country', role: 'country', filled: 2 },
			],
			unused: [],
			others: [],
			unknown: [],
		};
		expect(outputs).toEqual([[{ summary, columns }], []]);
		expect(hints).toEqual([sentence, 'Read: number from “Phone”, country from “Country”.']);
	});

	it('says what setting would help when most numbers fail for the same reason', async () => {
		const { hints } = await importText('phone\n0612345678\n0612345679');
		expect(hints[1]).toBe('2 numbers do not say their country: choose it under “Default Country”.');
		const one = await importText('phone\n0612345678');
		expect(one.hints[1]).toBe(
			'1 number does not say its country: choose it under “Default Country”.',
		);
	});

	it('says what to connect to whoever has connected nothing but a start', async () => {
		const { hints } = await runNode(node, { items: [{}] });
		expect(hints).toContain(
			'Nothing but empty rows came in: put the node that reads your list before this one, or choose “Pasted Text” under “Source”.',
		);
	});

	it.each([
		['by another spelling of its name', 'MOBILE phone', 'Mobile Phone'],
		['though another looks more like it', 'Work', 'Work'],
	])('reads the column chosen %s', async (_name, phoneField, column) => {
		const list = `Phone;${column}\n+33612345678;+33612345679`;
		const { outputs } = await importText(list, { phoneField });
		expect(numbers(outputs[0])).toEqual(['+33612345679']);
	});

	it('reads a text as told where it does not show it', async () => {
		const options = { delimiter: 'comma', headerRow: 'no' };
		const { outputs } = await importText('+33612345678,Zoé;A\n+33612345679,Luc;B', { options });
		expect(outputs[0]).toMatchObject([{ 'Column 2': 'Zoé;A' }, { 'Column 2': 'Luc;B' }]);
	});

	it('keeps the contacts on a list of the ledger, with consent, its source and opt-outs', async () => {
		const folder = newUserFolder();
		const options = { saveToList: 'Customers', consentSource: 'Form on example.com' };
		const list = [
			'Phone;First name;Consent;Consent source;Unsubscribed',
			'+33612345678;Zoé;yes;;',
			'+33612345679;Luc;soft;Shop;',
			'+33612345670;Ana;yes;;yes',
			'nobody;;;;',
		].join('\n');
		const first = await importText(list, { options });
		expect(first.hints).toContain('3 saved to “Customers”, 3 with consent, 1 opted out');
		const again = await importText(list, { options });
		expect(again.hints).toContain('3 saved to “Customers”, 3 with consent');

		const ledger = await openBeside(folder);
		const { items } = await sure(ledger.contacts.page({ list: 'Customers' }, { limit: 10 }));
		const byName = new Map(items.map(({ contact }) => [contact.firstName, contact]));
		expect(byName.get('Zoé')?.consent).toMatchObject({
			status: 'explicit',
			source: 'Form on example.com',
		});
		expect(byName.get('Luc')?.consent).toMatchObject({ status: 'soft', source: 'Shop' });
		expect(byName.get('Ana')?.optOut).toMatchObject({ scope: 'all' });
		expect(await sure(ledger.consent.history('+33612345670' as E164))).toHaveLength(2);
		await ledger.close();
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

describe('properties', () => {
	const cell = fc.oneof(
		fc.constantFrom('+33612345678', '06 12 34 56 78', '+41791234567', '', 'nobody', '12'),
		fc.integer({ min: 0, max: 9_999_999 }).map((n) => `+336${String(n).padStart(8, '1')}`),
	);
	const list = fc.array(fc.tuple(cell, fc.constantFrom('Zoé', '', 'Luc')), {
		minLength: 1,
		maxLength: 30,
	});

	it('every row of a list is on exactly one output', async () => {
		await fc.assert(
			fc.asyncProperty(list, async (rows) => {
				const items = rows.map(([phone, name], row) => ({ row, phone, name }));
				const { outputs } = await importList({ source: 'items' }, { items });
				const seen = outputs.flat().map(({ row }) => row as number);
				expect(seen.sort((a, b) => a - b)).toEqual(items.map(({ row }) => row));
			}),
			{ numRuns: 30 },
		);
	});

	it('the summary counts what the outputs hold', async () => {
		await fc.assert(
			fc.asyncProperty(list, async (rows) => {
				const items = rows.map(([phone, name]) => ({ phone, name }));
				const all = await importList({ source: 'items' }, { items });
				const { outputs } = await importList(
					{ source: 'items', options: { output: 'summary' } },
					{ items },
				);
				expect(outputs[0]?.[0]?.['summary']).toMatchObject({
					rows: items.length,
					valid: all.outputs[0]?.length,
					rejected: all.outputs[1]?.length,
				});
			}),
			{ numRuns: 30 },
		);
	});
});
