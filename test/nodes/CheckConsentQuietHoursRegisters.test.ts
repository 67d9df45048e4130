import type { INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
const CAPE = '+27821234567';

const customer = (e164: string, screened = '') => ({
	...person(e164, {
		phone: {
			e164,
			country: 'ZA',
			callingCode: '27',
			type: 'mobile',
			timeZones: ['Africa/Johannesburg'],
		},
		contact: { consent: { status: 'soft', at: '2026-11-01' } },
		sms: { purpose: 'marketing' },
	}),
	screened,
});

/** The reasons for customers in South Africa at noon there. */
async function reasonsOf(items: readonly unknown[], entries?: INodeParameters[]) {
	const parameters = {
		options: {
			decideAsOf: '2026-11-24T12:00:00+02:00',
			...(entries && { registers: { entries } }),
		},
	};
	const { outputs } = await runNode(node, { items: items as never, parameters });
	return outputs.flat().map((item) => (item as { check: { reason: string } }).check.reason);
}

beforeEach(() => {
	newUserFolder();
});

describe('the form Registers', () => {
	it('is asked for where the law wants a register looked into', async () => {
		expect(await reasonsOf([customer(CAPE)])).toEqual(['register_unscreened']);
	});

	it('takes a day for each person, which counts for so long', async () => {
		const items = [customer(CAPE, '2026-11-20'), customer('+27829999999', '2026-09-01')];
		const entries = [{ register: 'ZA-NCC', screenedOn: '={{ $json.screened }}' }];
		expect((await reasonsOf(items, entries)).toSorted()).toEqual(['ok', 'register_unscreened']);
	});

	it('takes the list itself, in the numbers of its country', async () => {
		const items = [customer(CAPE), customer('+27829999999')];
		const entries = [{ register: 'ZA-NCC', screenedOn: '2026-11-20', numbers: '082 123 4567' }];
		expect((await reasonsOf(items, entries)).toSorted()).toEqual(['ok', 'on_register']);
	});

	it('refuses a list that nobody is on', async () => {
		const entries = [{ register: 'ZA-NCC', numbers: '={{ [] }}' }];
		const parameters = { options: { registers: { entries } } };
		const { error } = await runNode(node, { items: [customer(CAPE)] as never, parameters });
		expect(error?.message).toMatch(/“Registers: Numbers on It” is there, but no number is in it/);
	});
});

it('knows Collection, as composed and as chosen', async () => {
	const debtor = {
		...person('+33612345678', { contact: {}, sms: { purpose: 'collection', text: 'Facture' } }),
	};
	const decide = async (purpose: string) => {
		const parameters = { purpose, options: { decideAsOf: '2026-11-24T12:00:00+01:00' } };
		const { outputs } = await runNode(node, { items: [debtor] as never, parameters });
		return (outputs.flat()[0] as { check: { reason: string } }).check.reason;
	};
	expect(await decide('asComposed')).toBe('ok');
	expect(await decide('collection')).toBe('ok');
	expect(await decide('marketing')).toBe('no_consent');
});
