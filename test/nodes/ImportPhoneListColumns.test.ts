import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { runNode } from '../support/runNode';

const importText = (lines: readonly string[], options: INodeParameters = {}) =>
	runNode(new ImportPhoneList(), {
		parameters: { source: 'text', text: lines.join('\n'), options },
	});

const choose = (...chosen: readonly (readonly [field: string, column: string])[]) => ({
	columns: { chosen: chosen.map(([field, column]) => ({ field, column })) },
});

const contactsOf = ([valid = []]: readonly IDataObject[][]) => valid.map(({ contact }) => contact);

describe('what was read of a list', () => {
	it.each<[string, readonly string[], readonly string[]]>([
		[
			'names every column that was used, with the answers in it',
			[
				'Tél. mobile;Prénom;Nom;SMS consent;Unsubscribed;Tél. fixe',
				'+33612345678;Zoé;Martin;yes;;01 42 68 53 00',
				'+33612345679;Luc;Petit;no;;',
				'+33612345670;Ana;Roux;yes;2025-01-01;',
			],
			[
				'3 valid, 0 rejected',
				'Read: number from “Tél. mobile”, name from “Prénom”, “Nom”, consent from “SMS consent” (2 yes, 1 no), opt-outs from “Unsubscribed” (1). Not used: “Tél. fixe” (1 number).',
			],
		],
		[
			'tells a stop in a column of notes, and is silent on notes without one',
			['Phone,Consent,Tags,Notes', '+33612345678,yes,vip,unsubscribed', '+33612345679,yes,vip,'],
			[
				'2 valid, 0 rejected',
				'Read: number from “Phone”, consent from “Consent” (2 yes), opt-outs from “Notes” (1).',
			],
		],
		[
			'warns of answers that were not understood, the worst first',
			[
				'Phone,Birthday,Consent,Opt-out',
				'+33612345678,soon,per Karte,weiß nicht',
				'+33612345679,1990-05-14,yes,no',
			],
			[
				'2 valid, 0 rejected',
				'“Opt-out”: 1 value could not be read, e.g. “weiß nicht”: these people count as opted out',
				'“Consent”: 1 value could not be read, e.g. “per Karte”: these people count as not having agreed',
				'“Birthday”: 1 value could not be read, e.g. “soon”: these people have no birthday here',
				'Read: number from “Phone”, consent from “Consent” (1 yes, 1 not understood), opt-outs from “Opt-out” (1), birthday from “Birthday”.',
			],
		],
		[
			'tells how many have two birthdays, of which the first counts',
			['Phone,Birthday,DOB,Consent', '+33612345678,1990-05-14,1990-05-15,yes'],
			[
				'1 valid, 0 rejected',
				'“Birthday” and “DOB”: 1 row tells two birthdays, e.g. “1990-05-14” and “1990-05-15”: the first counts',
				'Read: number from “Phone”, consent from “Consent” (1 yes), birthday from “Birthday”, “DOB”.',
			],
		],
		[
			'offers the columns that nobody knows where nothing tells of consent',
			['Phone,Papier da?', '+33612345678,ja'],
			[
				'1 valid, 0 rejected',
				'Read: number from “Phone”.',
				'No column was read as consent, without which marketing is blocked. If “Papier da?” holds it, choose it as “Consent” under “Options → Columns”',
			],
		],
		[
			'says once that there is no number, with the columns there are',
			['Name,Town', 'Zoé,Paris', 'Luc,Lyon'],
			[
				'0 valid, 2 rejected: 2 empty',
				'No column with phone numbers was found: choose it under “Phone Column”. The list has “Name”, “Town”.',
			],
		],
		[
			'tells of titles above the header',
			['Kundenliste, Stand März', 'Telefon;Vorname;Einwilligung', '+4915112345678;Jörg;ja'],
			[
				'1 valid, 0 rejected',
				'Read: number from “Telefon”, name from “Vorname”, consent from “Einwilligung” (1 yes).',
				'1 row above the header left out: “Kundenliste, Stand März”',
			],
		],
	])('%s', async (_name, lines, hints) => {
		expect((await importText(lines)).hints).toEqual(hints);
	});

	it('warns of what may be consent or opt-out and could not be read', async () => {
		const { hints } = await importText([
			'Phone,Consent,Bus stop,Accepts Marketing',
			'+33612345678,yes,Rue A,yes',
		]);
		expect(hints).toContain(
			'“Bus stop” may hold opt-outs, but 1 cell could not be read as one: if they are, choose it as “Opt-Out” under “Options → Columns”',
		);
	});
});

describe('a column chosen by hand', () => {
	const list = ['Phone,Papier da?,Weg,Consent', '+33612345678,ja,,no', '+33612345679,ja,x,no'];

	it('is read as what it was chosen for, in one step', async () => {
		const { outputs, hints } = await importText(
			list,
			choose(['consent', 'Papier da?'], ['optOut', 'weg']),
		);
		expect(contactsOf(outputs)).toEqual([
			{ consent: { status: 'explicit' } },
			expect.objectContaining({ optOut: true }),
		]);
		expect(hints[1]).toContain('consent from “Papier da?” (2 yes), opt-outs from “Weg” (1)');
	});

	it('may be none, whatever the headers say', async () => {
		const { outputs } = await importText(
			['Phone,Name', '+33612345678,ACME Ltd'],
			choose(['firstName', 'none'], ['lastName', 'none']),
		);
		expect(contactsOf(outputs)).toEqual([{}]);
	});

	it.each<[string, INodeParameters, RegExp, RegExp]>([
		[
			'that the list does not have',
			choose(['optOut', 'Abmeldung']),
			/There is no column “Abmeldung”\. The list has “Phone”, “Papier da\?”, “Weg”, “Consent”/,
			/chosen for “Opt-Out”/,
		],
		[
			'twice for one thing',
			choose(['consent', 'Weg'], ['consent', 'Consent']),
			/reads “Consent” twice: from “Weg” and from “Consent”/,
			/Remove one/,
		],
		['without a name', choose(['birthday', '']), /does not say.*“Birthday”/, /“none”/],
	])('%s is an error with its cure', async (_name, options, message, description) => {
		const { error, outputs } = await importText(list, options);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(description);
		expect(outputs.flat()).toEqual([]);
	});

	it('that is not there is an error of a summary too', async () => {
		const options = { ...choose(['optOut', 'Abmeldung']), output: 'summary' };
		expect((await importText(list, options)).error?.message).toMatch(/no column “Abmeldung”/);
	});
});

describe('an opt-out with its date', () => {
	it('is a plain true, with the date beside it', async () => {
		const { outputs } = await importText([
			'Phone,Unsubscribed at',
			'+33612345678,2025-06-01',
			'+33612345679,',
		]);
		expect(contactsOf(outputs)).toEqual([{ optOut: true, optOutAt: '2025-06-01' }, {}]);
	});

	it('comes back from our own items with nothing lost', async () => {
		const contact = { optOut: { scope: 'marketing', at: '2026-01-02T03:04:05.000Z' } };
		const first = await runNode(new ImportPhoneList(), {
			parameters: { source: 'items' },
			items: [{ phone: { e164: '+33612345678' }, contact }],
		});
		const told = {
			optOut: true,
			optOutAt: '2026-01-02T03:04:05.000Z',
			optOutScope: 'marketing',
		};
		expect(contactsOf(first.outputs)).toEqual([told]);
		const again = await runNode(new ImportPhoneList(), {
			parameters: { source: 'items' },
			items: first.outputs[0] ?? [],
		});
		expect(contactsOf(again.outputs)).toEqual([told]);
	});
});
