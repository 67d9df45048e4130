import type { INodeParameters } from 'n8n-workflow';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { activate } from '../support/pollNode';

const text = 'phone,birthday\n+33612345678,1991-03-14';

const poll = (parameters: INodeParameters) =>
	activate(new BirthdayTrigger(), { parameters: { text, ...parameters } }, 'manual').poll();

describe('a field of Birthday Trigger that cannot be read', () => {
	it.each<[string, INodeParameters]>([
		['“Local Hour” is not a number from 0 to 23: 24', { localHour: 24 }],
		['“Local Hour” is not a number from 0 to 23: it is empty', { localHour: '={{ null }}' }],
		['“Local Hour” is not a number from 0 to 23: NaN', { localHour: '={{ 0 / 0 }}' }],
		[
			'“Born on 29 February” is not one of its choices: “never”',
			{ options: { leapDay: '={{ "never" }}' } },
		],
		['“Default Country” is not one of its choices: “Narnia”', { defaultCountry: 'Narnia' }],
		['“Source” is not one of its choices: “file”', { source: 'file' }],
	])('stops the poll, and names no item where there is none: %s', async (message, parameters) => {
		await expect(poll(parameters)).rejects.toMatchObject({
			message,
			description: expect.any(String),
			context: expect.not.objectContaining({ itemIndex: 0 }),
		});
	});

	it.each<[string, INodeParameters]>([
		['“People” is not one of its choices: “nobody”', { people: 'nobody' }],
		['No condition is filled in', { people: 'conditions', conditions: { language: ' ', tag: '' } }],
		[
			'“Consent” is not one of its choices: “maybe”',
			{ people: 'conditions', conditions: { consent: '={{ "maybe" }}' } },
		],
		['“List Name or ID” is empty', { people: 'list', list: '={{ "" }}' }],
		['“URL” is empty', { source: 'url', url: ' ' }],
		['“Contacts” is empty', { source: 'text', text: '' }],
		[
			'“Authentication” is not one of its choices: “oauth”',
			{ source: 'url', url: 'https://example.com', authentication: 'oauth' },
		],
		['“Catch Up (Days)” is not a number from 0 to 30: 31', { options: { catchUp: 31 } }],
		[
			'“Days Before or After” is not a whole number from -60 to 60: 0.5',
			{ options: { daysOffset: 0.5 } },
		],
		[
			'“Keep to Legal Hours” is not true or false: “maybe”',
			{ options: { legalHours: '={{ "maybe" }}' } },
		],
		[
			'“Read the List Every (Hours)” is not a number from 1 to 168: 0',
			{ source: 'url', url: 'https://example.com', options: { readEvery: 0 } },
		],
		[
			'“Columns” does not say from which column to read “Consent”',
			{ source: 'text', options: { columns: { chosen: [{ field: 'consent', column: '' }] } } },
		],
		[
			'The list of contacts could not be read: “URL” is no web address',
			{ source: 'url', url: 'ftp://example.com/list.csv' },
		],
	])('stops version 2 likewise: %s', async (message, given) => {
		const parameters = { source: 'ledger', text, ...given };
		const setup = { parameters, settings: { typeVersion: 2 } };
		const polled = activate(new BirthdayTrigger(), setup, 'manual').poll();
		await expect(polled).rejects.toMatchObject({ message, description: expect.any(String) });
	});
});
