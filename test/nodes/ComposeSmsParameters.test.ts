import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { describeMessage } from '../../nodes/ComposeSms/segmentMeter';
import { runNode, type NodeRun } from '../support/runNode';

const compose = (options: object, run: NodeRun = {}) =>
	runNode(new ComposeSms(), {
		items: [{ row: 1 }],
		...run,
		parameters: { campaign: 'spring', message: 'Hi', options: options as never },
	});

describe('an option of Compose SMS that cannot be read', () => {
	it.each([
		[
			{ maximumSegments: '={{ "abc" }}' },
			'“Maximum Segments” is not a whole number from 1 to 255: “abc”',
		],
		[
			{ maximumSegments: '={{ null }}' },
			'“Maximum Segments” is not a whole number from 1 to 255: it is empty',
		],
		[{ maximumSegments: 0 }, '“Maximum Segments” is not a whole number from 1 to 255: 0'],
		[{ maximumSegments: 1.5 }, '“Maximum Segments” is not a whole number from 1 to 255: 1.5'],
		[{ creditsPerSegment: -1 }, '“Credits per Segment” is not a number from 0 to 100,000: -1'],
		[
			{ creditsPerSegment: '={{ 0 / 0 }}' },
			'“Credits per Segment” is not a number from 0 to 100,000: NaN',
		],
		[
			{ creditsPerSegment: '={{ 1e999 }}' },
			'“Credits per Segment” is not a number from 0 to 100,000: Infinity',
		],
		[
			{ creditsByCountry: { rows: [{ country: 'FR', credits: '={{ "" }}' }] } },
			'“Credits by Country”: “Credits per Segment” is not a number from 0 to 100,000: it is empty',
		],
		[{ smartEncoding: '={{ "all" }}' }, '“Smart Encoding” is not one of its choices: “all”'],
		[{ missingFields: '={{ "ignore" }}' }, '“Missing Fields” is not one of its choices: “ignore”'],
		[{ keepEmojiWhole: '={{ "maybe" }}' }, '“Keep Emoji Whole” is not true or false: “maybe”'],
		[{ step: '={{ $json }}' }, '“Step” is not a text: it is an object'],
	])('stops the run: %j', async (options, message) => {
		const { error, outputs } = await compose(options);
		expect(error?.message.replace(' [item 0]', '')).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(outputs.flat()).toEqual([]);
	});

	it('fails its item alone when n8n is told to go on', async () => {
		const { outputs } = await compose(
			{ creditsPerSegment: '={{ $json.price }}' },
			{
				items: [{ price: 2 }, { price: 'two' }, { price: '0.5' }],
				settings: { onError: 'continueRegularOutput' },
			},
		);
		expect(outputs[0]).toMatchObject([
			{ sms: { credits: 2 } },
			{ failure: { message: expect.stringContaining('“two” [item 1]') } },
			{ sms: { credits: 0.5 } },
		]);
	});

	it('is what the meter says instead of a count', () => {
		expect(describeMessage('Hi', { creditsPerSegment: 'abc' })).toBe(
			'“Credits per Segment” is not a number from 0 to 100,000: “abc”',
		);
	});
});

describe('an option that an expression gives as a text', () => {
	it.each([
		['a number', { maximumSegments: '={{ "1" }}' }],
		['no emoji kept whole', { keepEmojiWhole: '={{ "false" }}' }],
	])('is read: %s', async (_name, options) => {
		const { error } = await compose(options);
		expect(error).toBeUndefined();
	});

	it('means what it says', async () => {
		const message = `${'x'.repeat(63)}👨‍👩‍👧${'x'.repeat(40)}`;
		const { outputs } = await runNode(new ComposeSms(), {
			items: [{ whole: false }, { whole: 'false' }, { whole: true }, { whole: 'true' }],
			parameters: {
				campaign: 'spring',
				message,
				options: { keepEmojiWhole: '={{ $json.whole }}' },
			},
		});
		const firstParts = outputs[0]?.map(({ sms }) => (sms as { parts: string[] }).parts[0]?.length);
		expect(firstParts).toEqual([66, 66, 63, 63]);
	});
});
