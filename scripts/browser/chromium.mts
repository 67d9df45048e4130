import { existsSync } from 'node:fs';

/** Where Debian and others put it; CHROMIUM_PATH names any other Chromium or Chrome. */
const USUAL = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test with, if this machine has one. */
export function findChromium(environment = process.env): string | undefined {
	return [environment['CHROMIUM_PATH'], ...USUAL].find((path) => path && existsSync(path));
}
