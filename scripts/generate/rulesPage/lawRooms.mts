import { bundleModule } from '../../../test/support/bundleModule.ts';
import { projectFolder } from '../../project.mts';
import type { Compliance, Phones } from './compliance.mts';

// lib is written for a bundler, as it is shipped.
const roomOf = (name: string) => import(bundleModule(projectFolder, `lib/${name}/index.ts`));

/** The rooms that the pages are made of, for a program that runs without a bundler. */
export const lawRooms = async (): Promise<{
	readonly compliance: Compliance;
	readonly phones: Phones;
}> => ({ compliance: await roomOf('compliance'), phones: await roomOf('phone') });
