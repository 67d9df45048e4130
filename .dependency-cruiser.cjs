/**
 * Which room may open which door. A room of lib is entered through its index.ts (or the index.ts of
 * a named annex of it, such as phone/countries, that must not drag the room's data along).
 */
const doors = {
	shared: [],
	words: ['shared'],
	pages: ['shared', 'words'],
	text: ['shared'],
	calendar: ['shared'],
	phone: ['shared'],
	sender: ['shared'],
	message: ['shared', 'phone'],
	contacts: ['shared', 'phone', 'calendar'],
	compliance: ['shared', 'words', 'text', 'phone', 'sender', 'calendar', 'message'],
	links: ['shared', 'text', 'compliance'],
	birthdays: ['shared', 'phone', 'calendar', 'compliance'],
	item: ['shared', 'phone', 'text', 'calendar', 'message', 'compliance'],
	ledger: ['shared', 'calendar', 'phone', 'message'],
	gateways: ['shared', 'phone', 'sender', 'text'],
	inbound: ['shared', 'phone', 'message', 'compliance', 'ledger', 'gateways'],
	evidence: ['shared', 'words', 'message', 'ledger'],
	reports: ['shared', 'words', 'phone', 'calendar', 'message', 'ledger', 'pages'],
	campaign: [
		'shared',
		'words',
		'phone',
		'sender',
		'text',
		'calendar',
		'message',
		'compliance',
		'item',
		'gateways',
		'ledger',
	],
};

/** The annexes of compliance from the ground up: each opens only onto floors below its own. */
const floors = [
	['countries'],
	['keywords', 'customRules'],
	['answer'],
	['person', 'place', 'content', 'registers'],
	['hours'],
];

/** The libraries each room was built on; everything else third-party is refused. */
const libraries = {
	phone: ['libphonenumber-js'],
	contacts: ['papaparse', 'fflate', 'htmlparser2'],
	pages: ['papaparse'],
	calendar: ['luxon'],
	ledger: ['kysely', 'pg'],
	links: ['isbot'],
};

const error = (name, from, to) => ({ name, severity: 'error', from, to });
const packages = (names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}/`);
const builtin = { pathNot: '^(node:)?(buffer|crypto)$', dependencyTypes: ['core'] };

module.exports = {
	forbidden: [
		...Object.entries(doors).flatMap(([room, open]) => [
			error(
				`lib-${room}-opens-only-its-doors`,
				{ path: `^lib/${room}/` },
				{ path: '^lib/', pathNot: [room, ...open].map((name) => `^lib/${name}/`) },
			),
			error(
				`lib-${room}-front-door`,
				{ pathNot: [`^lib/${room}/`, '^test/', '^bench/', '^scripts/generate/'] },
				{
					path: `^lib/${room}/`,
					pathNot: [`^lib/${room}/index\\.ts$`, `^lib/${room}/[^/]+/index\\.ts$`],
				},
			),
			error(
				`lib-${room}-libraries`,
				{ path: `^lib/${room}/` },
				{ path: '(^|/)node_modules/', pathNot: packages(libraries[room] ?? []) },
			),
		]),
		...floors.flatMap((annexes, floor) =>
			annexes.map((annex) =>
				error(
					`compliance-${annex}-opens-only-below`,
					{ path: `^lib/compliance/${annex}/` },
					{
						path: '^lib/compliance/',
						pathNot: [
							`^lib/compliance/(${annex}/|recipient\\.ts$)`,
							`^lib/compliance/(${floors.slice(0, floor).flat().join('|')})/index\\.ts$`,
						],
					},
				),
			),
		),
		error(
			'compliance-annexes-front-doors',
			{ path: '^lib/compliance/[^/]+$' },
			{ path: '^lib/compliance/[^/]+/', pathNot: '^lib/compliance/[^/]+/index\\.ts$' },
		),
		error(
			'campaign-knows-the-ledger-by-its-types',
			{ path: '^lib/campaign/' },
			{ path: '^lib/ledger/', dependencyTypesNot: ['type-only'] },
		),
		error(
			'inbound-knows-the-ledger-by-its-types',
			{ path: '^lib/inbound/' },
			{ path: '^lib/ledger/', dependencyTypesNot: ['type-only'] },
		),
		error(
			'reports-know-the-ledger-by-its-types',
			{ path: '^lib/reports/' },
			{ path: '^lib/ledger/', dependencyTypesNot: ['type-only'] },
		),
		error(
			'lib-has-never-heard-of-n8n',
			{ path: '^lib/' },
			{ path: ['^nodes/', '^credentials/', 'n8n-'] },
		),
		error('lib-does-no-io', { path: '^lib/', pathNot: '^lib/ledger/' }, builtin),
		error(
			'gateways-are-strangers',
			{ path: '^lib/gateways/([^/]+)/' },
			{ path: '^lib/gateways/[^/]+/', pathNot: '^lib/gateways/$1/' },
		),
		error(
			'nodes-are-strangers',
			{ path: '^nodes/([A-Z][^/]+)/' },
			{ path: '^nodes/[A-Z]', pathNot: '^nodes/$1/' },
		),
		error(
			'nodes-know-only-n8n-workflow',
			{ path: '^(nodes/[A-Z]|credentials/)' },
			{ path: '(^|/)node_modules/', pathNot: packages(['n8n-workflow']) },
		),
		error(
			'only-the-exchange-speaks-http',
			{ path: '^nodes/shared/' },
			{
				path: '(^|/)node_modules/',
				pathNot: packages(['n8n-workflow', 'axios', 'proxy-from-env']),
			},
		),
		error(
			'the-sandbox-stands-alone',
			{ path: '^sandbox/' },
			{ path: '^(lib|nodes|credentials|scripts)/' },
		),
		error('no-circles', {}, { circular: true }),
		error('no-missing-modules', {}, { couldNotResolve: true }),
		// Types and lint must not need a build: what is built is loaded by a path that is put together.
		error('nothing-names-the-build', {}, { path: '^dist/' }),
	],
	options: {
		tsPreCompilationDeps: true,
		doNotFollow: { path: ['node_modules', '^dist/'] },
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default'],
			extensions: ['.ts', '.mts', '.js', '.json'],
		},
	},
};
