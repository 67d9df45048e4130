import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import * as compliance from '../../lib/compliance';
import type { Dated, Source } from '../../lib/compliance';
import * as phones from '../../lib/phone';
import { hasOwnRules } from '../../scripts/generate/rulesPage/ownSheet.mts';
import { hasArticle, looksOfficial } from '../../scripts/generate/rulesPage/citations.mts';
import {
	jurisdictionsOf,
	RULES_FOLDER,
	rulesPages,
	sheetsOf,
} from '../../scripts/generate/rulesPage/pages.mts';
import { samplePlace } from '../../scripts/generate/rulesPage/samplePlace.mts';
import { hashOf, readReviews, STANDING_FILE, standingFile } from '../../scripts/reviews/index.mts';

const { COUNTRIES, LANGUAGES, STATES } = compliance;
const project = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

const reviews = readReviews(path.join(project, 'reviews'));
const sheets = sheetsOf(compliance, phones, reviews);
const pages = rulesPages(compliance, phones, reviews, sheets);
const pageOf = (file: string) => pages.get(file) ?? '';
const sheetFiles = jurisdictionsOf(compliance).map(({ id }) => `${id}.md`);

describe('docs/rules', () => {
	it.each([...pages.keys()])('has %s as the data say; if not, npm run docs', (file) => {
		// Comparing line by line shows the one that differs, not two pages.
		expect(read(`${RULES_FOLDER}/${file}`).split('\n')).toEqual(pageOf(file).split('\n'));
	});

	it('has no page of what is gone; if it has, npm run docs', () => {
		const found = readdirSync(path.join(project, RULES_FOLDER));
		expect(found.filter((file) => !pages.has(file))).toEqual([]);
	});

	it('tells lib which reviews stand; if not, npm run docs', () => {
		const sheets = jurisdictionsOf(compliance).map((country) => ({
			id: country.id,
			hash: hashOf(country),
		}));
		expect(read(STANDING_FILE)).toBe(standingFile(sheets, reviews));
	});

	it('has a sheet of every country, of every state with own rules, and of all others', () => {
		const own = STATES.filter(hasOwnRules);
		expect(sheetFiles).toHaveLength(COUNTRIES.length + own.length + 1);
		expect(sheetFiles.filter((file) => !pages.has(file))).toEqual([]);
		expect(sheetFiles.filter((file) => !pageOf('README.md').includes(`](${file})`))).toEqual([]);
	});

	it('names every state on its first page', () => {
		for (const { name } of STATES) expect(pageOf('README.md')).toContain(name);
	});

	it('has the code of every closed list', () => {
		const lists = [
			compliance.CHECK_REASONS,
			compliance.SEND_REASONS,
			compliance.CONTENT_FINDINGS,
			compliance.REPLY_OUTCOMES,
			compliance.REPLY_RULES,
		];
		for (const code of lists.flatMap(Object.keys)) {
			expect(pageOf('reasons.md')).toContain(`| \`${code}\` |`);
		}
	});

	it('has the words of every language', () => {
		for (const { optOut } of LANGUAGES) {
			expect(pageOf('words.md')).toContain(`| ${optOut.join(', ')} |`);
		}
	});

	it('has tables of which no row has a cell too many', () => {
		for (const text of pages.values()) {
			const tables = text
				.trim()
				.split('\n\n')
				.filter((block) => block.startsWith('|'));
			for (const table of tables) {
				const widths = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
				expect(new Set(widths).size).toBe(1);
			}
		}
	});

	it('shows rules of one’s own that are read without a fault', () => {
		const [, example = ''] = /```json\n([^]*?)\n```/.exec(pageOf('own-rules.md')) ?? [];
		const rules = compliance.readCustomRules(example, '2026-11-24');
		expect(rules.ok && [...rules.value.keys()]).toEqual(
			expect.arrayContaining(['FR', 'RE', 'DE', 'US-GA']),
		);
	});
});

