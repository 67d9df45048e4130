import { readOptions } from '../../../scripts/demo/options.mts';

const environment = { SMS_CAMPAIGN_CACHE: '/cache' };

it('has defaults for everything', () => {
	expect(readOptions([], environment)).toEqual({
		n8nVersion: '2.41.1',
		home: '/cache/demo',
		keep: false,
		once: false,
		n8nPort: 5678,
		sandboxPort: 5680,
	});
});

it('takes what it is told', () => {
	const told = {
		...environment,
		SMS_CAMPAIGN_HOME: '/demo',
		N8N_PORT: '6001',
		SANDBOX_PORT: '6002',
	};
	expect(readOptions(['--n8n', '1.123.50', '--keep', '--once'], told)).toEqual({
		n8nVersion: '1.123.50',
		home: '/demo',
		keep: true,
		once: true,
		n8nPort: 6001,
		sandboxPort: 6002,
	});
});

it.each([
	['an unknown version', ['--n8n', '0.1'], {}, '--n8n 0.1'],
	['an unknown option', ['--fresh'], {}, "'--fresh'"],
	['a port that is none', [], { N8N_PORT: 'http' }, 'N8N_PORT=http'],
	['a port out of range', [], { SANDBOX_PORT: '65536' }, 'SANDBOX_PORT=65536'],
])('refuses %s and names it', (_, args, variables, name) => {
	expect(() => readOptions(args, variables)).toThrow(name);
});
