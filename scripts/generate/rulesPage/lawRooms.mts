import { rolldown } from 'rolldown';
import { inProject } from '../../project.mts';
import type { Compliance, Phones } from './compliance.mts';

/** The rooms that the pages are made of, for a program that runs without a bundler. */
export const lawRooms = async (): Promise<{
	readonly compliance: Compliance;
	readonly phones: Phones;
}> => ({ compliance: await roomOf('compliance'), phones: await roomOf('phone') });

/** lib is written for a bundler, as it is shipped. */
async function roomOf(name: string) {
	const build = await rolldown({ input: inProject('lib', name, 'index.ts'), platform: 'node' });
	const { output } = await build.generate({ format: 'esm' });
	await build.close();
	const code = Buffer.from(output[0].code).toString('base64');
	return import(`data:text/javascript;base64,${code}`);
}
