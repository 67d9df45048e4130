import { n8nEnvironment } from '../../../scripts/n8n/environment.mts';
import { n8nReleases } from '../../../scripts/n8n/releases.mts';

const settings = { userFolder: '/home/demo', port: 5678, brokerPort: 40001, timeZone: 'UTC' };

it('keeps what the machine needs and nothing of another n8n', () => {
	const own = { PATH: '/bin', HOME: '/home/ada' };
	const foreign = {
		N8N_PORT: '1',
		DB_TYPE: 'postgresdb',
		NODE_OPTIONS: '--inspect',
		npm_lifecycle_event: 'x',
	};
	const environment = n8nEnvironment(n8nReleases['2.41.1'], settings, { ...own, ...foreign });
	expect(environment).toMatchObject({ ...own, N8N_PORT: '5678', N8N_LISTEN_ADDRESS: '127.0.0.1' });
	expect(Object.keys(environment)).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/^(DB_|NODE_|npm_)/)]),
	);
});

it('switches off modules only where n8n has them', () => {
	expect(n8nEnvironment(n8nReleases['2.41.1'], settings, {})).toHaveProperty(
		'N8N_DISABLED_MODULES',
	);
	expect(n8nEnvironment(n8nReleases['1.123.50'], settings, {})).not.toHaveProperty(
		'N8N_DISABLED_MODULES',
	);
});
