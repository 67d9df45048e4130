import { CLAIRE, openSandbox, START, type TestSandbox } from './testSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
	sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe('every request', () => {
	it.each([
		['a missing key', {}],
		['a wrong key', { authorization: 'Bearer wrong' }],
		['another scheme', { authorization: 'Basic sandbox-key' }],
	])('is turned away with %s', async (_, headers) => {
		const { status, body } = await sandbox.request('GET', '/v1/balance', undefined, {
			authorization: '',
			...headers,
		});
		expect([status, body.error.code]).toEqual([401, 'unauthorized']);
	});

	it.each([
		['a body that is not JSON', 'POST', '/v1/messages', '{"messages":', 400, 'bad_request'],
		['no messages', 'POST', '/v1/messages', { messages: [] }, 400, 'bad_request'],
		[
			'a message without text',
			'POST',
			'/v1/messages',
			{ messages: [{ to: CLAIRE }] },
			400,
			'bad_request',
		],
		[
			'more than 1000 messages',
			'POST',
			'/v1/messages',
			{ messages: Array(1001).fill({ to: CLAIRE, text: 'x' }) },
			400,
			'bad_request',
		],
		['a number that is text', 'GET', '/v1/messages?limit=many', undefined, 400, 'bad_request'],
		['a limit out of range', 'GET', '/v1/messages?limit=0', undefined, 400, 'bad_request'],
		[
			'a status that does not exist',
			'GET',
			'/v1/messages?status=lost',
			undefined,
			400,
			'bad_request',
		],
		[
			'a cursor that leads nowhere',
			'GET',
			'/v1/messages?after=sbx_0',
			undefined,
			400,
			'bad_request',
		],
		['an unknown message', 'GET', '/v1/messages/sbx_0', undefined, 404, 'not_found'],
		['an unknown message to cancel', 'DELETE', '/v1/messages/sbx_0', undefined, 404, 'not_found'],
		['an unknown path', 'GET', '/v1/nothing', undefined, 404, 'not_found'],
		[
			'a sender that no phone shows',
			'GET',
			'/v1/balance?sender=My%20Sh%C3%B6p',
			undefined,
			422,
			'invalid_sender',
		],
		[
			'a webhook that is no address',
			'PUT',
			'/v1/webhook',
			{ url: 'nowhere', secret: 's' },
			400,
			'bad_request',
		],
		[
			'a webhook on another protocol',
			'PUT',
			'/v1/webhook',
			{ url: 'file:///etc', secret: 's' },
			400,
			'bad_request',
		],
		[
			'a webhook with an empty secret',
			'PUT',
			'/v1/webhook',
			{ url: 'http://localhost', secret: '' },
			400,
			'bad_request',
		],
	])('answers %s in the one shape of errors', async (_, method, path, body, status, code) => {
		const reply = await sandbox.request(method, path, body);
		expect(reply).toEqual({
			status,
			body: { error: { code, message: expect.any(String) } },
		});
	});

	it('names the field that is wrong', async () => {
		const { body } = await sandbox.request('POST', '/v1/messages', {
			messages: [
				{ to: CLAIRE, text: 'x' },
				{ to: 33, text: 'x' },
			],
		});
		expect(body.error.message).toMatch(/^messages\.1\.to: /);
	});
});

