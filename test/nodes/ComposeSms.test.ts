import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { describeMessage } from '../../nodes/ComposeSms/segmentMeter';
import { runNode, type NodeRun } from '../support/runNode';

const node = new ComposeSms();
const compose = (parameters: object, run: NodeRun = {}) =>
	runNode(node, { ...run, parameters: { campaign: 'spring', ...parameters } });

describe('Compose SMS', () => {
	it('writes the message with its segments and keeps the incoming fields', async () => {
		const { outputs, items } = await compose(
			{ message: 'Hi {firstName|there}, see you in {city}' },
			{ items: [{ firstName: 'Zoé', city: 'Lyon' }, { city: 'Köln' }] },
		);
		expect(outputs[0]).toMatchObject([
			{ city: 'Lyon', sms: { text: 'Hi Zoé, see you in Lyon', encoding: 'GSM-7', segments: 1 } },
			{ city: 'Köln', sms: { text: 'Hi there, see you in Köln', credits: 1 } },
		]);
		expect(items[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('carries every field of the contract', async () => {
		const { outputs } = await compose({ message: 'ça va' });
		expect(outputs[0]?.[0]?.['sms']).toEqual({
			campaign: 'spring',
			step: '',
			purpose: 'marketing',
			sender: '',
			text: 'ça va',
			encoding: 'UCS-2',
			length: 5,
			segments: 1,
			perSegment: 70,
			remaining: 65,
			credits: 1,
			parts: ['ça va'],
			unicodeCharacters: [{ character: 'ç', positions: [0] }],
			replacements: [],
			missingFields: [],
			links: [],
		});
	});

	it('finds merge fields in contact where the item itself has none', async () => {
		const { outputs } = await compose(
			{ message: '{firstName} {lastName}' },
			{ items: [{ firstName: ' ', contact: { firstName: 'Zoé', lastName: 'Roux' } }] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Zoé Roux' } }]);
	});

	it('reads a message given as an expression, item by item', async () => {
		const { outputs } = await compose(
			{ message: '={{ $json.vip ? "Dear {name}" : "Hi {name}" }}' },
			{ items: [{ vip: true, name: 'A' }, { name: 'B' }] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Dear A' } }, { sms: { text: 'Hi B' } }]);
	});

	it('takes the SenderName of the credential, and its own sender before that', async () => {
		const credentials = {
			smsGatewayApi: { gateway: 'sandbox', senderName: 'ACME', sandboxUrl: '', sandboxApiKey: '' },
		};
		const plain = await compose({ message: 'Hi' }, { credentials });
		const own = await compose({ message: 'Hi', options: { sender: 'Shop24' } }, { credentials });
		expect(plain.outputs[0]).toMatchObject([{ sms: { sender: 'ACME' } }]);
		expect(own.outputs[0]).toMatchObject([{ sms: { sender: 'Shop24' } }]);
	});

	it.each([
		['an unclosed brace', { message: 'Hi {name' }, /never closed/],
		['an empty campaign', { message: 'Hi', campaign: ' ' }, /“Campaign” is empty/],
		['a sender with a space', { message: 'Hi', options: { sender: 'My Shop' } }, /“Sender”/],
		['a field without value', { message: 'Hi {name}' }, /No value for \{name\} \[item 0\]/],
	])('stops for %s', async (_name, parameters, message) => {
		const { error } = await compose(parameters);
		expect(error?.message).toMatch(message);
	});

	it('leaves out whoever lacks a field, and says how many', async () => {
		const { outputs, hints } = await compose(
			{ message: 'Hi {name}', options: { missingFields: 'leaveOut' } },
			{ items: [{ name: 'A' }, {}, { name: 'C' }] },
		);
		expect(outputs[0]).toMatchObject([{ name: 'A' }, { name: 'C' }]);
		expect(hints).toEqual([
			'1 missing field: left out',
			'2 credits for 2 recipients; 1 segment each',
		]);
	});

	it('leaves a missing field empty on request and records it', async () => {
		const { outputs } = await compose({
			message: 'Hi {name}!',
			options: { missingFields: 'empty' },
		});
		expect(outputs[0]).toMatchObject([{ sms: { text: 'Hi !', missingFields: ['name'] } }]);
	});

	it('goes on with the others when an item fails and n8n is told to continue', async () => {
		const { outputs, items } = await compose(
			{ message: 'Hi {name}' },
			{ items: [{}, { name: 'B' }], settings: { onError: 'continueRegularOutput' } },
		);
		expect(outputs[0]).toMatchObject([
			{ failure: { message: expect.stringContaining('{name}') } },
			{ sms: { text: 'Hi B' } },
		]);
		expect(items[0]?.[0]?.json).not.toHaveProperty('error');
	});

	it.each([
		['birthday', 'birthday-2027'],
		['transactional', ''],
	])('names the campaign of a %s message itself', async (purpose, campaign) => {
		const { outputs } = await compose(
			{ message: 'Hi', purpose },
			{ items: [{ birthday: { year: 2027 } }] },
		);
		expect(outputs[0]).toMatchObject([{ sms: { purpose, campaign } }]);
	});
});

describe('the segment meter', () => {
	it.each([
		['', 'Type a message to see its segments and credits'],
		['Hi', '1 SMS · GSM-7 · 2 of 160 · 158 left · 1 credit each'],
		['Hi {name|you}', '1 SMS · GSM-7 · 6 of 160 · 154 left · 1 credit each'],
		['Hi {name}', '1 SMS · GSM-7 · 13 of 160 · 147 left · 1 credit each'],
		['x'.repeat(283), '2 SMS · GSM-7 · 283 of 306 · 23 left · 2 credits each'],
		['It’s', '1 SMS · Unicode · 4 of 70 · 66 left · 1 credit each; ’ makes it Unicode'],
		['Ça, ’ê…🎂', '1 SMS · Unicode · 9 of 70 · 61 left · 1 credit each; ’ ê … 🎂 make it Unicode'],
		[
			'’ê…🎂中',
			'1 SMS · Unicode · 6 of 70 · 64 left · 1 credit each; ’ ê … and 2 more make it Unicode',
		],
	])('of %j says %s', (message, expected) => {
		expect(describeMessage(message, 1)).toBe(expected);
	});

	it('says what is wrong with a merge field', () => {
		expect(describeMessage('Hi {name', 1)).toMatch(/never closed \(character 4\)/);
	});

	it('counts the credits a segment costs', () => {
		expect(describeMessage('x'.repeat(161), 1.5)).toContain('3 credits each');
	});
});
