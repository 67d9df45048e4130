import type { HttpReply } from '../../../lib/gateways';
import { json, page } from '../../gateways/examples';
import { asked, message, messages } from '../../gateways/message';
import { eachGateway, itCan } from './eachGateway';

/**
 * Answers of something else than the gateway, or of its front door. They used to refuse 500 of 500
 * messages for good, though nothing was wrong with any of them.
 */
const statuses = [400, 404, 405, 407, 410, 411, 413, 414, 415, 417, 421, 422, 426, 431, 451];

const pages: readonly (readonly [string, (status: number) => HttpReply])[] = [
	['nothing', (status) => page(status, '')],
	['a web page', (status) => page(status, '<!doctype html><h1>Nothing here</h1>')],
	['a page that calls itself JSON', (status) => ({ ...json(status, 0), body: '\n<html></html>' })],
	['plain words', (status) => ({ ...page(status, 'Not here'), headers: {} })],
	['the number of its status', (status) => json(status, status)],
	['half a JSON text', (status) => ({ ...json(status, 0), body: '{"error":{"message":"No' })],
	['a JSON list', (status) => json(status, [])],
	['JSON about nothing', (status) => json(status, {})],
	['the JSON of another API', (status) => json(status, { error: 'No such thing' })],
	['the JSON of a framework', (status) => json(status, { code: status, message: 'No', path: '/' })],
	['the JSON of a cloud', (status) => json(status, { error: { code: status, message: 'No' } })],
	['a problem document', (status) => json(status, { type: 'about:blank', title: 'No', status })],
];

const redirects = [301, 302, 307, 308].map((status): [string, HttpReply] => [
	`${status} to another place`,
	{
		status,
		headers: { location: 'https://login.example/start?key=s3cret' },
		body: '<a href="https://login.example/start">Moved</a>',
	},
]);

const open = [303, 304, 406, 408, 409, 424, 460, 499, 500, 502, 503, 504, 520, 524];
const welcome = [200, 201, 202, 203];

describe.each(eachGateway)('%s', (_id, gateway, examples) => {
	const send = (reply: HttpReply) => gateway.readSend(reply, [message])[0];
	const address = gateway.keyFields.find(({ example }) => /^https?:\/\//.test(example))?.label;

	it.each(pages)(
		'keeps a message sendable after %s, and the set-up is at fault',
		(_name, reply) => {
			for (const status of statuses) {
				const stranger = reply(status);
				const mayBeItsOwn = examples.undocumentedErrors && status === 400 && isObject(stranger);
				const cause = mayBeItsOwn ? 'other' : 'misconfigured';
				expect([status, send(stranger)]).toMatchObject([
					status,
					{ kind: 'refused', cause, retryable: true },
				]);
			}
		},
	);

	it.each([
		[401, 'credential_invalid'],
		[403, 'credential_invalid'],
		[402, 'insufficient_credits'],
	])('takes %i with a web page for a fault of the account', (status, cause) => {
		expect(send(page(status, '<h1>No</h1>'))).toMatchObject({ kind: 'refused', cause });
	});

	it.each(redirects)(
		'keeps a message sendable after %s, which proves that it was not taken',
		(_n, reply) => {
			const outcome = send(reply);
			expect(outcome).toMatchObject({
				kind: 'refused',
				cause: 'misconfigured',
				retryable: true,
				message: expect.stringContaining('login.example'),
			});
			expect(JSON.stringify(outcome)).not.toContain('s3cret');
		},
	);

	it.each(open)('leaves a message in doubt after %i with a web page', (status) => {
		expect(send(page(status, '<h1>Oops</h1>'))).toMatchObject({ kind: 'unknown' });
	});

	it.each(welcome)('leaves a message in doubt after %i with a web page, and says so', (status) => {
		expect(send(page(status, '<html>Welcome</html>'))).toMatchObject({
			kind: 'unknown',
			message: expect.stringContaining('A web page came in place of an answer'),
		});
	});

	it.each([302, 400, 404, 422, 500])(
		'leaves one in doubt that is taken by the words and not by the status %i',
		(status) => {
			const { body, headers } = examples.accepted.reply;
			expect(send({ status, headers, body })).toMatchObject({ kind: 'unknown' });
		},
	);

	it('names the field of the address where the credential has one', () => {
		if (address === undefined) return;
		for (const reply of [page(404, '<h1>No</h1>'), page(302, ''), page(200, '<h1>Hi</h1>')]) {
			expect(send(reply)).toMatchObject({ message: expect.stringContaining(`“${address}”`) });
		}
	});

	itCan(
		gateway.capabilities.batchSize > 1,
		'refuses none of a batch for good that it refuses as a whole',
		() => {
			const replies = pages.flatMap(([, reply]) => statuses.map(reply));
			for (const outcome of replies.flatMap((reply) => gateway.readSend(reply, messages))) {
				expect(outcome).toMatchObject({ kind: 'refused', retryable: true });
			}
		},
	);

	const sentence = { ok: false, failure: { message: expect.stringMatching(/^[A-Z].{10}/i) } };

	/** Whatever else it is asked, it makes a sentence of it, and never a fate of a message. */
	function expectNothingOf(reply: HttpReply): void {
		expect(gateway.test.read(reply, '')).toMatchObject(sentence);
		if (gateway.balance) expect(gateway.balance.read(reply)).toMatchObject(sentence);
		if (gateway.cancel) expect(gateway.cancel.read(reply, 'id-1')).toMatchObject(sentence);
		for (const query of gateway.status ? [asked(examples.accepted.id), asked()] : []) {
			const fate = gateway.status?.read(reply, query);
			// To have found nothing changes nothing.
			if (fate?.ok) expect(fate.value).toEqual({ kind: 'not_found', certain: false });
			else expect(fate).toMatchObject(sentence);
		}
	}

	it.each([
		...pages,
		['a redirect', (status: number) => page(status, '<a href="/">Moved</a>')] as const,
	])('makes nothing but a sentence of %s when it is asked something', (_name, reply) => {
		for (const status of [...statuses, 301, 302, 307, ...open, 401, 402, 403, 429]) {
			expectNothingOf(reply(status));
		}
	});

	it.each([
		'<h1>Welcome</h1>',
		'',
		'{}',
		'[]',
		'{"status":"ok"}',
		'{"success":false}',
		'{"message":"Hello"}',
		'{"id":"x","state":"Y"}',
		'{"sid":"x","status":"canceled"}',
	])('makes nothing but a sentence of 200 with %s when it is asked something', (body) => {
		for (const status of welcome) expectNothingOf({ ...page(status, body) });
	});
});

const isObject = ({ body }: HttpReply): boolean => {
	try {
		const value: unknown = JSON.parse(body);
		return typeof value === 'object' && !Array.isArray(value);
	} catch {
		return false;
	}
};
