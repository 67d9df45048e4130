import { timeZonesToday } from '../../lib/phone';

const CHICAGO = 'America/Chicago';
const NEW_YORK = 'America/New_York';

describe('zones kept with a number', () => {
	it.each([
		['an area read as one zone before', '+14235550123', [CHICAGO], [CHICAGO, NEW_YORK]],
		['nothing kept', '+14235550123', [], [CHICAGO, NEW_YORK]],
		['what it tells now', '+14235550123', [CHICAGO, NEW_YORK], [CHICAGO, NEW_YORK]],
		[
			'one that somebody has added',
			'+14235550123',
			['America/Denver'],
			[CHICAGO, NEW_YORK, 'America/Denver'],
		],
		[
			'a fixed line, which stands where it tells now',
			'+78452123456',
			['Europe/Moscow'],
			['Europe/Saratov'],
		],
		['a number that is none', '+14230000000', [CHICAGO], [CHICAGO]],
		['a number in another form', '423 555 0123', [CHICAGO], [CHICAGO]],
		['a toll-free number', '+18005550123', [], []],
	])('%s', (_, e164, kept, expected) => {
		expect(timeZonesToday(e164, kept)).toEqual(expected);
	});
});
