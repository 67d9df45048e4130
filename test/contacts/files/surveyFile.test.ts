import fc from 'fast-check';
import { importContacts, type ImportedContact } from '../../../lib/contacts';
import { readFile, surveyFile, type FileImportOptions } from '../../../lib/contacts/files';
import type { SourceRow } from '../../../lib/contacts';
import { listFile } from '../../support/listFiles';

const options: FileImportOptions = { mobileOnly: true, thisYear: 2027 };

async function surveyed(content: string, piece?: number, given = options) {
	const file = listFile(content, piece);
	const survey = await surveyFile({
		file,
		howWritten: {},
		options: given,
		makeWay: async () => undefined,
	});
	if (!survey.ok) throw new Error(survey.failure.message);
	const people: ImportedContact[] = [];
	const pieces: number[] = [];
	const gave = await survey.value.give(async (some) => {
		pieces.push(some.length);
		people.push(...some);
	});
	expect(gave.ok).toBe(true);
	return { survey: survey.value, people, pieces };
}

async function importedAtOnce(content: string, given = options) {
	const rows: SourceRow[] = [];
	await readFile(listFile(content), {}, (batch) => void rows.push(...batch));
	return importContacts(rows, { ...given, duplicates: 'merge' });
}

const inOrder = (people: readonly ImportedContact[]) =>
	people.toSorted((one, other) => one.phone.e164.localeCompare(other.phone.e164));

describe('a list that is read in pieces', () => {
	const number = fc.constantFrom(
		...['+33612345678', '06 12 34 56 79', '+41791234567', '+33612345678 / +33612345670', 'x', ''],
	);
	const date = fc.constantFrom('3/4/1990', '25/12/1985', '1990-02-29', '12/25/1985', '04-03', '');
	const person = fc.record(
		{
			Mobile: number,
			Birthday: date,
			Country: fc.constantFrom('FR', 'CH', 'US', ''),
			'First Name': fc.constantFrom('Zoé', 'Max', ''),
			Consent: fc.constantFrom('yes', 'no', ''),
			Unsubscribed: fc.constantFrom('yes', 'no', ''),
		},
		{ requiredKeys: ['Mobile', 'Birthday'] },
	);

	it('gives the people that an import of the whole merges', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(person, { minLength: 1, maxLength: 30 }),
				fc.integer({ min: 20, max: 5000 }),
				async (list, piece) => {
					const text = JSON.stringify(list);
					const { survey, people } = await surveyed(text, piece);
					const whole = await importedAtOnce(text);
					expect(inOrder(people)).toEqual(inOrder(whole.valid));
					expect(survey.columns).toEqual(whole.columns);
					expect(survey.people).toBe(whole.valid.length);
				},
			),
		);
	});

	it('hears the STOP that only one late row has a column for', async () => {
		const many = Array.from({ length: 6000 }, (_, n) => ({ phone: `+3361${2_000_000 + n}` }));
		const late = [...many, { phone: '+33612000003', unsubscribed: 'yes' }];
		const { people } = await surveyed(JSON.stringify(late));
		expect(people).toHaveLength(6000);
		expect(people.filter(({ contact }) => contact.optOut)).toMatchObject([
			{ phone: { e164: '+33612000003' } },
		]);
	});

	it('learns from the last row how the dates of all are written', async () => {
		const { people } = await surveyed(
			'phone,birthday\n+33612345678,03/04/1990\n+33612345679,12/25/1985\n',
		);
		expect(people.map(({ contact }) => contact.birthday)).toEqual(['1990-03-04', '1985-12-25']);
	});

	it('gives a few hundred at a time', async () => {
		const rows = Array.from({ length: 3000 }, (_, n) => `+3361${2_000_000 + n},1990-03-14`);
		const { people, pieces } = await surveyed(['phone,birthday', ...rows].join('\n'));
		expect(people).toHaveLength(3000);
		expect(Math.max(...pieces)).toBeLessThan(1000);
	});

	it('says which column was chosen that is not there, before it gives anybody', async () => {
		const { survey } = await surveyed('phone,birthday\n+33612345678,1990-03-14', undefined, {
			...options,
			columns: { optOut: 'Left' },
		});
		expect(survey.columns.unknown).toMatchObject([{ field: 'optOut', name: 'Left' }]);
	});

	it('is refused where it cannot be read to its end', async () => {
		const survey = await surveyFile({
			file: listFile('phone,birthday\n+33612345678,"1990'),
			howWritten: {},
			options,
			makeWay: async () => undefined,
		});
		expect(survey).toMatchObject({ ok: false, failure: { code: 'unterminated_quote' } });
	});
});
