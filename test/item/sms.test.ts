import { describeSms } from '../../lib/campaign';
import { readSms } from '../../lib/item';

const settings = {
	campaign: 'spring',
	step: '',
	purpose: 'marketing' as const,
	sender: 'ACME',
	creditsPerSegment: 1.5,
};

describe('readSms', () => {
	it('reads what Compose wrote', () => {
		const sms = describeSms('Hi, see https://acme.example/x?y=1 now', [], settings);
		expect(sms).toMatchObject({ segments: 1, credits: 1.5, links: ['https://acme.example/x?y=1'] });
		expect(readSms({ sms })).toMatchObject({ campaign: 'spring', segments: 1, credits: 1.5 });
	});

	it('counts again when a node in between made the text longer', () => {
		const sms = { ...describeSms('Hi', [], settings), text: 'x'.repeat(161) };
		expect(readSms({ sms })).toMatchObject({ segments: 2, credits: 3 });
	});

	it.each([
		['nothing', undefined],
		['a text instead of an object', 'Hi'],
		['an empty text', { text: ' ' }],
		['a number as text', { text: 5 }],
	])('finds no message in %s', (_name, value) => {
		expect(readSms({ sms: value })).toBeUndefined();
	});

	it.each([
		['an unknown purpose', { text: 'Hi', purpose: 'important' }, 'marketing'],
		['no purpose', { text: 'Hi' }, 'marketing'],
		['a birthday', { text: 'Hi', purpose: 'birthday' }, 'birthday'],
	])('holds %s to the rules it needs', (_name, value, purpose) => {
		expect(readSms({ sms: value })).toMatchObject({ purpose, credits: 1 });
	});
});
