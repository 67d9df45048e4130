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
});
