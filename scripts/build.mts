import { runTool } from './process/index.mts';

/** Builds dist/ with all that n8n loads. */
export const build = (): Promise<void> => runTool('gulp', '-L', 'build');

/** The same in a fraction of the time, since nothing looks at the types. */
export const buildUntyped = (): Promise<void> =>
	runTool(
		'gulp',
		'-L',
		'--series',
		'clean',
		'bundle',
		'sandbox',
		'icons',
		'codex',
		'licences',
		'metadata',
	);
