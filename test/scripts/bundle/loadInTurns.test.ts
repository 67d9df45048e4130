import { loaderInTurns } from '../../../scripts/bundle/loadInTurns.cjs';

describe('what a node loads when it is first used', () => {
	const imports = {
		node: ['shared', 'ledger'],
		ledger: ['shared', 'library'],
		shared: ['library'],
		library: ['shared'],
		other: ['ledger'],
	};

	/** A file that takes as long as the clock is put on by. */
	function loading(fileMs = 0) {
		const log: string[] = [];
		let now = 0;
		jest.spyOn(performance, 'now').mockImplementation(() => now);
		const load = loaderInTurns(imports, (file) => {
			now += fileMs;
			log.push(file);
			return `what ${file} exports`;
		});
		return { log, load };
	}
	afterEach(() => jest.restoreAllMocks());

	it('comes in the order in which files need one another, in a circle too', async () => {
		const { log, load } = loading();
		expect(await load('node')).toBe('what node exports');
		expect(log).toEqual(['library', 'shared', 'ledger', 'node', 'node']);
	});

	it('lets everything else have its turn between files that take long', async () => {
		const { log, load } = loading(20);
		setImmediate(() => log.push('a webhook'));
		await load('node');
		expect(log.slice(0, 3)).toEqual(['library', 'a webhook', 'shared']);
	});

	it('is gone through once, whoever asks for it meanwhile and afterwards', async () => {
		const { log, load } = loading();
		await Promise.all([load('node'), load('node')]);
		await load('node');
		expect(log.filter((file) => file === 'ledger')).toHaveLength(1);
	});

	it('is tried again where it failed', async () => {
		let isBroken = true;
		const load = loaderInTurns(imports, (file) => {
			if (isBroken && file === 'ledger') throw new Error('no such file');
			return file;
		});
		await expect(load('node')).rejects.toThrow('no such file');
		isBroken = false;
		expect(await load('node')).toBe('node');
	});
});
