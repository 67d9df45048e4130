import { eventsUrl } from '../../../nodes/SmsEventsTrigger/eventsUrl';
import { isInner } from '../../../nodes/shared/isInner';

const own = 'http://localhost:5678/webhook/5a7c/events';

describe('the address of the events', () => {
	it.each([
		['is n8n’s own where nothing is said', '', own],
		[
			'has the path of n8n’s own',
			'https://a.example.com',
			'https://a.example.com/webhook/5a7c/events',
		],
		[
			'keeps a prefix',
			'https://a.example.com/n8n/',
			'https://a.example.com/n8n/webhook/5a7c/events',
		],
		[
			'is taken whole',
			'https://a.example.com/webhook/5a7c/events',
			'https://a.example.com/webhook/5a7c/events',
		],
	])('%s', (_what, publicUrl, url) => {
		const address = eventsUrl(own, publicUrl);
		expect(address.ok && address.value.url).toBe(url);
	});

	it('goes by n8n’s own too, and by what was written', () => {
		expect(eventsUrl(own, 'https://a.example.com/sms')).toEqual({
			ok: true,
			value: {
				url: 'https://a.example.com/sms/webhook/5a7c/events',
				names: ['https://a.example.com/sms/webhook/5a7c/events', 'https://a.example.com/sms', own],
			},
		});
	});

	it.each([
		'hooks.example.com',
		'ftp://a.example.com',
		'javascript:alert(1)',
		'https://a.example.com/?a=1',
	])('is not %s', (publicUrl) => {
		expect(eventsUrl(own, publicUrl).ok).toBe(false);
	});
});

it.each([
	['http://localhost:5678/x', true],
	['http://n8n:5678/x', true],
	['http://192.168.1.7/x', true],
	['http://172.20.0.1/x', true],
	['http://172.40.0.1/x', false],
	['https://hooks.example.com/x', false],
	['https://n8n.internal/x', true],
	['http://[::1]:5678/x', true],
])('knows whether %s is reached in its own network only: %s', (url, inner) => {
	expect(isInner(url)).toBe(inner);
});
