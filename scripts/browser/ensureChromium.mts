import { existsSync } from 'node:fs';
import { runProgram, say, UserError } from '../setup/index.mjs';
import { findChromium } from './chromium.mts';

/** The font is for the flags and faces in the pictures that the tests keep. */
const PACKAGES = ['chromium', 'fonts-noto-color-emoji'];

/**
 * Makes sure of a Chromium where we may install one (CI and containers run as root);
 * elsewhere says aloud that the browser tests will be skipped.
 */
export async function ensureChromium(): Promise<void> {
	if (findChromium() !== undefined) return;
	if (!mayInstall()) {
		say(
			'NO CHROMIUM: the browser tests will be skipped. On Debian: apt-get install chromium; ' +
				'elsewhere set CHROMIUM_PATH.',
		);
		return;
	}
	say('Installing Chromium from the distribution (about 120 MB to fetch, under a minute).');
	await apt('update', '--quiet');
	await apt('install', '--quiet', '--yes', '--no-install-recommends', ...PACKAGES);
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function apt(...args: readonly string[]): Promise<void> {
	const code = await runProgram('apt-get', args, {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (code !== 0) throw new UserError(`apt-get ${args.join(' ')} failed (exit code ${code}).`);
}
