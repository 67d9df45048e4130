import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { engines, n8n } from '../../package.json';
import { LANGUAGES } from '../../lib/compliance';
import { gateways } from '../../lib/gateways';
import { n8nVersions } from '../../scripts/n8n/index.mts';

const project = path.join(__dirname, '../..');
const page = readFileSync(path.join(project, 'README.md'), 'utf8');

/** The number that stands before some words of the page. */
const told = (words: string): number => Number(new RegExp(`(\\d+) ${words}`).exec(page)?.[1]);

describe('the README', () => {
	it('counts the ready-made workflows', () => {
		expect(globSync('workflows/*.json', { cwd: project })).toHaveLength(11);
		expect(page).toContain('eleven [ready-made workflows]');
	});

	it('counts the languages of a STOP', () => {
		expect(told('languages, binds')).toBe(new Set(LANGUAGES.map(({ language }) => language)).size);
	});

	it('rounds the number of countries and states that have a sheet of rules', () => {
		const sheets = globSync('docs/rules/??{,-??}.md', { cwd: project });
		expect(Math.abs(told('countries and states') - sheets.length)).toBeLessThan(10);
	});

	it.each(gateways.map(({ displayName }) => displayName.replace(/ \(.*|\.io$| SMS$/, '')))(
		'names the gateway %s',
		(name) => expect(page).toMatch(new RegExp(`^\\|.*\\b${name}\\b`, 'm')),
	);

	it('names what it runs on', () => {
		expect(page).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
		expect(page).toContain(n8nVersions.toReversed().join(' and '));
	});

	it('has a section for every node', () => {
		expect(page.match(/docs\/nodes\/[\w-]+\.md/g)).toHaveLength(n8n.nodes.length);
	});
});
