import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { NodeRun } from '../support/runNode';
import { max, newUserFolder, person, use, zoe } from '../support/smsLedger';

const upsert = use('contact', 'upsert');
const get = use('contact', 'get');
const getMany = use('contact', 'getAll');
const save = (items: IDataObject[], parameters: INodeParameters = {}, run: NodeRun = {}) =>
	upsert(parameters, { ...run, items });
const numbersOf = (items: IDataObject[] = []) =>
	items.map(({ phone }) => (phone as IDataObject)['e164']);

/** French mobile numbers in ascending order. */
const crowd = (size: number) =>
	Array.from({ length: size }, (_, i) => person(`+336${String(12_000_000 + i)}`));

beforeEach(newUserFolder);

describe('SMS Ledger, Contact', () => {
	describe('Create or Update', () => {
		it('saves what Import Phone List wrote, and keeps the item', async () => {
			const { outputs, items, hints } = await save([person(zoe, { city: 'Lyon' }), person(max)]);
			expect(outputs[0]).toMatchObject([
				{ city: 'Lyon', phone: { e164: zoe, country: 'FR' }, contact: { firstName: 'Zoé' } },
				{ phone: { e164: max } },
			]);
			expect(items[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
			expect(hints).toEqual(['2 contacts saved: 2 new']);
		});

		it('says how many of them are new', async () => {
			await save([person()]);
			const { hints } = await save([person(), person(max), person(max)]);
			expect(hints).toEqual(['2 contacts saved: 1 new']);
		});

		it('leaves as it is what an item does not say', async () => {
			await save([person(zoe, { city: 'Lyon', contact: { firstName: 'Zoé', lastName: 'Roux' } })]);
			await save([person(zoe, { shop: 'Nord', contact: { firstName: 'Zoe' } })]);
			const { outputs } = await get({ phoneNumber: zoe });
			expect(outputs[0]).toMatchObject([
				{ city: 'Lyon', shop: 'Nord', contact: { firstName: 'Zoe', lastName: 'Roux' } },
			]);
		});

		it('lets expressions override the item, each for itself', async () => {
			await save([person(zoe, { first: 'A' }), person(max, { first: 'B' })], {
				contactFields: { firstName: '={{ $json.first }}', birthday: '04-05' },
				options: { list: '={{ "list " + $json.first }}', tags: 'vip, new' },
			});
			const { outputs } = await get({ phoneNumber: max });
			expect(outputs[0]).toMatchObject([
				{
					contact: { firstName: 'B', birthday: '04-05' },
					lists: ['list B'],
					tags: ['new', 'vip'],
				},
			]);
		});

		it.each([
			['all', { city: 'Lyon', shoe: 43 }],
			['none', {}],
			['selected', { city: 'Lyon' }],
		])('keeps the other fields of the item: %s', async (otherFields, kept) => {
			await save([person(zoe, { city: 'Lyon', shoe: 43, sms: { text: 'Hi' } })], {
				otherFields,
				fieldsToKeep: 'city',
			});
			const { outputs } = await getMany();
			const { city, shoe, sms } = outputs[0]?.[0] ?? {};
			expect(JSON.parse(JSON.stringify({ city, shoe, sms }))).toEqual(kept);
		});

		it('takes the number of a form as it was written', async () => {
			const { outputs } = await save([{ phone: '+33 6 12 34 56 78' }]);
			expect(outputs[0]).toMatchObject([{ phone: { e164: zoe, timeZones: ['Europe/Paris'] } }]);
		});

		it('puts the consent of a list on record, once however often it is read', async () => {
			const contact = { consent: { status: 'explicit', at: '2026-01-12', source: 'web form' } };
			await save([person(zoe, { contact })]);
			const { outputs } = await save([person(zoe, { contact })]);
			expect(outputs[0]).toMatchObject([
				{ contact: { consent: { status: 'explicit', at: '2026-01-12T00:00:00.000Z' } } },
			]);
			const history = await use('consent', 'getHistory')({ phoneNumber: zoe });
			expect(history.outputs[0]).toMatchObject([{ kind: 'imported', source: 'web form' }]);
		});

		it('takes the days of a database as days', async () => {
			const born = new Date(1975, 4, 11) as never;
			const contact = {
				birthday: born,
				consent: { status: 'explicit', at: new Date(2026, 0, 12) },
			};
			await save([person(zoe, { birthday: born, contact: contact as never })]);
			const { outputs } = await get({ phoneNumber: zoe });
			expect(outputs[0]).toMatchObject([
				{
					birthday: new Date(1975, 4, 11).toJSON(),
					contact: { birthday: '1975-05-11', consent: { at: '2026-01-12T00:00:00.000Z' } },
				},
			]);
		});

		it('reads a birthday that an expression gives as a Date', async () => {
			await save([person(zoe, { born: new Date(1975, 4, 11) as never })], {
				contactFields: { birthday: '={{ $json.born }}' },
			});
			const { outputs } = await get({ phoneNumber: zoe });
			expect(outputs[0]).toMatchObject([{ contact: { birthday: '1975-05-11' } }]);
		});

		it('never loses an opt-out of a list, and records it once', async () => {
			for (let run = 0; run < 2; run++) await save([person(zoe, { contact: { optOut: true } })]);
			const { outputs } = await use('consent', 'getHistory')({ phoneNumber: zoe });
			expect(outputs[0]).toMatchObject([{ kind: 'opt_out', scope: 'all' }]);
			const { outputs: found } = await get({ phoneNumber: zoe });
			expect(found[0]).toMatchObject([{ contact: { optOut: { scope: 'all' } } }]);
		});

		it.each([
			['no number', { name: 'Zoé' }, {}, /No phone number is given/],
			['a national number', { phone: '06 12 34 56 78' }, {}, /The field “phone” of the item/],
			[
				'a day that does not exist',
				person(),
				{ contactFields: { birthday: '02-30' } },
				/“Birthday”/,
			],
			['an unknown zone', person(), { contactFields: { timeZone: 'Paris' } }, /“Time Zone”/],
		])('saves nobody for %s', async (_name, item, parameters, message) => {
			const { error } = await save([person(max), item], parameters);
			expect(error?.message).toMatch(message);
			expect((await getMany()).outputs[0]).toEqual([]);
		});

		it('goes on with the others when n8n is told to continue', async () => {
			const { outputs } = await save(
				[{ name: 'nobody' }, person()],
				{},
				{
					settings: { onError: 'continueRegularOutput' },
				},
			);
			expect(outputs[0]).toMatchObject([
				{ name: 'nobody', failure: { message: 'No phone number is given' } },
				{ phone: { e164: zoe } },
			]);
		});

		it('lets two executions save at the same time', async () => {
			const runs = await Promise.all([save(crowd(1500)), save(crowd(1500)), save(crowd(1500))]);
			expect(runs.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
			const { outputs } = await getMany({ returnAll: true });
			expect(outputs[0]).toHaveLength(1500);
		});
	});

	describe('Get', () => {
		it('gives the person as every other node reads it', async () => {
			await save([person(zoe, { city: 'Lyon' })]);
			const { outputs } = await get({}, { items: [{ phone: { e164: zoe }, order: 7 }] });
			expect(outputs[0]).toEqual([
				{
					order: 7,
					city: 'Lyon',
					phone: person()['phone'],
					contact: { firstName: 'Zoé' },
					tags: [],
					lists: [],
					createdAt: expect.stringMatching(/^20.*Z$/),
					updatedAt: expect.stringMatching(/^20.*Z$/),
					found: true,
				},
			]);
		});

		it('tells of somebody unknown whether they may be texted', async () => {
			await use('consent', 'recordOptOut')({ phoneNumber: zoe });
			const { outputs, hints } = await get({ phoneNumber: zoe });
			expect(outputs[0]).toMatchObject([
				{ found: false, phone: { e164: zoe }, contact: { optOut: { scope: 'all' } } },
			]);
			expect(hints).toEqual(['1 number not in the ledger']);
		});
	});

	describe('Get Many', () => {
		it('finds by list, country and tag', async () => {
			await save([person()], { options: { list: 'customers', tags: 'vip' } });
			await save([person(max, { phone: { e164: max, country: 'DE' } })], {
				options: { list: 'customers' },
			});
			const by = async (filters: INodeParameters) =>
				numbersOf((await getMany({ filters })).outputs[0]);
			expect(await by({ list: 'customers' })).toEqual([zoe, max]);
			expect(await by({ list: 'customers', country: 'DE' })).toEqual([max]);
			expect(await by({ tag: 'vip' })).toEqual([zoe]);
			expect(await by({ list: 'nobody' })).toEqual([]);
		});

		it('goes on where the page before ended', async () => {
			await save(crowd(5));
			const pages: unknown[] = [];
			let page = '';
			do {
				const { outputs } = await getMany({ limit: 2, options: { page } });
				pages.push(numbersOf(outputs[0]));
				page = String(outputs[0]?.at(-1)?.['nextPage'] ?? '');
			} while (page !== '');
			expect(pages.map((numbers) => (numbers as unknown[]).length)).toEqual([2, 2, 1]);
			expect(pages.flat()).toEqual(numbersOf(crowd(5)));
		});

		it('cuts a list into pages for sub-workflows, which together are the list', async () => {
			await save(crowd(7), { options: { list: 'all' } });
			const cut = await getMany({ output: 'pages', pageSize: 3, filters: { list: 'all' } });
			expect(cut.outputs[0]).toMatchObject([
				{ pageNumber: 1, contacts: 3, list: 'all' },
				{ pageNumber: 2, contacts: 3 },
				{ pageNumber: 3, contacts: 1 },
			]);
			expect(cut.hints).toEqual(['7 contacts in 3 pages']);
			// Somebody who joins meanwhile is in one of them, too.
			await save([person('+33612000001', {})], { options: { list: 'all' } });
			await save([person('+33699999999', {})], { options: { list: 'all' } });
			const { outputs } = await getMany(
				{
					limit: 1,
					filters: { list: '={{ $json.list }}' },
					options: { page: '={{ $json.page }}' },
				},
				{ items: cut.outputs[0] ?? [] },
			);
			expect(numbersOf(outputs[0])).toEqual([...numbersOf(crowd(7)), '+33699999999']);
		});

		it('refuses a page that this operation never wrote', async () => {
			expect((await getMany({ options: { page: '2' } })).error?.message).toBe(
				'“Page” is not a page: “2”',
			);
		});
	});

	describe('Get Timeline', () => {
		it('tells the story of a number in the person’s own time', async () => {
			await save([person()]);
			await use(
				'consent',
				'recordOptIn',
			)({
				phoneNumber: zoe,
				source: 'the web form',
				proof: 'entry 4711',
				at: '2026-01-12T09:00:00+01:00',
			});
			await use(
				'consent',
				'recordOptOut',
			)({
				phoneNumber: zoe,
				source: 'reply',
				proof: 'STOP',
				at: '2026-03-01T09:00:00Z',
			});
			const { outputs } = await use('contact', 'getTimeline')({ phoneNumber: zoe });
			expect(outputs[0]).toMatchObject([
				{
					sentence: 'Opted in on 12 January 2026 through the web form (proof: entry 4711)',
					timeZone: 'Europe/Paris',
					kind: 'consent',
				},
				{
					sentence:
						'Opted out of all messages Sunday 1 March 2026 10:00 local time through reply (proof: STOP)',
				},
			]);
		});
	});

	it('exports everything about a number', async () => {
		await save([person(zoe, { city: 'Lyon' })]);
		await use('consent', 'recordOptIn')({ phoneNumber: zoe, source: 'form' });
		const { outputs } = await use('contact', 'export')({ phoneNumber: zoe });
		expect(outputs[0]).toMatchObject([
			{ e164: zoe, contact: { fields: { city: 'Lyon' } }, consents: [{ source: 'form' }] },
		]);
	});

	describe('Delete', () => {
		const erase = use('contact', 'delete');

		it('forgets the person, but not the opt-out', async () => {
			await save([person()]);
			await use('consent', 'recordOptOut')({ phoneNumber: zoe });
			const { outputs } = await erase({}, { items: [person()] });
			expect(outputs[0]).toEqual([{ deleted: true, optOutKept: true, messagesKeptAsCounts: 0 }]);
			const { outputs: after } = await get({ phoneNumber: zoe });
			expect(after[0]).toMatchObject([{ found: false, contact: { optOut: { scope: 'all' } } }]);
		});

		it('refuses as a tool of an AI agent', async () => {
			await save([person()]);
			const { error } = await erase(
				{ phoneNumber: zoe },
				{ type: 'n8n-nodes-sms-campaign.smsLedgerTool' },
			);
			expect(error?.message).toMatch(/^An AI agent may not erase a person\. /);
			expect((await get({ phoneNumber: zoe })).outputs[0]).toMatchObject([{ found: true }]);
		});
	});
});
