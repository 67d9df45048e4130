import { candidateUrls } from '../../../../nodes/shared/intake';

const at = (
	headers: Record<string, string>,
	originalUrl = '/webhook/x/events?a=1',
	names = ['http://localhost:5678/webhook/x/events'],
) => candidateUrls({ names, originalUrl, headers });

describe('the addresses a gateway may have called', () => {
	it('begin with the one that n8n gives out, and the query as it came', () => {
		expect(at({ host: 'localhost:5678' }, '/webhook/x/events?a=%E9&b=+')[0]).toBe(
			'http://localhost:5678/webhook/x/events?a=%E9&b=+',
		);
	});

	it('have the host the call was made to, with and without TLS', () => {
		expect(at({ host: 'hooks.example.com' })).toEqual([
			'http://localhost:5678/webhook/x/events?a=1',
			'https://hooks.example.com/webhook/x/events?a=1',
			'http://hooks.example.com/webhook/x/events?a=1',
		]);
	});

	it('have what the first of several proxies saw', () => {
		const headers = {
			host: 'inner:5678',
			'x-forwarded-proto': 'https, http',
			'x-forwarded-host': 'hooks.example.com, middle',
		};
		expect(at(headers)).toContain('https://hooks.example.com/webhook/x/events?a=1');
	});

	it('have what the user says of the outside first', () => {
		const names = ['https://a.example.com/n8n/webhook/x/events', 'http://b/webhook/x/events'];
		expect(at({ host: 'b' }, '/webhook/x/events', names)).toEqual([
			'https://a.example.com/n8n/webhook/x/events',
			'http://b/webhook/x/events',
			'https://b/webhook/x/events',
		]);
	});

	it('are there without any header', () => {
		expect(at({})).toEqual(['http://localhost:5678/webhook/x/events?a=1']);
	});
});
