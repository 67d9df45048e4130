import { soonestOf, visitorOf, type Visit } from '../../lib/links';
import { MACHINES, PHONES, SMS_MACHINES } from './userAgents';

/** As a phone's browser asks for a page. */
const asked = (agent: string, headers: Visit['headers'] = {}, method = 'GET'): Visit => ({
	method,
	headers: {
		'user-agent': agent,
		accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
		'accept-language': 'fr-FR,fr;q=0.9',
		...headers,
	},
});
const [phone = ''] = PHONES;
const computer =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

describe('who opens a link', () => {
	it('is a person for at least 49 of 50 phones', () => {
		expect(PHONES).toHaveLength(50);
		const lost = PHONES.filter((agent) => visitorOf(asked(agent)) === 'machine');
		expect(lost.length).toBeLessThanOrEqual(1);
	});

	it('is a machine for at least 49 of 50 bots, even where they ask as a phone does', () => {
		expect(MACHINES).toHaveLength(50);
		const counted = MACHINES.filter((agent) => visitorOf(asked(agent)) !== 'machine');
		expect(counted.length).toBeLessThanOrEqual(1);
	});

	it.each(SMS_MACHINES)('is a machine for %s', (_name, agent) => {
		expect(visitorOf(asked(agent))).toBe('machine');
	});

	it.each<[string, Visit]>([
		['only looks (HEAD)', asked(phone, {}, 'HEAD')],
		['fetches ahead, as Safari says it', asked(phone, { 'x-purpose': 'preview' })],
		['fetches ahead, as Chrome says it', asked(phone, { 'sec-purpose': 'prefetch;prerender' })],
		['fetches ahead, as Chrome said it', asked(phone, { purpose: 'prefetch' })],
		['fetches ahead, as Firefox says it', asked(phone, { 'x-moz': 'prefetch' })],
		['has no language', asked(phone, { 'accept-language': undefined })],
		['opens no page but fetches (a script)', asked(phone, { 'sec-fetch-mode': 'cors' })],
		['wants a picture', asked(phone, { accept: 'image/webp', 'sec-fetch-dest': 'image' })],
		['says whom to complain to', asked(phone, { from: 'bot@scanner.example' })],
		['does not say who it is', asked(phone, { 'user-agent': undefined })],
	])('is a machine for what %s', (_name, visit) => {
		expect(visitorOf(visit)).toBe('machine');
	});

	it('is a person who says no more than old browsers do, and one who says all that new ones do', () => {
		expect(visitorOf(asked(phone, { accept: '*/*' }))).toBe('phone');
		const told = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
		expect(visitorOf(asked(phone, told))).toBe('phone');
	});

	it('needs longer on a computer, which no text goes to', () => {
		expect(visitorOf(asked(computer))).toBe('computer');
		expect(soonestOf('computer')).toBeGreaterThan(soonestOf('phone'));
	});
});
