import { Places, respond, sayOnce, tryAgain, type Reply } from '../../../../nodes/shared/intake';

function answer(reply: Reply, headersSent = false) {
	const headers: Record<string, string> = {};
	const response = {
		statusCode: 0,
		headersSent,
		setHeader: (name: string, value: string) => void (headers[name] = value),
		end: jest.fn(),
	};
	respond(response, reply);
	return { status: response.statusCode, headers, end: response.end };
}

describe('an answer', () => {
	it('is never a page, whatever the gateway would like', () => {
		expect(answer({ status: 200 }).headers['content-type']).toBe('text/plain; charset=utf-8');
		const page = answer({ status: 200, contentType: 'text/html', body: '<b>' });
		expect(page.headers['content-type']).toBe('text/plain; charset=utf-8');
	});

	it('is of the type that the gateway wants', () => {
		const { headers, end } = answer({ status: 200, contentType: 'text/xml', body: '<Response/>' });
		expect(headers['content-type']).toBe('text/xml');
		expect(end).toHaveBeenCalledWith('<Response/>');
	});

	it('runs nothing in a browser, and is kept nowhere', () => {
		expect(answer({ status: 403 }).headers).toMatchObject({
			'content-security-policy': expect.stringContaining("sandbox; default-src 'none'"),
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store',
		});
	});

	it('says when to come again', () => {
		expect(answer(tryAgain('x'))).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
	});

	it('is given once', () => {
		expect(answer({ status: 200 }, true).end).not.toHaveBeenCalled();
	});
});

describe('places', () => {
	it('are as many as there are, and come back', () => {
		const places = new Places(2);
		const [first, second] = [places.take(), places.take()];
		expect(places.take()).toBeUndefined();
		first?.leave();
		first?.leave();
		expect(places.take()).toBeDefined();
		expect(places.take()).toBeUndefined();
		second?.leave();
		expect(places.take()).toBeDefined();
	});
});

it('says the same thing once a minute', () => {
	const warn = jest.fn();
	for (const now of [0, 1000, 59_999, 60_000, 60_001]) sayOnce({ warn }, 'a forged post', now);
	sayOnce({ warn }, 'another thing', 60_002);
	expect(warn.mock.calls.flat()).toEqual(['a forged post', 'a forged post', 'another thing']);
});
