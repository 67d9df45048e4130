import { options } from '../../nodes/ComposeSms/fields/options';
import { meterField } from '../../nodes/ComposeSms/fields/segmentMeter';
import { describeMessage } from '../../nodes/ComposeSms/segmentMeter';

/** Of each option: a message, other options, and two values that the meter tells apart. */
const told: Readonly<Record<string, readonly [string, object, unknown, unknown]>> = {
	creditsPerSegment: ['Hi', {}, 1, 2],
	keepEmojiWhole: [`${'x'.repeat(63)}👨‍👩‍👧${'x'.repeat(64)}`, {}, false, true],
	linkAddress: [
		'See https://acme.example/x',
		{ trackLinks: true },
		'go.example/s',
		'https://go.a-longer-name.example/s',
	],
	maximumSegments: ['x'.repeat(200), {}, 1, 2],
	mergeFieldLength: ['Hi {name}', {}, 10, 20],
	nationalLanguage: ['iyi akşamlar', {}, 'none', 'turkish'],
	optOutNotice: ['Hi', {}, 'none', 'country'],
	optOutNumber: ['Hi', { optOutNotice: 'own', optOutText: 'STOP {number}' }, '361', '36180'],
	optOutText: ['Hi', { optOutNotice: 'own' }, 'STOP 36180', 'Out: acme.example/stop'],
	referenceBits: ['x'.repeat(200), {}, 8, 16],
	sender: ['Hi. Reply STOP to end', {}, 'ACME', '36180'],
	senderIdentification: ['Hi', {}, '', 'ACME'],
	smartEncoding: ['It’s', {}, 'off', 'typography'],
	trackLinks: ['See https://acme.example/x', { linkAddress: 'go.example/s' }, false, true],
};

/** Of each other option: values that the meter takes no notice of. */
const silent: Readonly<Record<string, readonly unknown[]>> = {
	aboveMaximum: ['cut', 'leaveOut', 'stop'],
	creditsByCountry: [{ rows: [{ country: 'FR', credits: 7 }] }],
	folderIsPersistent: [true],
	linkDomains: ['acme.example'],
	locale: ['fr', ''],
	missingFields: ['empty', 'leaveOut'],
	numericSender: ['36180'],
	senders: [{ rows: [{ country: 'FR', sender: 'ACME' }] }],
	step: ['2'],
};

const names = (members: object) => Object.keys(members).sort();
const meter = (message: string, chosen: object) => describeMessage(message, chosen, undefined, '');

describe('the segment meter is loaded again', () => {
	it('by each option that it reads, and by no other', () => {
		const { loadOptionsDependsOn = [] } = meterField.typeOptions ?? {};
		expect(loadOptionsDependsOn).toEqual([
			'message',
			'purpose',
			...names(told).map((name) => `options.${name}`),
		]);
		expect(names({ ...told, ...silent })).toEqual(
			Object.values(options.members)
				.map(({ field }) => field.name)
				.sort(),
		);
	});

	it.each(Object.entries(told))('for %s, which it tells', (name, [message, others, one, other]) => {
		expect(meter(message, { ...others, [name]: one })).not.toBe(
			meter(message, { ...others, [name]: other }),
		);
	});

	it.each(Object.entries(silent))('not for %s, which it does not', (name, values) => {
		const message = `Hi {name}, it’s ${'x'.repeat(200)} 12345.5 Reply STOP to end`;
		const others = { maximumSegments: 1, optOutNotice: 'country' };
		expect(meter(message, others)).toMatch(/^\d SMS/);
		for (const value of values) {
			expect(meter(message, { ...others, [name]: value })).toBe(meter(message, others));
		}
	});
});
