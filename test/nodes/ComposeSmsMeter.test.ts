import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { describeMessage } from '../../nodes/ComposeSms/segmentMeter';
import { workflowOf } from '../support/workflowOf';

const node = new ComposeSms();

describe('the warnings while typing', () => {
	const warns = (index: number, message: string, options: IDataObject = {}): boolean => {
		const { workflow, node: placed } = workflowOf(node, {
			parameters: { message, options, campaign: 'x' } as never,
		});
		const condition = node.description.hints?.[index]?.displayCondition ?? '';
		const value = workflow.expression.getSimpleParameterValue(placed, condition, 'manual', {});
		return value === true;
	};
	const unicode = 0;
	const tooLong = 1;

	it.each([
		['a plain message', 'Hi {name|there} [1]', false],
		['all of GSM-7', '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¡ÄÖÑÜ§¿äöñüà\f^{x|}[~]|€\\\\', false],
		['a curly quote', 'it’s', true],
		['a small ç', 'ça', true],
		['a tab', 'a\tb', true],
		['Unicode in a fallback', '{name|ami·e}', true],
		['Unicode in the name of a field', '{prénom·x}', false],
		['Unicode behind a brace in a fallback', '{name|\\}ç}', true],
		['no message', '', false],
	])('of Unicode, for %s', (_name, message, expected) => {
		expect(warns(unicode, message)).toBe(expected);
	});

	it.each([{ smartEncoding: 'typography' }, { nationalLanguage: 'turkish' }])(
		'of Unicode are left to the meter with %j',
		(options) => {
			expect(warns(unicode, 'it’s', options)).toBe(false);
		},
	);

	it('of length agree with the meter, whatever is typed', () => {
		const texts = fc.string({
			unit: fc.constantFrom(
				...'ab é€[]~中🎂’\n\\',
				'\\{',
				'{name}',
				'{n|fall€back}',
				'{x|}',
				'{x|a\\}€|b}',
				'{a\\|b|€}',
			),
			maxLength: 120,
		});
		fc.assert(
			fc.property(
				texts,
				fc.integer({ min: 1, max: 3 }),
				fc.constantFrom(1, 3),
				(part, maximum, times) => {
					const message = part.repeat(times);
					const shown = describeMessage(message, { maximumSegments: maximum });
					const over = shown.includes(`the maximum is ${maximum}`);
					expect(warns(tooLong, message, { maximumSegments: maximum })).toBe(over);
				},
			),
		);
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
		[
			'Ça, ’ê…🎂',
			'1 SMS · Unicode · 9 of 70 · 61 left · 1 credit each; ’, ê, … and 🎂 make it Unicode',
		],
		[
			'’ê…🎂中',
			'1 SMS · Unicode · 6 of 70 · 64 left · 1 credit each; ’, ê, … and 2 more make it Unicode',
		],
	])('of %j says %s', (message, expected) => {
		expect(describeMessage(message, {})).toBe(expected);
	});

	it('says what is wrong with a merge field', () => {
		expect(describeMessage('Hi {name', {})).toMatch(/never closed \(character 4\)/);
	});

	it.each([
		['*|FNAME|*', '; *|FNAME|* is no merge field here: write {firstName}'],
		['%PRÉNOM%', '; %PRÉNOM% is no merge field here: write {firstName}'],
		['[Name]', '; [Name] is sent as it stands. If it shall be a merge field, write {fullName}'],
		[
			'https://a.example/–',
			'; The link https://a.example/– makes the message Unicode. Write https://a.example/%E2%80%93: it leads to the same page',
		],
		['{{ $json.firstName }}', 'is no merge field here (character 4): write {firstName}'],
	])('says of %s in the message what to write', (part, advice) => {
		expect(describeMessage(`Hi ${part}`, {})).toContain(advice);
	});

	it.each(['20% off, 30% more', '[QC] sale', '<<SALE>>'])('says nothing of %s', (part) => {
		expect(describeMessage(`Hi ${part}`, {})).toMatch(/1 credit each$/);
	});

	it.each([
		['a longer field', 'Hi {name}', { mergeFieldLength: 20 }, '23 of 160'],
		['the brand', 'Hi', { senderIdentification: 'ACME' }, '8 of 160'],
		['an own notice', 'Hi', { optOutNotice: 'own', optOutText: 'STOP 36180' }, '13 of 160'],
		['the usual notice for countries', 'Hi', { optOutNotice: 'country' }, '24 of 160'],
		['a 16-bit reference', 'x'.repeat(161), { referenceBits: 16 }, '161 of 304'],
		['a national table', 'ş', { nationalLanguage: 'turkish' }, 'GSM-7 · 2 of 155'],
		[
			'smart encoding',
			'it’s…',
			{ smartEncoding: 'typography' },
			'1 credit each; 2 characters replaced',
		],
		['the maximum', 'x'.repeat(161), { maximumSegments: 1 }, '2 credits each; the maximum is 1'],
	] as const)('counts %s', (_name, message, options, expected) => {
		expect(describeMessage(message, options)).toContain(expected);
	});

	it.each([
		['the sender is a name', 'ACME', {}, true],
		['the option names the sender', '36180', { sender: 'ACME' }, true],
		['the sender is a number', 'ACME', { sender: '36180' }, false],
		['the gateway has its own default', '', {}, false],
		['it is no marketing', undefined, { sender: 'ACME' }, false],
	])('says at once that nobody can answer, where %s: %s', (_name, sender, chosen, expected) => {
		const told = describeMessage('Sale. Reply STOP to end', chosen, undefined, sender);
		expect(told.includes('is a name and receives none: name a link instead')).toBe(expected);
	});

	it('counts the credits a segment costs', () => {
		expect(describeMessage('x'.repeat(161), { creditsPerSegment: 1.5 })).toContain(
			'3 credits each',
		);
	});
});
