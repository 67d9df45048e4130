import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
} from 'n8n-workflow';
import { eachItem } from '../../../../nodes/shared/eachItem';
import {
	asInstant,
	asPhoneNumber,
	collection,
	number,
	openForm,
	optional,
	text,
	type Form,
} from '../../../../nodes/shared/parameters';
import { runNode, type NodeRun } from '../../../support/runNode';

const named = (displayName: string, name: string) =>
	({ displayName, name, type: 'string', default: '' }) as const;
const ten = (displayName: string, name: string) =>
	number({
		displayName,
		name,
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: 10,
	});

const size = ten('Size', 'size');
const city = text(named('City', 'city'));
const when = text(named('When', 'when'));
const phone = text(named('Phone', 'phone'));
const members = { margin: ten('Margin', 'margin'), most: optional(ten('Most', 'most')) };
const options = collection({ displayName: 'Options', name: 'options' }, members);
const filters = collection(
	{ displayName: 'Filters', name: 'filters' },
	{ tag: text(named('Tag', 'tag')) },
);

type Look = (form: Form) => (itemIndex: number) => unknown;

/** A node that gives out what it reads of each item, and counts what it asks n8n for. */
class Probe implements INodeType {
	description = {
		displayName: 'Probe',
		name: 'probe',
		group: [],
		version: 1,
		description: 'Reads',
		defaults: { name: 'Probe' },
		inputs: ['main'],
		outputs: ['main'],
		properties: [size.field, city.field, when.field, phone.field, options.field, filters.field],
	} as INodeTypeDescription;

	asked: string[] = [];
	readonly #look: Look;

	constructor(look: Look) {
		this.#look = look;
	}

	execute = run(this);

	look(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const ask = context.getNodeParameter.bind(context) as (...args: unknown[]) => unknown;
		context.getNodeParameter = ((...args: unknown[]) => {
			this.asked.push(String(args[0]));
			return ask(...args);
		}) as IExecuteFunctions['getNodeParameter'];
		const read = this.#look(openForm(context));
		return eachItem(context, { count: 1, failures: 0 }, (_item, index) => ({
			output: 0,
			json: { value: read(index) as never },
		}));
	}
}

function run(probe: Probe) {
	return async function (this: IExecuteFunctions) {
		return await probe.look(this);
	};
}

async function look(reading: Look, parameters: INodeParameters, setup: NodeRun = {}) {
	const probe = new Probe(reading);
	const { outputs, error } = await runNode(probe, {
		items: [{ n: 1 }, { n: 2 }, { n: 3 }],
		...setup,
		parameters,
	});
	const values = outputs[0]?.map(({ value, failure }) => value ?? failure);
	return { values, error, asked: probe.asked };
}

