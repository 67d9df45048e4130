import type { INodeParameters } from 'n8n-workflow';
import { sure, toHold } from '../support/ledgers';
import { max, newUserFolder, openBeside, person, tamper, use, zoe } from '../support/smsLedger';

const optIn = use('consent', 'recordOptIn');
const optOut = use('consent', 'recordOptOut');
const history = use('consent', 'getHistory');
const verify = use('consent', 'verify');

const form: INodeParameters = {
	phoneNumber: zoe,
	source: 'https://example.com/signup',
	proof: 'entry 4711',
	scope: 'News of ACME',
	at: '2026-01-12T09:00:00+01:00',
};

let folder: string;
beforeEach(() => {
	folder = newUserFolder();
});

describe('SMS Ledger, Consent', () => {
	it('records an opt-in with source, proof, purpose and time, and makes a contact', async () => {
		const { outputs, hints } = await optIn(form, { items: [{ entry: 4711 }] });
		expect(outputs[0]).toMatchObject([
			{
				entry: 4711,
				phone: { e164: zoe, country: 'FR', timeZones: ['Europe/Paris'] },
				contact: {
					consent: {
						status: 'explicit',
						source: 'https://example.com/signup',
						proof: 'entry 4711',
						scope: 'News of ACME',
						at: '2026-01-12T08:00:00.000Z',
					},
				},
			},
		]);
		expect(hints).toEqual(['1 opt-in recorded']);
	});

	it('records the same opt-in once', async () => {
		await optIn(form);
		expect((await optIn(form)).hints).toEqual(['0 opt-ins recorded; 1 on record before']);
		expect((await history({ phoneNumber: zoe })).outputs[0]).toHaveLength(1);
	});

	it('puts who opts in on a list', async () => {
		await optIn({ ...form, options: { list: 'newsletter' } });
		const { outputs } = await use('contact', 'getAll')({ filters: { list: 'newsletter' } });
		expect(outputs[0]).toMatchObject([{ phone: { e164: zoe } }]);
	});

	it.each([
		['no source', { ...form, source: ' ' }, '“Source” is empty'],
		['a time that is none', { ...form, at: 'last week' }, '“Given At” is not a date: “last week”'],
	])('refuses an opt-in with %s', async (_name, parameters, message) => {
		expect((await optIn(parameters)).error?.message).toBe(message);
	});

	it('records an opt-out and cancels what waits for the person', async () => {
		const ledger = await openBeside(folder);
		await sure(ledger.messages.hold([toHold('one', Date.now() + 60_000)], { now: Date.now() }));
		await ledger.close();
		const { outputs, hints } = await optOut({ phoneNumber: zoe, source: 'reply', proof: 'STOP' });
		expect(outputs[0]).toMatchObject([{ contact: { optOut: { scope: 'all' } } }]);
		expect(hints).toEqual(['1 opt-out recorded; 1 waiting message cancelled']);
	});

	it('takes the number of the item, and leaves its other fields', async () => {
		const { outputs } = await optOut({ optOutScope: 'marketing' }, { items: [person(max)] });
		expect(outputs[0]).toMatchObject([
			{ phone: { e164: max }, contact: { firstName: 'Zoé', optOut: { scope: 'marketing' } } },
		]);
	});

	it('gives the history as sentences and as fields', async () => {
		await optIn(form);
		await optOut({
			phoneNumber: zoe,
			source: 'reply',
			at: '2026-03-01T09:00:00Z',
			options: { campaign: 'Spring' },
		});
		const { outputs } = await history({ phoneNumber: zoe });
		expect(outputs[0]).toMatchObject([
			{
				sentence:
					'Opted in on 12 January 2026 through https://example.com/signup (for: News of ACME; proof: entry 4711)',
				kind: 'opt_in',
				record: 1,
				hash: expect.stringMatching(/^[0-9a-f]{64}$/),
			},
			{
				sentence:
					'Opted out of all messages Sunday 1 March 2026 10:00 local time through reply, in answer to “spring”',
				kind: 'opt_out',
				at: '2026-03-01T09:00:00.000Z',
				campaign: 'spring',
			},
		]);
	});

	describe('Verify', () => {
		beforeEach(async () => {
			await optIn(form);
			await optIn({ ...form, phoneNumber: max });
		});

		it('says that all is well', async () => {
			const { outputs, hints } = await verify();
			expect(outputs[0]).toMatchObject([{ intact: true, records: 2, numbers: 2, problems: [] }]);
			expect(hints).toEqual(['All 2 records are intact']);
		});

		it('names the first record that was changed by hand', async () => {
			tamper(folder, `update sms_consents set at = at - 86400000 where subject = '${zoe}'`);
			const { outputs, hints } = await verify();
			expect(outputs[0]).toMatchObject([
				{ intact: false, problems: [{ subject: zoe, seq: 1, kind: 'changed' }] },
			]);
			expect(hints).toEqual([`Consent record 1 of ${zoe} was changed by hand`]);
		});

		it('looks at one contact only', async () => {
			tamper(folder, `update sms_consents set source = 'x' where subject = '${zoe}'`);
			const of = (phoneNumber: string) => verify({ records: 'contact', phoneNumber });
			expect((await of(max)).hints).toEqual(['The one record is intact']);
			expect((await of(zoe)).outputs[0]).toMatchObject([{ intact: false }]);
		});

		it('finds that a whole history is gone', async () => {
			tamper(
				folder,
				`delete from sms_consents where subject = '${zoe}';
				delete from sms_consent_states where subject = '${zoe}'`,
			);
			expect((await verify()).hints).toEqual([
				'The whole history of some number was removed or made up by hand',
			]);
		});
	});
});
