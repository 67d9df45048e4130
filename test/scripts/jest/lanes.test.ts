import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';

const filesOf = (lane: string): string[] => {
	const jest = path.resolve('node_modules/jest/bin/jest.js');
	const list = ['--listTests', '--json', '--selectProjects', lane];
	const files = execFileSync(process.execPath, [jest, ...list], {
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
	expect([...filesOf('fast'), ...filesOf('slow')].sort()).toEqual(all.sort());
});
