import { join } from 'node:path';

/** The project's folder: npm and with-node both run every script of it from there. */
export const projectFolder = process.cwd();

export const inProject = (...path: readonly string[]): string => join(projectFolder, ...path);
