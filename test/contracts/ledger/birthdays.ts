import type { BirthdayKey, Ledger, ListedPerson } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { anna, ben, type LedgerHome, sure } from '../../support/ledgers';

const MINUTE = 60_000;
const DAY = 86_400_000;
const noon = Date.UTC(2026, 10, 27, 12);
const trigger = 'workflow:node';
const leaseMs = 10 * MINUTE;
const key = (e164: E164, year = 2026): BirthdayKey => ({ e164, year });
const number = (n: number): E164 => `+336120${String(10_000 + n)}` as E164;

export function birthdaysContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());
	const take = (keys: readonly BirthdayKey[], now = noon, of = trigger) =>
		sure(ledger.birthdays.take(keys, { trigger: of, now, leaseMs }));
	const at = (now: number) => ({ trigger, now });

	describe('what was given out', () => {
		it('is given once a year, whatever is asked later', async () => {
			expect(await take([key(anna), key(ben)])).toEqual([
				{ ...key(anna), repeated: false },
				{ ...key(ben), repeated: false },
			]);
			await sure(ledger.birthdays.confirm([key(anna), key(ben)], at(noon + MINUTE)));
			expect(await take([key(anna), key(ben)], noon + 3 * DAY)).toEqual([]);
			expect(await take([key(anna, 2027)], noon + 365 * DAY)).toMatchObject([{ year: 2027 }]);
		});

		it('is given again only after its lease, and until it is confirmed', async () => {
			await take([key(anna)]);
			expect(await take([key(anna)], noon + leaseMs - 1)).toEqual([]);
			expect(await take([key(anna)], noon + leaseMs)).toEqual([{ ...key(anna), repeated: true }]);
			await sure(ledger.birthdays.confirm([key(anna)], at(noon + leaseMs)));
			expect(await take([key(anna)], noon + DAY)).toEqual([]);
		});

		it('is given again after a crash by a clock that was far ahead', async () => {
			await take([key(anna)], noon + 30 * DAY);
			expect(await take([key(anna)], noon)).toEqual([{ ...key(anna), repeated: true }]);
		});

		it('is not given twice by a clock that is set back', async () => {
			await take([key(anna)], noon);
			await sure(ledger.birthdays.confirm([key(anna)], at(noon)));
			expect(await take([key(anna)], noon - 2 * DAY)).toEqual([]);
		});

		it('is known of each trigger by itself', async () => {
			await take([key(anna)]);
			expect(await take([key(anna)], noon, 'workflow:reminder')).toHaveLength(1);
		});

		it('is given to one of two who ask at once, and a number once however often it is named', async () => {
			const many = Array.from({ length: 2500 }, (_, n) => key(number(n)));
			const other = await home.open();
			const answers = await Promise.all([
				take([...many, ...many]),
				sure(other.birthdays.take(many, { trigger, now: noon, leaseMs })),
			]);
			await other.close();
			const numbers = answers.flat().map(({ e164 }) => e164);
			expect(numbers).toHaveLength(2500);
			expect(new Set(numbers).size).toBe(2500);
		});

		it('outlives a restart', async () => {
			await take([key(anna)]);
			await ledger.close();
			ledger = await home.open();
			expect(await take([key(anna)])).toEqual([]);
		});
	});

	describe('what was missed', () => {
		const missed = (keys: readonly BirthdayKey[]) =>
			sure(ledger.birthdays.missed(keys, at(noon + 5 * DAY)));

		it('is told until somebody was told of it, and then never given', async () => {
			expect(await missed([key(anna)])).toEqual([{ ...key(anna), given: false }]);
			expect(await missed([key(anna)])).toEqual([{ ...key(anna), given: false }]);
			await sure(ledger.birthdays.told([key(anna)], at(noon + 5 * DAY)));
			expect(await missed([key(anna)])).toEqual([]);
			expect(await take([key(anna)], noon + 6 * DAY)).toEqual([]);
		});

		it('is not what an execution had, and is what a crash left', async () => {
			await take([key(anna), key(ben)]);
			await sure(ledger.birthdays.confirm([key(anna)], at(noon)));
			expect(await missed([key(anna), key(ben)])).toEqual([{ ...key(ben), given: true }]);
			await sure(ledger.birthdays.told([key(anna), key(ben)], at(noon + 5 * DAY)));
			expect(await missed([key(anna), key(ben)])).toEqual([]);
			const { birthdays } = await sure(ledger.people.export(anna, { now: noon }));
			expect(birthdays.told).toMatchObject([{ year: 2026, trigger, state: 'had' }]);
		});
	});

	describe('the memory of a trigger', () => {
		it('begins when it is first opened, and tells when it last looked', async () => {
			expect(await sure(ledger.birthdays.watch(at(noon)))).toEqual({ since: noon });
			await sure(ledger.birthdays.looked({ ...at(noon + MINUTE), options: 'at 10' }));
			expect(await sure(ledger.birthdays.watch(at(noon + DAY)))).toEqual({
				since: noon,
				lookedAt: noon + MINUTE,
				options: 'at 10',
			});
		});

		it('is not silent until a clock that was ahead at first is right', async () => {
			await sure(ledger.birthdays.watch(at(noon + 900 * DAY)));
			expect(await sure(ledger.birthdays.watch(at(noon)))).toEqual({ since: noon });
			expect(await sure(ledger.birthdays.watch(at(noon + DAY)))).toEqual({ since: noon });
		});

		it('forgets after more than a year, and not because a clock was wrong for one poll', async () => {
			await sure(ledger.birthdays.looked(at(noon)));
			await take([key(anna)]);
			await sure(ledger.birthdays.confirm([key(anna)], at(noon)));
			await sure(ledger.birthdays.looked(at(noon + 399 * DAY)));
			await sure(ledger.birthdays.looked(at(noon + 900 * DAY)));
			expect(await take([key(anna)], noon + 399 * DAY)).toEqual([]);
			await sure(ledger.birthdays.looked(at(noon + 401 * DAY)));
			await sure(ledger.birthdays.looked(at(noon + 401 * DAY + MINUTE)));
			expect(await take([key(anna)], noon + 401 * DAY)).toHaveLength(1);
		});
	});

	describe('an erased person', () => {
		it('leaves a hash, by which they are not greeted again', async () => {
			await take([key(anna)]);
			await fill('list', [person(anna, '1990-05-04'), person(ben, '1990-05-04')]);
			await sure(ledger.people.erase(anna, { now: noon }));
			expect((await sure(ledger.people.export(anna, { now: noon }))).birthdays).toEqual({
				told: [],
				listed: [],
			});
			expect(await numbersNear('list', ['05-04'])).toEqual([ben]);
			expect(await take([key(anna)], noon + DAY)).toEqual([]);
			expect(await sure(ledger.birthdays.missed([key(anna)], at(noon)))).toEqual([]);
			await sure(ledger.people.erase(anna, { now: noon + DAY }));
			expect(await take([key(anna)], noon + DAY)).toEqual([]);
			expect(await take([key(anna, 2027)], noon + DAY)).toHaveLength(1);
		});
	});

	const person = (e164: E164, birthday?: string): ListedPerson => ({
		phone: { e164, country: 'FR', type: 'mobile', timeZones: ['Europe/Paris'] },
		contact: { firstName: 'Zoé', ...(birthday !== undefined && { birthday }) },
		fields: { Shoe: '38' },
	});
	const fill = async (list: string, people: readonly ListedPerson[], note = '') => {
		const draft = await sure(ledger.birthdays.list.begin({ trigger: list, now: noon }));
		expect(await sure(ledger.birthdays.list.add(draft, people))).toBe(true);
		return await sure(ledger.birthdays.list.publish(draft, { now: noon, note }));
	};
	const numbersNear = async (list: string, days: readonly string[], limit = 2) => {
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const page = await sure(ledger.birthdays.list.near(list, { days }, { limit, after }));
			expect(page.items.length).toBeLessThanOrEqual(limit);
			seen.push(...page.items.map(({ phone }) => phone.e164));
			after = page.next;
		} while (after !== undefined);
		return seen;
	};

	describe('a list from elsewhere', () => {
		it('gives back people as the list has them', async () => {
			const anns = person(anna, '1992-02-29');
			expect(await fill('list', [anns, person(ben)], 'etag')).toEqual({
				generation: 1,
				people: 1,
				readAt: noon,
				note: 'etag',
			});
			const page = await sure(
				ledger.birthdays.list.near('list', { days: ['02-29'] }, { limit: 9 }),
			);
			expect(page).toEqual({ items: [anns] });
			const { birthdays } = await sure(ledger.people.export(anna, { now: noon }));
			expect(birthdays.listed).toEqual([anns]);
		});

		it('is seen only when it is whole, and then whoever left it is gone from the tables', async () => {
			await fill('list', [person(anna, '05-04'), person(ben, '05-05')]);
			await fill('other', [person(anna, '05-04')]);
			const draft = await sure(ledger.birthdays.list.begin({ trigger: 'list', now: noon }));
			await sure(ledger.birthdays.list.add(draft, [person(number(1), '05-04')]));
			expect(await numbersNear('list', ['05-04', '05-05'])).toEqual([anna, ben]);
			await sure(ledger.birthdays.list.publish(draft, { now: noon + 1, note: 'new' }));
			expect(await numbersNear('list', ['05-04', '05-05'])).toEqual([number(1)]);
			expect(await sure(ledger.birthdays.list.kept('list'))).toMatchObject({ readAt: noon + 1 });
			expect((await sure(ledger.people.export(ben, { now: noon }))).birthdays.listed).toEqual([]);
			expectInTables(2);
			expect(await numbersNear('other', ['05-04'])).toEqual([anna]);
		});

		/** Fails where the tables hold another number of people of lists, those of no reading included. */
		const expectInTables = (people: number) =>
			home.tamper(`insert into sms_meta (key, value) select 'schema', 'taken'
				where (select count(*) from sms_birthday_people) <> ${people}`);

		it('is what the latest reading made it, however many began', async () => {
			const first = await sure(ledger.birthdays.list.begin({ trigger: 'list', now: noon }));
			await sure(ledger.birthdays.list.add(first, [person(anna, '05-04')]));
			const second = await sure(ledger.birthdays.list.begin({ trigger: 'list', now: noon }));
			expect(await sure(ledger.birthdays.list.add(first, [person(ben, '05-04')]))).toBe(false);
			expect(
				await sure(ledger.birthdays.list.publish(first, { now: noon, note: '' })),
			).toBeUndefined();
			expect(await sure(ledger.birthdays.list.kept('list'))).toBeUndefined();
			await sure(ledger.birthdays.list.add(second, [person(number(2), '05-04')]));
			await sure(ledger.birthdays.list.publish(second, { now: noon, note: '' }));
			expect(await numbersNear('list', ['05-04'])).toEqual([number(2)]);
		});

		it('tells that it was read again, and goes when its source does', async () => {
			await fill('list', [person(anna, '05-04')], 'etag');
			await sure(ledger.birthdays.list.unchanged({ trigger: 'list', now: noon + DAY }));
			expect(await sure(ledger.birthdays.list.kept('list'))).toMatchObject({
				readAt: noon + DAY,
				note: 'etag',
			});
			await sure(ledger.birthdays.list.forget('list'));
			expect(await sure(ledger.birthdays.list.kept('list'))).toBeUndefined();
			expectInTables(0);
			await fill('list', [person(ben, '05-04')]);
			expect(await numbersNear('list', ['05-04'])).toEqual([ben]);
		});

		it('takes thousands, and is read by day, a page at a time', async () => {
			const days = ['12-31', '01-01', '02-29'];
			const people = Array.from({ length: 2300 }, (_, n) => person(number(n), days[n % 3] ?? ''));
			expect(await fill('list', people)).toMatchObject({ people: 2300 });
			const seen = await numbersNear('list', ['12-31', '01-01'], 500);
			expect(seen).toHaveLength(1534);
			expect(new Set(seen).size).toBe(1534);
			await fill('list', people.slice(0, 3));
			expectInTables(3);
		});

		it('of a trigger that has gone is deleted after two months', async () => {
			await fill('gone', [person(anna, '05-04')]);
			await sure(ledger.birthdays.looked(at(noon)));
			await sure(ledger.birthdays.looked(at(noon + 61 * DAY)));
			await sure(ledger.birthdays.looked(at(noon + 61 * DAY + 1)));
			expect(await sure(ledger.birthdays.list.kept('gone'))).toBeUndefined();
			expectInTables(0);
		});
	});

	describe('somebody of a list', () => {
		it('is on it twice with two birthdays, and not at all when it is another list', async () => {
			const [may, june] = [person(anna, '1990-05-04'), person(anna, '1990-06-04')];
			await fill('list', [may, june, person(ben, '1990-05-04')]);
			const found = await sure(ledger.birthdays.list.get('list', [anna]));
			expect(found).toHaveLength(2);
			expect(found).toEqual(expect.arrayContaining([may, june]));
			expect(await sure(ledger.birthdays.list.get('other', [anna, ben]))).toEqual([]);
		});
	});

	describe('birthdays that are still open', () => {
		const days = ['05-04', '05-05'];
		const open = {
			trigger,
			years: new Map([
				['05-04', 2026],
				['05-05', 2025],
			]),
		};
		beforeEach(async () => {
			const born = (e164: E164, birthday: string) => ({
				phone: { e164, country: 'FR' },
				contact: { birthday },
			});
			await sure(
				ledger.contacts.upsert(
					[born(anna, '1990-05-04'), born(ben, '1990-05-05'), born(number(1), '05-04')],
					{ now: noon },
				),
			);
			await fill('list', [
				person(anna, '1990-05-04'),
				person(ben, '1990-05-05'),
				person(number(1), '05-04'),
			]);
		});
		const stillOpen = async () => {
			const ofLedger = await sure(ledger.birthdays.near({ days, open }, { limit: 9 }));
			const listed = await sure(ledger.birthdays.list.near('list', { days, open }, { limit: 9 }));
			const numbers = ofLedger.items.map(({ phone }) => phone.e164);
			expect(listed.items.map(({ phone }) => phone.e164)).toEqual(numbers);
			return new Set(numbers);
		};

		it('are those of whom this trigger has confirmed and told nothing in their year', async () => {
			expect(await stillOpen()).toEqual(new Set([anna, ben, number(1)]));
			await take([key(anna), key(number(1)), key(ben)]);
			await sure(ledger.birthdays.take([key(anna)], { trigger: 'other', now: noon, leaseMs }));
			await sure(ledger.birthdays.confirm([key(anna)], { trigger: 'other', now: noon }));
			expect(await stillOpen()).toEqual(new Set([anna, ben, number(1)]));
			await sure(ledger.birthdays.confirm([key(anna), key(ben)], at(noon)));
			// Ben's is of the year before.
			expect(await stillOpen()).toEqual(new Set([ben, number(1)]));
			await sure(ledger.birthdays.told([key(number(1)), key(ben, 2025)], at(noon)));
			expect(await stillOpen()).toEqual(new Set([]));
		});
	});

	describe('people of the ledger', () => {
		beforeEach(async () => {
			await sure(
				ledger.contacts.upsert(
					Array.from({ length: 30 }, (_, n) => ({
						phone: { e164: number(n), country: 'FR' },
						contact: { birthday: n % 2 ? '1990-05-04' : '--12-31' },
						tags: n % 5 ? [] : ['vip'],
					})),
					{ now: noon },
				),
			);
			const members = Array.from({ length: 10 }, (_, n) => number(n));
			await sure(ledger.contacts.addToList('News', members, { now: noon }));
		});

		it.each([
			['all', {}, 30],
			['of a list', { list: 'News' }, 10],
			['of a tag', { tag: 'vip' }, 6],
			['of both', { list: 'News', tag: 'vip' }, 2],
			['of one day', { days: ['12-31'] }, 15],
			['of a day nobody is born on', { days: ['02-29'] }, 0],
			['of no list', { list: 'Other' }, 0],
		])('near %s, each once', async (_name, filter, count) => {
			const seen: string[] = [];
			let after: string | undefined;
			do {
				const page = await sure(
					ledger.birthdays.near(
						{ days: ['12-31', '05-04', '05-04'], ...filter },
						{ limit: 4, after },
					),
				);
				seen.push(...page.items.map(({ phone }) => phone.e164));
				after = page.next;
			} while (after !== undefined);
			expect(seen).toHaveLength(count);
			expect(new Set(seen).size).toBe(count);
		});
	});
}
