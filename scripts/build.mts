import { runTool } from './process/index.mts';

/** Builds dist/ with all that n8n loads. */
export const build = (): Promise<void> => runTool('gulp', '-L', 'build');