describe('a form', () => {
	it('asks for what holds no expression once, whatever holds one beside it', async () => {
		const { values, asked } = await look(({ option }) => option(members.margin), {
			options: { margin: 5, most: '={{ $json.n }}' },
		});
		expect(values).toEqual([5, 5, 5]);
		expect(asked).toEqual(['options.margin']);
	});

	it('asks for what an expression gives for every item', async () => {
		const { values } = await look(({ read }) => read(size), { size: '={{ $json.n * 2 }}' });
		expect(values).toEqual([2, 4, 6]);
	});

	it('asks n8n once for an item, however many read the field', async () => {
		const { values, asked } = await look(
			({ all, option }) => {
				const most = option(members.most);
				const every = all(options);
				return (index) => [most(index), every(index).most];
			},
			{ options: { most: '={{ $json.n }}' } },
		);
		expect(values).toEqual([1, 2, 3].map((n) => [n, n]));
		expect(asked).toEqual(['options.most', 'options.most', 'options.most']);
	});

	it('understands again only what is something else', async () => {
		let understood = 0;
		const { values } = await look(
			({ read }) =>
				read(city, (name) => {
					understood++;
					return { ok: true, value: name.length };
				}),
			{ city: '={{ $json.n < 3 ? "Lyon" : "Köln am Rhein" }}' },
		);
		expect(values).toEqual([4, 4, 13]);
		expect(understood).toBe(2);
	});

	it('gives what is absent without asking', async () => {
		const { values, asked } = await look(({ all }) => all(options), { options: {} });
		expect(values?.[0]).toEqual({ margin: 10 });
		expect(asked).toEqual([]);
	});

	it('gives all of a collection, item by item where an expression stands in it', async () => {
		const { values } = await look(({ all }) => all(options), {
			options: { margin: '={{ $json.n }}', most: 7 },
		});
		expect(values).toEqual([1, 2, 3].map((margin) => ({ margin, most: 7 })));
	});

	it('reads other collections by their name', async () => {
		const { values } = await look(({ within }) => within('filters')(filters.members.tag), {
			filters: { tag: ' vip ' },
		});
		expect(values).toEqual(['vip', 'vip', 'vip']);
	});

	it('names the field, what came and the item where an expression gives it', async () => {
		const { error } = await look(({ read }) => read(size), {
			size: '={{ $json.n === 2 ? "abc" : $json.n }}',
		});
		expect(error).toMatchObject({
			message: '“Size” is not a number from 0 to 100: “abc” [item 1]',
			description: 'Write one such as 10, or use an expression that gives one.',
			context: { itemIndex: 1 },
		});
	});

	it('names no item for what is the same for all', async () => {
		const { error } = await look(({ read }) => read(size), { size: 101 });
		expect(error).toMatchObject({
			message: '“Size” is not a number from 0 to 100: 101',
			context: { itemIndex: 0 },
		});
	});

	it('goes on with the other items when n8n is told to', async () => {
		const { values } = await look(
			({ read }) => read(size),
			{ size: '={{ $json.n === 2 ? undefined : $json.n }}' },
			{ settings: { onError: 'continueRegularOutput' } },
		);
		expect(values).toEqual([
			1,
			{ message: expect.stringContaining('it is empty [item 1]'), description: expect.any(String) },
			3,
		]);
	});
});

describe('the form of a trigger', () => {
	it('is asked anew at every poll, though n8n keeps one context for all of them', () => {
		let hour = 0;
		const context = {
			getNode: () => ({ parameters: { size: '={{ $now.hour }}' } }),
			getTimezone: () => 'UTC',
			getNodeParameter: () => ++hour,
		} as unknown as ITriggerFunctions;
		const poll = () => openForm(context).read(size)(0);
		expect([poll(), poll(), poll()]).toEqual([1, 2, 3]);
	});
});

describe('what takes a library to understand', () => {
	const once = async (reading: Look, parameters: INodeParameters) => {
		const { values, error } = await look(reading, parameters, { timezone: 'Europe/Paris' });
		return error?.message ?? values?.[0];
	};

	it.each([
		['2027-03-01T10:00', Date.UTC(2027, 2, 1, 9)],
		['2027-03-01T10:00:00+09:00', Date.UTC(2027, 2, 1, 1)],
		['={{ DateTime.fromISO("2027-03-01T10:00:00Z") }}', Date.UTC(2027, 2, 1, 10)],
		['', undefined],
		['={{ null }}', undefined],
		['soon', '“When” is not a date: “soon”'],
		['={{ {} }}', '“When” is not a text: it is an object [item 0]'],
		['2027-02-30', '“When” is not a date: “2027-02-30”'],
	])('a moment: %s', async (written, expected) => {
		expect(await once(({ read }) => read(when, asInstant), { when: written })).toBe(expected);
	});

	it.each([
		['+33 6 12 34 56 78', { e164: '+33612345678', country: 'FR' }],
		['', undefined],
	])('a phone number: %s', async (written, expected) => {
		const found = await once(({ read }) => read(phone, asPhoneNumber), { phone: written });
		if (expected) expect(found).toMatchObject(expected);
		else expect(found).toBeUndefined();
	});

	it('says what is wrong with a phone number, and what to write', async () => {
		const { error } = await look(({ read }) => read(phone, asPhoneNumber), { phone: '12' });
		expect(error).toMatchObject({
			message: expect.stringMatching(/^“Phone”: /),
			description:
				'Write it in international form, with + and the code of its country, as in +33 6 12 34 56 78.',
		});
	});
});
