import type { Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { anna, ben, sure, type LedgerHome } from '../../support/ledgers';

const at = { now: Date.UTC(2026, 10, 27) };
const person = (e164: E164, more: object = {}) => ({ phone: { e164 }, ...more });

export function contactsContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await newHome().open();
	});
	afterEach(() => ledger.close());
	const get = async (e164: E164) => (await sure(ledger.contacts.get([e164]))).get(e164);

	it('gives back a contact as an item carries it', async () => {
		const phone = {
			e164: anna,
			country: 'FR',
			callingCode: '33',
			nationalNumber: '612345678',
			type: 'mobile' as const,
			timeZones: ['Europe/Paris'],
		};
		const contact = {
			firstName: 'Zoé',
			lastName: 'O’Neill',
			birthday: '1990-02-28',
			region: 'IDF',
		};
		await sure(
			ledger.contacts.upsert([{ phone, contact, fields: { size: 'M' }, tags: ['vip', 'new'] }], at),
		);
		expect(await get(anna)).toEqual({
			phone,
			contact,
			fields: { size: 'M' },
			tags: ['new', 'vip'],
			lists: [],
			createdAt: at.now,
			updatedAt: at.now,
		});
	});

	it('keeps what a later entry does not say, and replaces what it says', async () => {
		await sure(
			ledger.contacts.upsert(
				[person(anna, { contact: { firstName: 'Anna', language: 'fr' }, fields: { a: 1, b: 1 } })],
				at,
			),
		);
		await sure(
			ledger.contacts.upsert(
				[person(anna, { contact: { firstName: 'Anne' }, fields: { b: 2 }, tags: ['x'] })],
				{ now: at.now + 1 },
			),
		);
		expect(await get(anna)).toMatchObject({
			contact: { firstName: 'Anne', language: 'fr' },
			fields: { a: 1, b: 2 },
			tags: ['x'],
			createdAt: at.now,
			updatedAt: at.now + 1,
		});
	});

	it('takes text that PostgreSQL would refuse, without what it refuses', async () => {
		const firstName = 'A\0\ud800\\u0000😀';
		await sure(ledger.contacts.upsert([person(anna, { contact: { firstName } })], at));
		expect((await get(anna))?.contact.firstName).toBe('A\ufffd\\u0000😀');
	});

	it('shows consent and opt-out with the contact', async () => {
		await sure(ledger.contacts.upsert([person(anna)], at));
		await sure(
			ledger.consent.record(
				[
					{ e164: anna, kind: 'opt_in', status: 'explicit', source: 'form', proof: 'p1', at: 1000 },
					{ e164: anna, kind: 'opt_out', scope: 'all', at: 2000 },
				],
				at,
			),
		);
		expect((await get(anna))?.contact).toEqual({
			consent: {
				status: 'explicit',
				source: 'form',
				scope: '',
				proof: 'p1',
				at: '1970-01-01T00:00:01.000Z',
			},
			optOut: { scope: 'all', at: '1970-01-01T00:00:02.000Z' },
		});
	});

	describe('pages', () => {
		const numbers = Array.from({ length: 25 }, (_, i) => `+336000000${10 + i}` as E164);
		beforeEach(async () => {
			const entries = numbers.map((e164, i) =>
				person(e164, {
					phone: { e164, country: i % 2 ? 'FR' : 'CH' },
					contact: { birthday: i < 3 ? '1980-02-29' : '--03-01' },
					tags: i % 5 ? [] : ['fifth'],
				}),
			);
			await sure(ledger.contacts.upsert([...entries, person(ben)], at));
			await sure(ledger.contacts.addToList('Newsletter', [...numbers, '+4179999' as E164], at));
		});

		it.each([
			['everybody', {}, 26],
			['a list', { list: 'Newsletter' }, 25],
			['a country', { country: 'FR' }, 12],
			['a tag', { tag: 'fifth' }, 5],
			['a list, a country and a tag', { list: 'Newsletter', country: 'CH', tag: 'fifth' }, 3],
			['birthdays of two days', { birthdays: ['02-28', '02-29'] }, 3],
			['a list nobody is in', { list: 'Other' }, 0],
		])('over %s, each contact once and in order', async (_name, filter, count) => {
			const seen: string[] = [];
			let after: string | undefined;
			do {
				const page = await sure(ledger.contacts.page(filter, { limit: 4, after }));
				seen.push(...page.items.map(({ phone }) => phone.e164));
				expect(page.items.length).toBeLessThanOrEqual(4);
				after = page.next;
			} while (after !== undefined);
			expect(seen).toHaveLength(count);
			expect(seen).toEqual([...new Set(seen)].sort());
		});

		it('counts the members of lists and forgets those taken off', async () => {
			await sure(ledger.contacts.removeFromList('Newsletter', numbers.slice(0, 5)));
			await sure(ledger.contacts.removeTag('fifth', numbers));
			expect(await sure(ledger.contacts.lists())).toEqual([
				{ name: 'Newsletter', members: 20, createdAt: at.now },
			]);
			expect((await sure(ledger.contacts.page({ tag: 'fifth' }, { limit: 9 }))).items).toEqual([]);
		});
	});

	it('takes thousands at once', async () => {
		const many = Array.from({ length: 2500 }, (_, i) => person(`+3361${1000000 + i}` as E164));
		await sure(ledger.contacts.upsert(many, at));
		const found = await sure(ledger.contacts.get(many.map(({ phone }) => phone.e164)));
		expect(found.size).toBe(2500);
	});
}
