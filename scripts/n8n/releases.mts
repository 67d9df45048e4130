/** What there is to know about an n8n version before it is fetched. */
export interface N8nRelease {
	readonly overrides: Readonly<Record<string, string>>;
	/** Packages whose native code n8n cannot start without; all other install scripts are left out. */
	readonly native: readonly string[];
	/** Modules of n8n that would call home at start. */
	readonly silencedModules: readonly string[];
	/** How many packages it consists of, about. */
	readonly packages: number;
	readonly sizeOnDisk: string;
	readonly duration: string;
}

/** The two versions this package is tried on: the current line and the last 1.x. */
export const n8nReleases = {
	'2.41.1': {
		overrides: {},
		native: ['sqlite3', 'isolated-vm'],
		silencedModules: ['mcp-registry', 'instance-ai', 'agents', 'quick-connect'],
		packages: 2400,
		sizeOnDisk: '2.9 GB',
		duration: '3 to 5 minutes',
	},
	'1.123.50': {
		// n8n takes xlsx from its author's own host; the same release is on the npm registry under this name.
		overrides: { xlsx: 'npm:@e965/xlsx@0.20.3' },
		native: ['sqlite3'],
		silencedModules: [],
		packages: 1900,
		sizeOnDisk: '1.6 GB',
		duration: '2 to 4 minutes',
	},
} as const satisfies Record<string, N8nRelease>;

export type N8nVersion = keyof typeof n8nReleases;

export const defaultN8nVersion: N8nVersion = '2.41.1';

export const n8nVersions = Object.keys(n8nReleases) as N8nVersion[];

export const isN8nVersion = (text: string): text is N8nVersion => Object.hasOwn(n8nReleases, text);