describe('a message', () => {
	it('comes back with all that was decided about it', async () => {
		const before = await sandbox.credits();
		const { messages, balance } = await sandbox.send({
			to: CLAIRE,
			from: 'ACME',
			text: 'Hello',
			clientReference: 'order-1',
		});
		expect(messages).toEqual([
			{
				id: expect.stringMatching(/^sbx_[0-9a-f]{20}$/),
				clientReference: 'order-1',
				to: CLAIRE,
				from: 'ACME',
				status: 'accepted',
				segments: 1,
				encoding: 'GSM-7',
				credits: 1,
				repeated: false,
			},
		]);
		expect(balance).toEqual({ credits: before - 1, currency: 'credits' });
	});

	it.each([
		['invalid_recipient', 'a national number', { to: '0612345678' }],
		['invalid_recipient', 'seven digits', { to: '+3361234' }],
		['invalid_recipient', 'sixteen digits', { to: '+3361234567890123' }],
		['invalid_recipient', 'gaps in the number', { to: '+33 6 12 34 56 78' }],
		['invalid_sender', 'twelve letters', { from: 'TwelveLetter' }],
		['invalid_sender', 'a space at its end', { from: 'My Shop ' }],
		['invalid_sender', 'a letter with an accent', { from: 'Café' }],
		['invalid_sender', 'signs without a letter', { from: '12 34' }],
		['invalid_sender', 'an empty sender', { from: '' }],
		['invalid_sender', 'a number of sixteen digits', { from: '+1234567890123456' }],
		['empty_text', 'no text', { text: '' }],
		['empty_text', 'blank text', { text: ' \n ' }],
		['invalid_schedule', 'an hour that is none', { sendAt: 'tomorrow' }],
		['invalid_schedule', 'a time without offset', { sendAt: '2026-11-25T09:00:00' }],
		['invalid_schedule', 'a day that does not exist', { sendAt: '2026-13-01T09:00:00Z' }],
		['invalid_schedule', 'the past', { sendAt: '2026-11-24T07:59:59Z' }],
		['invalid_schedule', 'more than 35 days ahead', { sendAt: '2026-12-29T08:00:01Z' }],
		[
			'invalid_schedule',
			'an end before the start',
			{ sendAt: '2026-11-25T09:00:00Z', validUntil: '2026-11-25T08:00:00Z' },
		],
	])('is refused as %s for %s, uncharged', async (code, _, fault) => {
		const before = await sandbox.credits();
		const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hello', ...fault });
		expect(messages[0]).toMatchObject({ status: 'refused', credits: 0, error: { code } });
		expect(await sandbox.credits()).toBe(before);
	});

	it.each([
		'A',
		'ElevenChars',
		'My Shop',
		'A&B-Co.',
		'0123456789',
		'ACME2026',
		'38200',
		'+14155550100',
		'33612345678901',
	])('may come from %s', async (from) => {
		const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hello', from });
		expect(messages[0]).toMatchObject({ status: 'accepted', from });
	});

	it('comes from the default sender when it names none', async () => {
		const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hello' });
		expect(messages[0]?.from).toBe('38200');
	});

	it('does not take its neighbours down with it', async () => {
		const { messages } = await sandbox.send(
			{ to: CLAIRE, text: 'one' },
			{ to: 'nobody', text: 'two' },
			{ to: CLAIRE, text: 'three' },
		);
		expect(messages.map(({ status }) => status)).toEqual(['accepted', 'refused', 'accepted']);
	});

	it('takes an empty sender in the balance request for the default one', async () => {
		expect((await sandbox.request('GET', '/v1/balance?sender=')).status).toBe(200);
	});
});

describe('the list of messages', () => {
	const ZOE = '+15145550177';

	it('is paged, newest first, without gap or overlap', async () => {
		const texts = ['a', 'b', 'c', 'd', 'e'];
		await sandbox.send(...texts.map((text) => ({ to: ZOE, text })));
		const seen: string[] = [];
		let after = '';
		do {
			const query = new URLSearchParams({ to: ZOE, limit: '2', ...(after && { after }) });
			const { body } = await sandbox.request('GET', `/v1/messages?${query}`);
			seen.push(...body.messages.map(({ text }: { text: string }) => text));
			after = body.next;
		} while (after);
		expect(seen).toEqual(texts.toReversed());
	});

	it('finds a message by its client reference', async () => {
		await sandbox.send({ to: ZOE, text: 'found', clientReference: 'needle' });
		const { body } = await sandbox.request('GET', '/v1/messages?clientReference=needle');
		expect(body.messages).toMatchObject([{ text: 'found', createdAt: START }]);
		expect(body).not.toHaveProperty('next');
	});

	it('finds messages by status', async () => {
		const { body } = await sandbox.request('GET', '/v1/messages?status=refused&limit=1000');
		const statuses = new Set(body.messages.map(({ status }: { status: string }) => status));
		expect([...statuses]).toEqual(['refused']);
	});
});
