import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { workbook } from '../support/listFiles';
import { activate } from '../support/pollNode';
import { newUserFolder } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const HOUR = 3_600_000;
// A Wednesday; open in France.
const NOON = Date.parse('2027-03-10T11:00:00Z');

const csv = 'phone,first name,birthday,consent\n+33612345678,Zoé,1991-03-10,yes\n';
const more = `${csv}+33612345679,Max,1980-03-10,yes\n`;

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

let server: Server;
let answer: Answer;
let asked: IncomingMessage[];

beforeEach(async () => {
	newUserFolder();
	asked = [];
	server = createServer((request, response) => {
		asked.push(request);
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	standClockAt(NOON);
});
afterEach(() => {
	jest.useRealTimers();
	server.closeAllConnections();
	server.close();
});

const give =
	(body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Answer =>
	(_request, response) =>
		response.writeHead(status, headers).end(body);

const url = (path = '/list') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

const trigger = (
	parameters: INodeParameters = {},
	credentials: Record<string, ICredentialDataDecryptedObject> = {},
	mode?: 'manual',
) =>
	activate(
		new BirthdayTrigger(),
		{
			parameters: { source: 'url', url: url(), ...parameters },
			credentials,
			settings: { typeVersion: 2 },
		},
		mode,
	);

describe('Birthday Trigger with a list at a URL', () => {
	it.each<[string, string | Uint8Array, Record<string, string>?]>([
		['CSV', csv],
		['TSV', csv.replaceAll(',', '\t')],
		['CSV that is compressed on the way', gzipSync(csv), { 'content-encoding': 'gzip' }],
		['a JSON list', '[{"mobile":"+33612345678","birthday":"1991-03-10"}]'],
		[
			'JSON with a list in it',
			'{"data":{"people":[{"mobile":"+33612345678","birthday":"1991-03-10"}]}}',
		],
		['vCards', 'BEGIN:VCARD\nVERSION:4.0\nFN:Zoé\nTEL:+33612345678\nBDAY:19910310\nEND:VCARD\n'],
		[
			'an Excel workbook',
			workbook({
				sheets: {
					People: ['phone,birthday', '+33612345678,1991-03-10']
						.map(
							(row) =>
								`<row>${row
									.split(',')
									.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
									.join('')}</row>`,
						)
						.join(''),
				},
			}),
		],
	])('reads %s', async (_name, body, headers = {}) => {
		answer = give(body, 200, headers);
		expect(await trigger().poll()).toMatchObject([
			{ phone: { e164: '+33612345678' }, birthday: { year: 2027, age: 36 } },
		]);
	});

	it('asks again once an hour, and whether anything has changed', async () => {
		answer = ({ headers }, response) =>
			headers['if-none-match'] === '"1"'
				? response.writeHead(304).end()
				: response
						.writeHead(200, { etag: '"1"', 'last-modified': 'Wed, 10 Mar 2027 10:00:00 GMT' })
						.end(csv);
		const { poll } = trigger();
		expect(await poll()).toHaveLength(1);
		standClockAt(NOON + HOUR / 2);
		expect(await poll()).toBeUndefined();
		expect(asked).toHaveLength(1);
		standClockAt(NOON + HOUR);
		expect(await poll()).toBeUndefined();
		expect(asked).toHaveLength(2);
		expect(asked[1]?.headers).toMatchObject({
			'if-none-match': '"1"',
			'if-modified-since': 'Wed, 10 Mar 2027 10:00:00 GMT',
		});
		answer = give(more, 200, { etag: '"2"' });
		standClockAt(NOON + 2 * HOUR);
		expect(await poll()).toMatchObject([{ contact: { firstName: 'Max' } }]);
	});

	describe('that no longer tells who has said stop', () => {
		const told =
			'phone,first name,birthday,consent,unsubscribed\n+33612345678,Zoé,1991-03-10,yes,no\n';
		const untold = told.replace(/,unsubscribed|,no$/gm, '') + '+33612345679,Max,1980-03-10,yes\n';

		it('is refused, and says so, until somebody executes the node by hand', async () => {
			answer = give(told);
			const { poll } = trigger();
			expect(await poll()).toHaveLength(1);
			answer = give(untold);
			standClockAt(NOON + HOUR);
			await expect(poll()).rejects.toThrow(/“unsubscribed”, which told who has said stop, is no/);
			expect(await trigger({}, {}, 'manual').poll()).toBeDefined();
			standClockAt(NOON + 1.5 * HOUR);
			expect(await poll()).toMatchObject([{ contact: { firstName: 'Max' } }]);
		});

		it('is taken where fields are named row by row: nobody may have said stop any more', async () => {
			const people = [
				{ mobile: '+33612345678', birthday: '1991-03-10', consent: 'yes' },
				{ mobile: '+33612345679', birthday: '1980-03-11', unsubscribed: true },
			];
			answer = give(JSON.stringify(people));
			const { poll } = trigger();
			expect(await poll()).toHaveLength(1);
			const max = { mobile: '+33612345670', birthday: '1980-03-10', consent: 'yes' };
			answer = give(JSON.stringify([people[0], max]));
			standClockAt(NOON + HOUR);
			expect(await poll()).toHaveLength(1);
		});

		it('is not mistaken for one that is empty for a while', async () => {
			answer = give(told);
			const { poll } = trigger();
			expect(await poll()).toHaveLength(1);
			answer = give(told.split('\n')[0]!);
			standClockAt(NOON + HOUR);
			expect(await poll()).toBeUndefined();
			answer = give(untold);
			standClockAt(NOON + 2 * HOUR);
			await expect(poll()).rejects.toThrow(/who has said stop/);
		});
	});

	it.each<[string, ICredentialDataDecryptedObject, object]>([
		[
			'httpBasicAuth',
			{ user: 'crm', password: 'pä:ss' },
			{ authorization: `Basic ${Buffer.from('crm:pä:ss').toString('base64')}` },
		],
		['httpBearerAuth', { token: 'secret' }, { authorization: 'Bearer secret' }],
		['httpHeaderAuth', { name: 'X-Key', value: 'secret' }, { 'x-key': 'secret' }],
	])('logs in with n8n’s own %s', async (authentication, credential, headers) => {
		answer = give(csv);
		const { poll } = trigger({ authentication }, { [authentication]: credential });
		expect(await poll()).toHaveLength(1);
		expect(asked[0]?.headers).toMatchObject(headers);
	});

	it('logs in with a key in the address', async () => {
		answer = give(csv);
		const credential = { name: 'key', value: 'a b' };
		const parameters = { authentication: 'httpQueryAuth', url: url('/list?kind=csv') };
		expect(await trigger(parameters, { httpQueryAuth: credential }).poll()).toHaveLength(1);
		expect(asked[0]?.url).toBe('/list?kind=csv&key=a+b');
	});

	it.each([
		['none', {}],
		['domains', { allowedDomains: 'crm.example.com, *.127.0.0.1' }],
	])('does not show a login that is not for this host: %s', async (allowed, limits) => {
		answer = give(csv);
		const credential = { token: 'secret', allowedHttpRequestDomains: allowed, ...limits };
		const { poll } = trigger(
			{ authentication: 'httpBearerAuth' },
			{ httpBearerAuth: credential },
			'manual',
		);
		await expect(poll()).rejects.toThrow('may not be used for the address');
		expect(asked).toEqual([]);
	});

	it('follows to another host, and shows it no login', async () => {
		const other = createServer((request, response) => {
			asked.push(request);
			response.end(csv);
		});
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		try {
			const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/file`;
			answer = give('', 302, { location });
			const login = { httpBearerAuth: { token: 'secret' } };
			expect(await trigger({ authentication: 'httpBearerAuth' }, login).poll()).toHaveLength(1);
			expect(asked.map(({ headers }) => headers.authorization)).toEqual([
				'Bearer secret',
				undefined,
			]);
		} finally {
			other.close();
		}
	});

	it.each<[string, Answer, string, string]>([
		['an error', give('', 503), 'the address answered 503', 'in a browser'],
		['a login that is wanted', give('', 401), 'the address answered 401', '“Authentication”'],
		['an empty answer', give(''), 'an empty file', ''],
		[
			'a page to log in',
			give('<!doctype html><html><body><form></form></body></html>'),
			'a web page',
			'“Authentication”',
		],
		['an answer without a list', give('{"error":"expired"}'), 'it is JSON without', ''],
		[
			'half of a list',
			(_request, response) => {
				response.writeHead(200, { 'content-length': '1000' });
				response.write(csv);
				setTimeout(() => response.destroy(), 20);
			},
			'127.0.0.1',
			'',
		],
		[
			'a list of nobody to text',
			give('phone,birthday\nn/a,1991-03-10\n'),
			'has a number',
			'Import Phone List',
		],
		['a list without numbers', give('name,birthday\nZoé,1991-03-10\n'), 'No column', ''],
		[
			'circles',
			(request, response) => response.writeHead(302, { location: request.url ?? '' }).end(),
			'on and on',
			'',
		],
	])('fails, once an hour, and recovers by itself: %s', async (_name, wrong, message, advice) => {
		answer = wrong;
		const { poll } = trigger();
		// The first poll must not.
		expect(await poll()).toBeUndefined();
		await expect(poll()).rejects.toMatchObject({
			message: expect.stringContaining(message),
			description: expect.stringContaining(advice),
		});
		standClockAt(NOON + 6 * 60_000);
		expect(await poll()).toBeUndefined();
		expect(asked.length).toBeGreaterThan(1);
		standClockAt(NOON + 61 * 60_000);
		await expect(poll()).rejects.toThrow(message);
		answer = give(csv);
		standClockAt(NOON + 67 * 60_000);
		expect(await poll()).toHaveLength(1);
	});

	it('fails when nobody answers', async () => {
		answer = give(csv);
		const { poll } = trigger();
		server.close();
		server.closeAllConnections();
		await poll();
		await expect(poll()).rejects.toThrow('refuses the connection');
	});

	it('goes on with the last list for a day, and then greets nobody it cannot be sure of', async () => {
		const people = [11, 12, 15].map((day, n) => `+3361234567${n},1991-03-${day}`);
		answer = give(['phone,birthday', ...people].join('\n'));
		const { poll } = trigger();
		await poll();
		answer = give('', 500);
		standClockAt(NOON + 24 * HOUR);
		expect(await poll()).toMatchObject([{ phone: { e164: '+33612345670' } }]);
		await expect(poll()).rejects.toMatchObject({
			description: expect.stringContaining('counts, for a day at most'),
		});
		standClockAt(NOON + 48 * HOUR);
		await expect(poll()).rejects.toMatchObject({
			description: expect.stringContaining('Nobody of it is greeted until then'),
		});
		expect(await poll()).toBeUndefined();
		// The list is there again: what came due meanwhile is caught up on.
		answer = give(['phone,birthday', ...people].join('\n'));
		standClockAt(NOON + 50 * HOUR);
		expect(await poll()).toMatchObject([{ phone: { e164: '+33612345671' } }]);
	});

	it('is not used any more when the settings name another', async () => {
		answer = give(csv);
		await trigger({ localHour: 20 }).poll();
		const { poll } = trigger({ url: url('/other') });
		answer = give('', 500);
		expect(await poll()).toBeUndefined();
		await expect(poll()).rejects.toThrow('answered 500');
	});

	it('does not have the first poll wait for a slow list, nor two readings at once', async () => {
		const { promise, resolve } = Promise.withResolvers<void>();
		answer = (_request, response) => void promise.then(() => response.end(csv));
		const { poll } = trigger();
		expect(await poll()).toBeUndefined();
		const second = poll();
		resolve();
		expect(await second).toHaveLength(1);
		expect(asked).toHaveLength(1);
	});

	it('takes an address that gives those of today alone, of whom there may be none', async () => {
		answer = give('[]');
		const { poll } = trigger();
		expect(await poll()).toBeUndefined();
		expect(await poll()).toBeUndefined();
		answer = give('[{"mobile":"+33612345678","birthday":"1991-03-10"}]');
		standClockAt(NOON + HOUR);
		expect(await poll()).toHaveLength(1);
	});

	it('hands on the STOP that a second row of a number tells of', async () => {
		const rows = ['phone,birthday,unsubscribed', '+33612345678,1991-03-10,', '+33612345678,,yes'];
		answer = give(rows.join('\n'));
		expect(await trigger().poll()).toMatchObject([{ contact: { optOut: true } }]);
	});
});
