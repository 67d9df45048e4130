import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bundleModule } from '../support/bundleModule';

const project = path.join(__dirname, '../..');

/** New Year, a leap day, days before 1970, and nights in which clocks skip or repeat midnight somewhere. */
const DAYS = [
	'1975-05-11', '1990-01-01', '1992-02-29', '1955-12-31', '2000-06-15', '2018-11-04', '2018-02-18', '2024-03-31',
	'2024-10-27', '2024-11-03', '2022-03-27', '2023-04-28',
] as const; // prettier-ignore

const FRENCH = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

describe('a day of a database is that day', () => {
	let program = '';
	beforeAll(() => {
		program = bundleModule(project, 'test/support/daysOfThisMachine.ts');
	});

	it.each([
		['UTC', 'Europe/Paris'],
		['UTC', 'America/New_York'],
		['Europe/Paris', 'UTC'],
		['Europe/Paris', 'America/Los_Angeles'],
		['America/Los_Angeles', 'Asia/Tokyo'],
		['America/Lima', 'Europe/Paris'],
		['Asia/Tokyo', 'America/New_York'],
		['Asia/Kolkata', 'UTC'],
		['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
		['Pacific/Pago_Pago', 'Pacific/Kiritimati'],
		// Midnight is skipped there on the night in spring.
		['America/Sao_Paulo', 'UTC'],
		['Asia/Beirut', 'UTC'],
		['Africa/Cairo', 'UTC'],
		// Midnight comes twice there in autumn.
		['America/Havana', 'UTC'],
	])('on a machine in %s, for a workflow in %s', (TZ, workflowZone) => {
		const out = execFileSync(process.execPath, [program, JSON.stringify(DAYS), workflowZone], {
			env: { ...process.env, TZ },
			encoding: 'utf8',
		});
		expect(JSON.parse(out)).toEqual(
			DAYS.map((day) => ({
				kind: 'day',
				birthday: day,
				consentAt: day,
				asText: day,
				plain: day,
				french: FRENCH.format(Date.parse(day)),
				momentKind: 'moment',
			})),
		);
	});
});
