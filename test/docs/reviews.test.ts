import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as compliance from '../../lib/compliance';
import * as phones from '../../lib/phone';
import { sheetOf } from '../../scripts/generate/rulesPage/sheet.mts';
import { signedText } from '../../scripts/generate/rulesPage/statement.mts';
import {
	faultsOf,
	hashOf,
	readReviews,
	reviewChecker,
	reviewWarnings,
	standingFile,
	type Review,
} from '../../scripts/reviews/index.mts';

const folder = path.join(__dirname, '../../reviews');
const example: Review = JSON.parse(readFileSync(path.join(folder, 'example.json'), 'utf8'));

const france = compliance.countryOf('FR');
if (!france) throw new Error('France is not recorded');
const hash = hashOf(france);
const sheetWith = (review?: Review) => sheetOf(france, compliance, phones, review);

/** A review of France that answers what its sheet says today. */
const signed: Review = {
	...example,
	jurisdiction: 'FR',
	hash,
	answers: sheetWith().propositions.map((proposition) => ({
		proposition: proposition.number,
		verdict: 'right',
		says: signedText(proposition),
	})),
};

describe('the form of a review', () => {
	const isReview = reviewChecker(folder);

	it('is that of the example', () => {
		expect(isReview(example) || faultsOf(isReview)).toBe(true);
	});

	it.each<[string, object]>([
		['has a hash of the data', { hash: 'main' }],
		['has a date that there is', { reviewedOn: '2026-02-30' }],
		['says until when', { validUntil: undefined }],
		['names the reviewer', { reviewer: { name: '', admittedIn: 'Paris' } }],
		['says where the reviewer is admitted', { reviewer: { name: 'A. Lawyer' } }],
		['answers all fourteen', { answers: example.answers.slice(1) }],
		[
			'has a verdict that is known',
			{ answers: example.answers.map((one) => ({ ...one, verdict: '' })) },
		],
		['holds nothing else', { approved: true }],
	])('%s', (_, change) => {
		expect(isReview(JSON.parse(JSON.stringify({ ...example, ...change })))).toBe(false);
	});
});

describe('the folder of reviews', () => {
	const temporary = mkdtempSync(path.join(tmpdir(), 'reviews-'));
	copyFileSync(path.join(folder, 'schema.json'), path.join(temporary, 'schema.json'));
	const write = (file: string, review: object) =>
		writeFileSync(path.join(temporary, file), JSON.stringify(review));

	afterEach(() => rmSync(path.join(temporary, 'FR.json'), { force: true }));
	afterAll(() => rmSync(temporary, { recursive: true }));

	it('ships none that nobody signed, and does not take the example for one', () => {
		expect([...readReviews(folder).keys()]).not.toContain('XX');
	});

	it('gives a review by its jurisdiction', () => {
		write('FR.json', signed);
		expect(readReviews(temporary).get('FR')?.hash).toBe(hash);
	});

	it('refuses one under another name', () => {
		write('FR.json', { ...signed, jurisdiction: 'DE' });
		expect(() => readReviews(temporary)).toThrow('FR.json: it is about DE');
	});

	it('says what is missing in a draft', () => {
		write('FR.json', { ...signed, reviewedOn: '' });
		expect(() => readReviews(temporary)).toThrow('/reviewedOn');
	});
});

describe('the hash of the data', () => {
	it('does not depend on the order of fields', () => {
		const turned = Object.fromEntries(Object.entries(france).toReversed()) as typeof france;
		expect(hashOf(turned)).toBe(hash);
	});

	it('moves with the day a source was checked', () => {
		const [rule] = france.rules;
		if (!rule) throw new Error('France has no rule');
		const consent = {
			...rule.consent,
			source: { ...rule.consent.source, checkedOn: '2027-01-01' },
		};
		expect(hashOf({ ...france, rules: [{ ...rule, consent }] })).not.toBe(hash);
	});
});

describe('a sheet', () => {
	it('says that no lawyer reviewed it', () => {
		expect(sheetWith().text).toContain('- **Reviewed:** **not reviewed by a lawyer**');
	});

	it('says who reviewed it, and that nothing reads otherwise', () => {
		const { text } = sheetWith(signed);
		expect(text).toContain(
			'- **Reviewed:** reviewed by A. Lawyer, Example & Partners, Exampleland on 2026-12-01, until 2027-12-01',
		);
		expect(text).toContain('No proposition reads otherwise than on 2026-12-01.');
	});

	it('says that its data have changed since, and what', () => {
		const answers = signed.answers.map((answer) =>
			answer.proposition === 4 ? { ...answer, says: 'Open every day' } : answer,
		);
		const { text } = sheetWith({ ...signed, hash: '0123456789abcdef', answers });
		expect(text).toContain('**not as it stands**');
		expect(text).toContain(
			'- **4. Hours by day**\n  - then (right): Open every day\n  - now: Open',
		);
	});

	it('says what was found wrong, with the remark', () => {
		const answers = signed.answers.map((answer) =>
			answer.proposition === 6
				? { ...answer, verdict: 'wrong' as const, remark: 'Two a month' }
				: answer,
		);
		const { text } = sheetWith({ ...signed, answers });
		expect(text).toContain('who found proposition 6 **wrong**');
		expect(text).toContain('- To 6: Two a month');
	});
});

describe('what a check tells and lint warns of', () => {
	const told = (review: Review, now = hash) => {
		const reviews = new Map([['FR', review]]);
		const sheets = [{ id: 'FR', hash: now }];
		return { standing: standingFile(sheets, reviews), warnings: reviewWarnings(sheets, reviews) };
	};

	it('is a review of the data as they are, without a warning', () => {
		const { standing, warnings } = told(signed);
		expect(JSON.parse(standing)).toEqual({
			FR: {
				by: 'A. Lawyer, Example & Partners, Exampleland',
				on: '2026-12-01',
				until: '2027-12-01',
			},
		});
		expect(warnings).toEqual([]);
	});

	it('is no review once the data have moved, and a warning', () => {
		const { standing, warnings } = told(signed, 'fedcba9876543210');
		expect(standing).toBe('{}\n');
		expect(warnings).toEqual([expect.stringContaining('the data have changed since')]);
	});

	it('is no review where something was found wrong, and a warning', () => {
		const [first, ...rest] = signed.answers;
		if (!first) throw new Error('no answer');
		const { standing, warnings } = told({
			...signed,
			answers: [{ ...first, verdict: 'wrong' }, ...rest],
		});
		expect(standing).toBe('{}\n');
		expect(warnings).toEqual([expect.stringContaining('it found wrong 1')]);
	});
});
