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

	const errorOf = async (entries: INodeParameters[], more: INodeParameters = {}) => {
		const parameters = { options: { registers: { entries }, ...more } };
		const { error } = await runNode(node, { items: [customer(CAPE)] as never, parameters });
		return error as { message: string; description?: string } | undefined;
	};

	it.each(['={{ [] }}', '={{ $json.missing }}', '={{ "" }}', '={{ null }}', '  '])(
		'refuses a list that nobody is on: %s',
		async (numbers) => {
			const error = await errorOf([{ register: 'ZA-NCC', screenedOn: '2026-11-20', numbers }]);
			expect(error?.message).toMatch(/“Registers: Numbers on It” is there, but no number is in it/);
		},
	);

	it.each(['ZA-NCX', 'za-ncc', '={{ "UAE-DNCR" }}'])(
		'refuses a register unknown: %s',
		async (register) => {
			const error = await errorOf([{ register, screenedOn: '2026-11-20' }]);
			expect(error?.message).toMatch(/^“Registers” knows no “/);
			expect(error?.description).toMatch(/AE-DNCR, .*ZA-NCC, ZA-WASPA/);
		},
	);

	it('refuses an expression that names none', async () => {
		const error = await errorOf([{ register: '={{ $json.missing }}', screenedOn: '2026-11-20' }]);
		expect(error?.message).toBe('“Registers: Register” is empty');
	});

	it('refuses a register that is there twice, whose first list would be lost', async () => {
		const lists = ['+27821234567', '+27829999999'];
		const error = await errorOf(lists.map((numbers) => ({ register: 'ZA-NCC', numbers })));
		expect(error?.message).toBe('“Registers” has ZA-NCC twice');
	});

	it('knows the registers of your own rules by their IDs', async () => {
		const register = { id: 'OUR-LIST', name: 'our list', source: 'own' };
		const customRules = JSON.stringify({ ZA: { registers: [register] } });
		const entries = [{ register: 'OUR-LIST', numbers: '+27829999999' }];
		expect(await errorOf(entries, { customRules })).toBeUndefined();
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
