import type { ContactFilter, Ledger, Page } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { type LedgerHome, sure } from '../../support/ledgers';

const now = Date.UTC(2026, 10, 27, 12);
const number = (n: number): E164 => `+3361200000${n}` as E164;
const [lyon, paris, london, nobody, stopped, back] = [0, 1, 2, 3, 4, 5].map(number) as E164[];

/** Whoever is chosen from the ledger by a condition is chosen alike for a campaign and for a birthday. */
export function conditionsContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
		const person = (e164: E164 | undefined, contact: object, country = 'FR') => ({
			phone: { e164: e164!, country },
			contact: { birthday: '1990-05-04', ...contact },
			tags: contact === LYON ? ['vip'] : [],
		});
		const LYON = { language: 'fr', region: 'Rhône', postalCode: '69 001' };
		await sure(ledger.contacts.upsert([person(back, {})], { now }));
		await consent(back, 'opt_in');
		await consent(back, 'opt_out');
		await sure(ledger.people.erase(back!, { now }));
		await sure(
			ledger.contacts.upsert(
				[
					person(lyon, LYON),
					person(paris, { language: 'fr-CA', region: 'Paris', postalCode: '75011' }),
					person(london, { language: 'en', region: 'England', postalCode: 'SW1A 1AA' }, 'GB'),
					person(nobody, { language: '', postalCode: '' }),
					person(stopped, { language: 'FR', postalCode: '69002' }),
					// Imported again after an erasure: what they said before still binds.
					person(back, { language: 'frr' }),
				],
				{ now },
			),
		);
		await sure(ledger.contacts.addToList('News', [lyon!, london!], { now }));
		for (const e164 of [lyon, paris, stopped, back]) await consent(e164, 'opt_in');
		await consent(stopped, 'opt_out');
	});
	afterEach(() => ledger.close());
	const consent = (e164: E164 | undefined, kind: 'opt_in' | 'opt_out') =>
		sure(
			ledger.consent.record(
				[
					kind === 'opt_out'
						? { e164: e164!, kind, scope: 'all', at: now - 1000 }
						: { e164: e164!, kind, status: 'explicit', source: 'form', at: now - 5000 },
				],
				{ now },
			),
		);

	it('knows no capitals beyond A to Z, whatever the language of the database', async () => {
		if (ledger.kind === 'postgres')
			home.tamper(`alter table sms_contacts alter column region type text collate "und-x-icu"`);
		const found = async (region: string) =>
			(await sure(ledger.contacts.page({ region }, { limit: 9 }))).items.length;
		expect([await found('rHône'), await found('RHÔNE')]).toEqual([1, 0]);
	});

	it.each<[string, ContactFilter, readonly (E164 | undefined)[]]>([
		['a language, with its dialects', { language: 'fr' }, [lyon, paris, stopped]],
		['a dialect', { language: 'fr-ca' }, [paris]],
		['half a language', { language: 'f' }, []],
		['signs that mean something elsewhere', { language: 'f%' }, []],
		['a region in other capitals', { region: 'paris' }, [paris]],
		['a region as it is written, accents included', { region: 'Rhône' }, [lyon]],
		['a postal code', { postalCode: ['69'] }, [lyon, stopped]],
		['one of two, whatever the spaces', { postalCode: ['sw1a1', '750'] }, [paris, london]],
		['a quote and a sign', { postalCode: ["6'9", '%'] }, []],
		['a country', { country: 'GB' }, [london]],
		['a consent, and no opt-out since or before an erasure', { consent: 'agreed' }, [lyon, paris]],
		['nothing on record', { consent: 'nothing' }, [london, nobody]],
		['a consent and a list', { consent: 'agreed', list: 'News' }, [lyon]],
		['a language and a tag', { language: 'fr', tag: 'vip' }, [lyon]],
		['nothing', {}, [lyon, paris, london, nobody, stopped, back]],
	])('of %s are found for a campaign and a birthday alike', async (_name, filter, wanted) => {
		const numbersOf = async (
			read: (after: string | undefined) => Promise<Page<{ phone: { e164: E164 } }, string>>,
		) => {
			const numbers: E164[] = [];
			let next: string | undefined;
			do {
				const { items, ...more } = await read(next);
				numbers.push(...items.map(({ phone }) => phone.e164));
				next = more.next;
			} while (next !== undefined);
			return numbers;
		};
		const days = ['05-04'];
		expect({
			page: await numbersOf((after) => sure(ledger.contacts.page(filter, { limit: 2, after }))),
			near: await numbersOf((after) =>
				sure(ledger.birthdays.near({ ...filter, days }, { limit: 2, after })),
			),
		}).toEqual({ page: wanted, near: wanted });
	});
}
