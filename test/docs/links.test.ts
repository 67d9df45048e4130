import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fragment } from '../../scripts/generate/rulesPage/markdown.mts';

const project = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const filesOf = (...patterns: string[]) => globSync(patterns, { cwd: project }).toSorted();

/** The README of our repository on GitHub, by a heading, or another page of it. */
const TO_A_PAGE =
	/https:\/\/github\.com\/n8n-nodes-sms-campaign\/n8n-nodes-sms-campaign((?:\/blob\/main\/[\w/-]+\.\w+)?(?:#[\w-]+)?)/g;

const pages = filesOf('*.md', 'docs/**/*.md', 'test/**/*.md');

describe.each(pages)('%s', (page) => {
	it('links to files and headings that are there', () => {
		const targets = Array.from(prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => to);
		const own = targets.filter((target) => !/^[a-z]+:/.test(target));
		expect(own.filter((target) => !isThere(target, page))).toEqual([]);
	});
});

describe('our pages, to which n8n and GitHub lead,', () => {
	const files = filesOf('{nodes,credentials,lib}/**/*.{ts,json}', '.github/**/*.yml');
	const links = files.flatMap((file) =>
		Array.from(read(file).matchAll(TO_A_PAGE), ([, to = '']): [string, string] => [
			to.startsWith('#') ? `README.md${to}` : to.replace('/blob/main/', ''),
			file,
		]),
	);

	it.each(links)('are there: %s (%s)', (target) => {
		expect(isThere(target, 'README.md')).toBe(true);
	});

	it.each(filesOf('nodes/*/*.node.json', 'credentials/*.ts'))('are named by %s', (file) => {
		expect(links.map(([, from]) => from)).toContain(file);
	});
});

/** Whether a link leads to a file of the project and, in a page, to one of its headings. */
function isThere(target: string, page: string): boolean {
	const [to = '', anchor] = target.split('#');
	const file = to === '' ? page : path.join(path.dirname(page), decodeURI(to));
	if (!existsSync(path.join(project, file))) return false;
	return anchor === undefined || anchorsOf(file).has(`#${anchor}`);
}

/** GitHub numbers headings of the same name, from the second on. */
function anchorsOf(page: string): ReadonlySet<string> {
	const anchors = new Set<string>();
	const counts = new Map<string, number>();
	for (const [, heading = ''] of prose(read(page)).matchAll(/^#{1,6} (.+)$/gm)) {
		const anchor = fragment(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
		const count = counts.get(anchor) ?? 0;
		counts.set(anchor, count + 1);
		anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
	}
	return anchors;
}

/** A page without its examples of code, in which nothing is a link or a heading. */
const prose = (text: string) => text.replace(/^ *```[^]*?^ *```/gm, '');

it('keeps the README a face: under 200 lines', () => {
	expect(read('README.md').split('\n').length).toBeLessThan(200);
});
