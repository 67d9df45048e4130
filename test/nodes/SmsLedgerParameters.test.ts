import type { INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { send, sure, toHold } from '../support/ledgers';
import { max, newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';

const now = Date.parse('2026-11-24T11:00:00Z');
let ledger: Ledger;

beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(() => ledger.close());

describe('a field of SMS Ledger that cannot be read', () => {
	const contacts = use('contact', 'getAll');
	const messages = use('message', 'getAll');
	const upsert = use('contact', 'upsert');
	const reconcile = use('message', 'reconcile');

	it.each<[string, typeof contacts, INodeParameters]>([
		['“Limit” is not a whole number of 1 or more: “abc”', contacts, { limit: '={{ "abc" }}' }],
		['“Limit” is not a whole number of 1 or more: 0', contacts, { limit: 0 }],
		['“Limit” is not a whole number of 1 or more: it is empty', messages, { limit: '={{ null }}' }],
		['“Limit” is not a whole number of 1 or more: Infinity', messages, { limit: '={{ 1e999 }}' }],
		['“Return All” is not true or false: “all”', messages, { returnAll: '={{ "all" }}' }],
		[
			'“Page Size” is not a whole number from 1 to 100,000: -1',
			contacts,
			{ output: 'pages', pageSize: -1 },
		],
		['“Output” is not one of its choices: “page”', contacts, { output: '={{ "page" }}' }],
		[
			'“Country” is not one of its choices: “France”',
			contacts,
			{ filters: { country: '={{ "France" }}' } },
		],
		[
			'“States” is not made of its choices: “lost”',
			messages,
			{ filters: { states: '={{ ["lost"] }}' } },
		],
		[
			'“What Became of It” is not one of its choices: “maybe”',
			reconcile,
			{ foundOutBy: 'person', messageId: 'a', resolution: '={{ "maybe" }}' },
		],
		[
			'“Other Fields” is not one of its choices: “some”',
			upsert,
			{ otherFields: '={{ "some" }}', fieldsToKeep: 'city' },
		],
		[
			'“First Name” is not a text: it is an object',
			upsert,
			{ contactFields: { firstName: '={{ {} }}' } },
		],
		[
			'“Add Tags” is not a text: it is an object',
			upsert,
			{ options: { tags: '={{ [{ tag: "vip" }] }}' } },
		],
	])('stops the run: %s', async (message, operation, parameters) => {
		const { error, outputs } = await operation(parameters, { items: [person()] });
		expect(error?.message.replace(' [item 0]', '')).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(outputs.flat()).toEqual([]);
	});

	it.each([
		['birthday', 'yesterday', /^“Birthday”: /],
		['timeZone', 'Paris time', /^“Time Zone”: /],
	])('says what to write for a %s', async (name, written, message) => {
		const { error } = await upsert({ contactFields: { [name]: written } }, { items: [person()] });
		expect(error).toMatchObject({
			message: expect.stringMatching(message),
			description: expect.stringMatching(/^Write it as in /),
		});
	});

	it('withdraws nothing instead of a whole campaign', async () => {
		await sure(ledger.messages.hold([toHold('waits', now + 3_600_000)], { run: 'run', now }));
		const { error } = await use(
			'message',
			'cancel',
		)({
			target: '={{ "massage" }}',
			campaign: { __rl: true, mode: 'name', value: 'black friday' },
		});
		expect(error?.message).toMatch('“Which Messages” is not one of its choices: “massage”');
		const { outputs } = await messages();
		expect(outputs[0]).toMatchObject([{ messageId: 'waits', state: 'held' }]);
	});

	it('asks the gateway about all messages or none', async () => {
		const { error } = await use('message', 'getStatus')(
			{ askGateway: '={{ $json.ask }}' },
			{
				items: [
					{ messageId: 'a', ask: false },
					{ messageId: 'b', ask: true },
				],
			},
		);
		expect(error?.message).toBe(
			'“Ask the Gateway” is one for all items, and differs: first false, then true [item 1]',
		);
	});
});

describe('a field of SMS Ledger that an expression gives', () => {
	it('is read for each item', async () => {
		for (const key of ['a', 'b', 'c']) await send(ledger, key, now);
		const { outputs, items } = await use('message', 'getAll')(
			{ limit: '={{ $json.most }}' },
			{ items: [{ most: 1 }, { most: '2' }] },
		);
		expect(outputs[0]?.map(({ messageId }) => messageId)).toEqual(['a', 'a', 'b']);
		expect(items[0]?.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 1 },
		]);
	});

	it('may be a list of tags', async () => {
		await use('contact', 'upsert')(
			{ options: { tags: '={{ $json.groups }}' } },
			{ items: [person(max, { groups: ['vip', ' new '] })] },
		);
		const { outputs } = await use('contact', 'get')({ phoneNumber: max });
		expect(outputs[0]).toMatchObject([{ tags: ['new', 'vip'] }]);
	});

	it('takes “false” for what it says', async () => {
		for (const key of ['a', 'b']) await send(ledger, key, now);
		const { outputs } = await use(
			'message',
			'getAll',
		)({
			returnAll: '={{ "false" }}',
			limit: 1,
			filters: { phoneNumber: `={{ "${zoe}" }}` },
		});
		expect(outputs[0]).toHaveLength(1);
	});
});
