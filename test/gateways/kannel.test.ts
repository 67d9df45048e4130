import { gatewayOf } from './gatewayOf';
import { kannelExamples } from './kannel.examples';
import { message } from './message';

const kannel = gatewayOf('kannel');

const { keys } = kannelExamples;
const now = Date.UTC(2026, 5, 1, 12);

const headers = (changes: Partial<typeof message>) =>
	kannel.buildSend(keys, [{ ...message, ...changes }]).headers;

it.each([
	['a minute begun counts whole', now + 60_001, '2'],
	['what is past goes at once', now - 5000, '0'],
])('waits whole minutes: %s', (_name, sendAt, minutes) => {
	expect(headers({ sendAt, now })['x-kannel-deferred']).toBe(minutes);
});

it('lets Kannel refuse a scheduled message when nobody says what time it is', () => {
	expect(headers({ sendAt: now })['x-kannel-deferred']).toBe('-2');
});

it('counts the validity of a scheduled message from when it is due', () => {
	const sent = headers({ sendAt: now + 5 * 60_000, now, validityMinutes: 30 });
	expect(sent['x-kannel-validity']).toBe('35');
});

it.each([
	['GSM-7', '0'],
	['UCS-2', '2'],
] as const)('says that a text is %s', (encoding, coding) => {
	expect(headers({ encoding })['x-kannel-coding']).toBe(coding);
});

it.each([
	['https://n8n.example/hook', 'https://n8n.example/hook?messageId='],
	['https://n8n.example/hook?a=b%20c', 'https://n8n.example/hook?a=b%%20c&messageId='],
])('keeps the address for reports as it is: %s', (reportUrl, begins) => {
	const url = headers({ reportUrl })['x-kannel-dlr-url'];
	expect(url).toBe(`${begins}${message.idempotencyKey}&state=%d&to=%p&time=%T&answer=%A`);
	expect(headers({ reportUrl })['x-kannel-dlr-mask']).toBe('31');
});

it('leaves a long text in doubt that Kannel turns down: one part of it may have been taken', () => {
	const reply = { status: 503, headers: {}, body: 'Temporal failure, try again later.' };
	const read = (text: string) => kannel.readSend(reply, [{ ...message, text, encoding: 'GSM-7' }]);
	expect(read('a'.repeat(160))).toMatchObject([{ kind: 'refused', retryable: true }]);
	expect(read('a'.repeat(161))).toMatchObject([{ kind: 'unknown' }]);
});

it.each([
	['the page of a shop', '<p>The receiver pays.</p>'],
	['a sentence with its words', 'See our white- and/or black-lists'],
])('does not take %s for its refusal', (_name, body) => {
	const reply = { status: 400, headers: {}, body };
	expect(kannel.readSend(reply, [message])).toMatchObject([
		{ kind: 'refused', cause: 'misconfigured', retryable: true },
	]);
});

it.each([
	['by its type', { 'content-type': 'text/plain; charset="UTF-16BE"' }],
	['by its coding', { 'x-kannel-coding': '2' }],
])('reads Chinese at a post-url, whose bytes look like letters, as told %s', (_name, headers) => {
	const request = {
		method: 'POST' as const,
		url: 'https://n8n.example/hook',
		headers: { 'x-kannel-from': '+8613812345678', ...headers },
		body: Uint8Array.from([0x50, 0x5c, 0x6b, 0x62]),
	};
	expect(kannel.webhooks?.read(request)).toMatchObject({ value: [{ text: '停止' }] });
});

it('takes a post that names nobody who wrote for none', () => {
	const headers = { 'x-kannel-from': '' };
	const url = 'https://n8n.example/hook';
	const request = { method: 'POST' as const, url, headers, body: Buffer.from('STOP') };
	expect(kannel.webhooks?.read(request)).toMatchObject({ ok: false });
});
