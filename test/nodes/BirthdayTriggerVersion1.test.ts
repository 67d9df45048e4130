import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INodeParameters } from 'n8n-workflow';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { activate } from '../support/pollNode';
import { standClockAt } from '../support/standClockAt';

const node = new BirthdayTrigger();

const contacts = [
	'phone,first name,birthday,consent',
	'+33612345678,Zoé,1991-03-14,yes',
	'+819012345678,Sakura,1995-03-14,yes',
	'+33612345679,Leap,1992-02-29,yes',
	'+33612345670,Nobody,,yes',
	'12,Bad number,1991-03-14,yes',
].join('\n');

const trigger = (parameters: INodeParameters = {}, mode?: 'manual') =>
	activate(node, { parameters: { text: contacts, ...parameters } }, mode);

afterEach(() => jest.useRealTimers());

describe('Birthday Trigger of version 1', () => {
	it('reports each person once, when their own clock shows the hour', async () => {
		const { poll } = trigger({ localHour: 10 });
		standClockAt('2027-03-14T00:30:00Z');
		expect(await poll()).toBeUndefined();
		standClockAt('2027-03-14T01:05:00Z');
		expect(await poll()).toMatchObject([{ contact: { firstName: 'Sakura' } }]);
		standClockAt('2027-03-14T09:05:00Z');
		expect(await poll()).toMatchObject([
			{
				'first name': 'Zoé',
				phone: { e164: '+33612345678' },
				contact: { birthday: '1991-03-14', consent: { status: 'explicit' } },
				birthday: { year: 2027, date: '2027-03-14', age: 36 },
			},
		]);
		standClockAt('2027-03-14T10:05:00Z');
		expect(await poll()).toBeUndefined();
		standClockAt('2028-03-14T20:05:00Z');
		expect(await poll()).toHaveLength(1);
	});

	it('catches up on the same day when n8n was down at the hour', async () => {
		standClockAt('2027-03-14T21:00:00Z');
		expect(await trigger({ localHour: 10 }).poll()).toMatchObject([
			{ contact: { firstName: 'Zoé' } },
		]);
	});

	it.each([
		['28 February by default', {}, '2027-02-28T12:00:00Z'],
		['1 March on request', { options: { leapDay: 'mar1' } }, '2027-03-01T12:00:00Z'],
		['their own day in a leap year', {}, '2028-02-29T12:00:00Z'],
	])('greets people born on 29 February on %s', async (_name, parameters, at) => {
		standClockAt(at);
		expect(await trigger(parameters).poll()).toMatchObject([{ contact: { firstName: 'Leap' } }]);
	});

	it('gives all of today’s when executed by hand, at any hour and as often as wanted', async () => {
		standClockAt('2027-03-14T00:30:00Z');
		const { poll } = trigger({ localHour: 23 }, 'manual');
		expect(await poll()).toHaveLength(2);
		expect(await poll()).toHaveLength(2);
	});

	it('says so when executed by hand on a day without birthdays', async () => {
		standClockAt('2027-06-01T12:00:00Z');
		await expect(trigger({}, 'manual').poll()).rejects.toThrow('nobody’s birthday today among 4');
	});

	describe('with a list at a URL', () => {
		let server: Server;
		let answer: { status: number; body: string };
		const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/list`;

		beforeEach(async () => {
			server = createServer((_request, response) => {
				response.writeHead(answer.status).end(answer.body);
			});
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			// In Japan the day is over.
			standClockAt('2027-03-14T20:00:00Z');
		});
		afterEach(() => {
			server.closeAllConnections();
			server.close();
		});

		it.each([
			['CSV', contacts],
			['a JSON list', JSON.stringify([{ mobile: '+33612345678', birthday: '1991-03-14' }])],
			[
				'a list inside a JSON object',
				'{"data":[{"mobile":"+33612345678","birthday":"1991-03-14"}]}',
			],
		])('reads %s', async (_name, body) => {
			answer = { status: 200, body };
			expect(await trigger({ source: 'url', url: url() }).poll()).toMatchObject([
				{ phone: { e164: '+33612345678' } },
			]);
		});

		it('keeps quiet at the first poll after activation, and reports a lasting trouble at the next', async () => {
			answer = { status: 503, body: '' };
			const { poll } = trigger({ source: 'url', url: url() });
			expect(await poll()).toBeUndefined();
			await expect(poll()).rejects.toThrow('could not be read: the address answered 503');
			answer = { status: 200, body: contacts };
			expect(await poll()).toHaveLength(1);
		});
	});
});
