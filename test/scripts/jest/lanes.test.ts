import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { FAST, FUZZ } from '../../../scripts/jest/lanes.mts';

const filesOf = (...asked: readonly string[]): string[] => {
	const jest = path.resolve('node_modules/jest/bin/jest.js');
	const files = execFileSync(process.execPath, [jest, '--listTests', '--json', ...asked], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return (JSON.parse(files) as string[]).map((file) => path.relative('.', file));
};

it('every test file is of one lane, and of one only', () => {
	const own = ['test/e2e/', 'test/faults/', 'test/soak/'];
	const all = globSync('test/**/*.test.ts').filter(
		(file) => !own.some((folder) => file.startsWith(folder)),
	);
	expect([...filesOf(...FAST), ...filesOf('--selectProjects', 'slow')].sort()).toEqual(all.sort());
});

it('the fuzz lane runs every fuzz test and nothing else', () => {
	expect(filesOf(...FUZZ).sort()).toEqual(globSync('test/fuzz/**/*.test.ts').sort());
});
