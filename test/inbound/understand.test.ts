import { understand } from '../../lib/inbound';

describe('what a reply asks for', () => {
	it.each([
		['a STOP', { text: 'STOP' }, 'optOut'],
		[
			'a STOP that only the text without its keyword shows',
			{ text: 'ACME STOP PLEASE NOW OK', otherText: 'STOP' },
			'optOut',
		],
		['what the gateway took for a STOP', { text: 'foo', keyword: 'stop' as const }, 'optOut'],
		[
			'a refusal that the gateway took for a START',
			{ text: 'STOP', keyword: 'start' as const },
			'optOut',
		],
		['a START', { text: 'START', language: 'en' }, 'optIn'],
		['what the gateway took for a START', { text: 'foo', keyword: 'start' as const }, 'optIn'],
		['what the gateway took for HELP', { text: 'foo', keyword: 'help' as const }, 'help'],
		['a friendly answer', { text: 'Thank you, see you on Monday!' }, 'none'],
		['nothing', { text: '' }, 'none'],
	])('of %s', (_what, reply, outcome) => {
		expect(understand(reply).outcome).toBe(outcome);
	});

	it('names the word by which it was known', () => {
		expect(understand({ text: 'Stop please' }).keyword).toMatch(/stop/i);
		expect(understand({ text: 'x', keyword: 'stop' }).keyword).toBe('STOP');
	});

	it('counts the words of the person’s country and language', () => {
		expect(understand({ text: 'RED', country: 'TR' }).outcome).toBe('optOut');
		expect(understand({ text: 'RED', country: 'GB' }).outcome).toBe('none');
	});
});
