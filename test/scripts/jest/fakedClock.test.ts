import { execFileSync } from 'node:child_process';
import { fakedClock, findFaketime } from '../../../scripts/jest/fakedClock.mts';

const itWithFaketime = (name: string, test: () => void) =>
	findFaketime()
		? it(name, test)
		: it.skip(`${name} (SKIPPED: install the package faketime)`, test);

/** Our own clock may be faked at this moment, that of a program without our environment is not. */
const now = () => Number(execFileSync('date', ['+%s'], { env: {} })) * 1000;

/** What a program prints that was started with the clock at a moment. */
function print(script: string, at: string, zone: string): string {
	const env = { ...process.env, ...fakedClock(Date.parse(at), zone, now()) };
	return execFileSync(process.execPath, ['--print', script], { env, encoding: 'utf8' }).trim();
}

describe('a faked clock', () => {
	itWithFaketime('shows the date and the zone to a program and to what that starts', () => {
		const started = `require('node:child_process').execFileSync('date', ['+%F %H %Z'])`;
		const script = `[new Date().toString().slice(0, 18), String(${started}).trim()].join()`;
		expect(print(script, '2028-02-29T00:30+09:00', 'Asia/Tokyo')).toBe(
			'Tue Feb 29 2028 00,2028-02-29 00 JST',
		);
	});

	itWithFaketime('goes back as well', () => {
		expect(print('new Date().getFullYear()', '2024-06-01T00:00Z', 'UTC')).toBe('2024');
	});

	itWithFaketime('does not touch the clock by which timers wait', () => {
		const running = 'Math.abs(Number(process.hrtime.bigint()) / 1e9 - os.uptime()) < 5';
		expect(print(running, '2040-01-01T00:00Z', 'UTC')).toBe('true');
	});
});
