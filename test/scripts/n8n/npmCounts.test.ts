import { npmCounts, sayCounts } from '../../../scripts/n8n/npmCounts.mts';

const REGISTRY = 'https://registry.example';
const versions = (name: string) =>
	`npm http fetch GET 200 ${REGISTRY}/${name} 45ms (cache updated)`;
const fetched = (name: string) =>
	`npm http fetch GET 200 ${REGISTRY}/${name}/-/${name}-1.0.0.tgz 120ms (cache miss)`;
const cached = (name: string) =>
	`npm http cache ${name}@${REGISTRY}/${name}/-/${name}-1.0.0.tgz 0ms (cache hit)`;

describe('how far npm has come', () => {
	it.each<[string, string[], number, number]>([
		['nothing at first', [], 0, 0],
		['lists of versions', [versions('luxon'), versions('@n8n%2fcore')], 2, 0],
		['one that had not changed', [versions('luxon').replace('200', '304')], 1, 0],
		['tarballs from the registry', [versions('luxon'), fetched('luxon')], 1, 1],
		['tarballs from the cache', [cached('luxon'), cached('saxes')], 0, 2],
		['one that came from both, once', [fetched('luxon'), cached('luxon')], 0, 1],
		['one that npm asked for twice, once', [fetched('luxon'), fetched('luxon')], 0, 1],
		['no answer that was none', [fetched('luxon').replace('200', '503')], 0, 0],
		[
			'nothing of what else is said',
			['npm warn deprecated glob@7', 'added 4 packages in 1s'],
			0,
			0,
		],
	])('counts %s', (_name, lines, lookedUp, count) => {
		expect(npmCounts(lines.join('\n'))).toEqual({ lookedUp, fetched: count });
	});

	it.each([
		[0, 0, ''],
		[1204, 0, '1,204 packages looked up'],
		[1500, 1, '[--------------------] 1 of about 2,400 packages'],
		[1500, 600, '[#####---------------] 600 of about 2,400 packages'],
		[1500, 2400, '[####################] 2,400 of about 2,400 packages'],
		[1500, 2449, '[####################] 2,400 of about 2,400 packages'],
	])('says of %p and %p “%s”', (lookedUp, count, sentence) => {
		expect(sayCounts({ lookedUp, fetched: count }, 2400)).toBe(sentence);
	});
});
