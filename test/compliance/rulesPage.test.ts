import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as compliance from '../../lib/compliance';
import * as phones from '../../lib/phone';
import { fragment } from '../../scripts/generate/rulesPage/markdown.mts';
import { RULES_FILE, rulesPage } from '../../scripts/generate/rulesPage/page.mts';

const { COUNTRIES, LANGUAGES, STATES } = compliance;
const page = rulesPage(compliance, phones);

describe('docs/rules.md', () => {
	it('is what the data say; if not, npm run docs', () => {
		const committed = readFileSync(join(__dirname, '../..', RULES_FILE), 'utf8');
		// Comparing line by line shows the one that differs, not two pages.
		expect(committed.split('\n')).toEqual(page.split('\n'));
	});

	it.each([...COUNTRIES, ...STATES].map(({ name, id }) => [name, id]))(
		'has %s (%s)',
		(name, id) => {
			expect(page).toContain(`${name} (${id})`);
		},
	);

	it('cites every source, with its link', () => {
		const sources = COUNTRIES.flatMap(({ rules }) => rules).flatMap(({ hours, consent }) => [
			consent.source,
			...hours.map(({ source }) => source),
		]);
		for (const { url } of sources) {
			if (url !== undefined) expect(page).toContain(`](${url.replaceAll(')', '%29')})`);
		}
	});

	it('has the code of every closed list', () => {
		const lists = [
			compliance.CHECK_REASONS,
			compliance.SEND_REASONS,
			compliance.CONTENT_FINDINGS,
			compliance.REPLY_OUTCOMES,
			compliance.REPLY_RULES,
		];
		for (const code of lists.flatMap(Object.keys)) expect(page).toContain(`| \`${code}\` |`);
	});

	it('has the words of every language', () => {
		for (const { optOut } of LANGUAGES) expect(page).toContain(`| ${optOut.join(', ')} |`);
	});

	it('links to headings that are there', () => {
		const headings = new Set(
			Array.from(page.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => fragment(heading)),
		);
		const links = Array.from(page.matchAll(/\]\((#[^)]+)\)/g), ([, target]) => target);
		expect(links.length).toBeGreaterThan(COUNTRIES.length);
		expect(links.filter((target) => target !== undefined && !headings.has(target))).toEqual([]);
	});

	it('has tables of which no row has a cell too many', () => {
		const tables = page.split('\n\n').filter((block) => block.startsWith('|'));
		for (const table of tables) {
			const widths = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
			expect(new Set(widths).size).toBe(1);
		}
	});

	it('shows rules of one’s own that are read without a fault', () => {
		const [, example = ''] = /```json\n([^]*?)\n```/.exec(page) ?? [];
		const rules = compliance.readCustomRules(example, '2026-11-24');
		expect(rules.ok && [...rules.value.keys()]).toEqual(
			expect.arrayContaining(['FR', 'RE', 'DE', 'US-GA']),
		);
	});
});