describe('a sheet', () => {
	it.each(sheets)(
		'of $file has fourteen propositions in their order, each to be answered',
		({ propositions, text }) => {
			expect(propositions.map(({ number }) => number)).toEqual(
				Array.from({ length: 14 }, (_, index) => index + 1),
			);
			expect(text.match(/☐\sright\s☐\swrong\s☐\soutside/g)).toHaveLength(14);
			for (const { software } of propositions) expect(software.length).toBeGreaterThan(0);
		},
	);

	it.each(sheets)('of $file has at least ten worked cases with a real answer', ({ text }) => {
		const cases = text.match(/^\| \d+ \|.*$/gm) ?? [];
		expect(cases.length).toBeGreaterThanOrEqual(10);
		for (const one of cases) expect(one).toMatch(/\*\*(goes|held to .+|blocked)\*\*/);
	});

	it.each(jurisdictionsOf(compliance).map((country) => [`${country.id}.md`, country] as const))(
		'in %s cites every source that is recorded',
		(file, country) => {
			const text = pageOf(file).replaceAll('\\', '');
			const newest = sourcesOf(country)
				.map(({ checkedOn }) => checkedOn)
				.reduce((one, other) => (one > other ? one : other), '');
			const stillHolds = ({ validTo = '9999' }: Dated) => validTo > newest;
			const { rules, amendments = [], registers = [], sectorBans = [], duties = [] } = country;
			const cited = sourcesOf({
				...country,
				rules: rules.filter(stillHolds),
				amendments: amendments.filter(stillHolds),
				registers: registers.filter(stillHolds),
				sectorBans: sectorBans.filter(stillHolds),
				duties: duties.filter(stillHolds),
			});
			const missing = cited.filter(({ citation }) => !text.includes(citation.replace(/\s+/g, ' ')));
			expect(missing).toEqual([]);
		},
	);

	it.each([
		['FR', 'Wed 3 Mar 07:59', 'held to Wed 3 Mar 08:00'],
		['FR', 'Wed 3 Mar 21:50', 'held to Thu 4 Mar 08:00'],
		['FR', 'Mon 29 Mar 12:00', 'held to Tue 30 Mar 08:00'],
		['US-TX', 'Wed 3 Mar 08:59', 'held to Wed 3 Mar 09:00'],
		['US-FL', 'Wed 3 Mar 19:50', 'held to Thu 4 Mar 08:00'],
		['default', 'Sun 7 Mar 12:00', 'held to Mon 8 Mar 09:00'],
	])('of %s shows that at %s a text %s', (id, moment, outcome) => {
		const text = pageOf(`${id}.md`).replaceAll('\u00a0', ' ');
		expect(text).toMatch(new RegExp(`\\| ${moment} \\| [^|]+ \\| \\*\\*${outcome}`));
	});

	// Two pages hold about 1,200 words as they are printed on A4, and the longest of all three.
	it('holds about two pages', () => {
		const lengths = sheets.map(({ text }) => text.split(/\s+/).length).toSorted((a, b) => a - b);
		expect(lengths[lengths.length >> 1]).toBeLessThan(1200);
		expect(lengths.at(-1)).toBeLessThan(1700);
	});

	it.each(jurisdictionsOf(compliance).map((country) => [country.id, country] as const))(
		'need not say in %s that a refusal stops transactional texts too, as README does',
		(_, country) => {
			const at = '2027-03-03T12:00';
			const text = 'ACME: your order 4711 is on its way.';
			const place = samplePlace(country, compliance, phones);
			for (const consent of ['none', undefined] as const) {
				expect(
					place.decide({
						at,
						purpose: 'transactional',
						text,
						hasSaidStop: true,
						...(consent && { consent }),
					}),
				).toMatchObject({ decision: 'blocked', reason: 'opted_out' });
			}
		},
	);

	it('numbers each source once, and names in every row one that is listed', () => {
		for (const { text } of sheets) {
			const [, list = ''] = text.split('\n## Sources\n');
			const numbers = [...list.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
			expect(numbers).toEqual(numbers.map((_, index) => index + 1));
			const marked = [...text.matchAll(/\\\[(\d+)\\\](?:\]\([^)]*\))? · (?:read|told|own) · /g)];
			expect(marked.length).toBeGreaterThan(0);
			for (const [, number] of marked) expect(numbers).toContain(Number(number));
		}
	});

	it('has propositions that the issue form offers by the same names', () => {
		const form = read('.github/ISSUE_TEMPLATE/law.yml');
		for (const { number, title } of sheets[0]?.propositions ?? []) {
			expect(form).toContain(`- ${number}. ${title}\n`);
		}
	});

	it.each([
		['PECR 2003 reg. 22', true],
		['47 CFR 64.1200(c)(1): 08:00-21:00 where the called party is', true],
		['Tex. Bus. & Com. Code 301.051, with SB 140 of 2025', true],
		['TDRA policy on unsolicited messages', false],
		[
			'Cabinet Resolution 56 of 2024, as the Ministry of Economy was reported in August 2024',
			false,
		],
		['Ley 26.951 (No Llame), which covers SMS', false],
		['Spam Act 2003', false],
	])('sees whether a citation names an article: %s', (citation, has) => {
		expect(hasArticle(citation)).toBe(has);
	});

	it.each([
		['https://www.legislation.gov.uk/uksi/2003/2426', true],
		['https://cnil.fr./la-prospection-commerciale-par-sms-mms', true],
		['https://sintons.co.uk/commercial/direct-marketing/', false],
		['https://compliancepoint.com/marketing-compliance', false],
	])('sees whether a page is of a legislator or a regulator: %s', (url, is) => {
		expect(looksOfficial(url)).toBe(is);
	});
});

function sourcesOf(value: unknown): readonly Source[] {
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.values(value).flatMap(sourcesOf);
	return isSource(value) ? [value, ...below] : below;
}

const isSource = (value: object): value is Source => 'citation' in value && 'checkedOn' in value;
