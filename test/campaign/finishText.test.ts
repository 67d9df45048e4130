import { finishText } from '../../lib/campaign';

const plain = { label: '', brand: '', optOut: '', smartEncoding: 'off' } as const;

describe('finishText', () => {
	it.each([
		['nothing added', {}, 'Hi', 'Hi'],
		['the brand first', { brand: 'ACME' }, 'Hi', 'ACME: Hi'],
		['not a brand that is named', { brand: 'ACME' }, 'Acme has news', 'Acme has news'],
		['the notice last', { optOut: 'STOP 36180' }, 'Hi', 'Hi STOP 36180'],
		['no second space', { optOut: 'STOP 36180' }, 'Hi\n', 'Hi\nSTOP 36180'],
		['not a notice that is there', { optOut: 'STOP 36180' }, 'Hi, stop 36180', 'Hi, stop 36180'],
		['a label before the brand', { label: '[QC] ', brand: 'ACME' }, 'Hi', '[QC] ACME: Hi'],
		[
			'smart encoding of all of it',
			{ brand: 'L’Été', smartEncoding: 'typography' },
			'Hi…',
			"L'Été: Hi...",
		],
	] as const)('%s', (_name, finish, message, text) => {
		expect(finishText(message, { ...plain, ...finish }).text).toBe(text);
	});
});
