import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zonesOfOlderLaw } from '../../lib/calendar';
import { CHECK_REASONS, decide, type Check } from '../../lib/compliance';
import { curesOf, oldZoneData, summarize } from '../../nodes/CheckConsentQuietHours/summary';
import { someone } from '../compliance/support';

const SUNDAY = Date.parse('2026-11-29T12:00:00+01:00');

const checkOf = (country: string, zones: readonly string[], consent: 'explicit' | 'none'): Check =>
	decide(someone({ country, zones, consent }), { purpose: 'marketing' }, SUNDAY);

const times = (count: number, check: Check): Check[] => Array.from({ length: count }, () => check);

describe('the hint of Check', () => {
	const french = checkOf('FR', ['Europe/Paris'], 'explicit');
	const german = checkOf('DE', ['Europe/Berlin'], 'explicit');

	it('counts by reason and place, the commonest first, and says until when people wait', () => {
		const refused = checkOf('DE', ['Europe/Berlin'], 'none');
		const checks = [...times(1200, german), ...times(60, french), ...times(3, refused)];
		expect(summarize(checks, SUNDAY)).toBe(
			'1,200 may go now; 60 wait: 60 outside their hours (FR 60 until 08:00 tomorrow); 3 blocked: 3 without consent (DE 3)',
		);
	});

	it('says from when the first may go where not all wait equally long', () => {
		const later = { ...french, sendAt: '2026-12-01T07:00:00.000Z' };
		expect(summarize([later, french], SUNDAY)).toContain('(FR 2 from 08:00 tomorrow)');
	});

	it('says whose clock it means where several are possible', () => {
		const mobile = checkOf('ZA', ['Africa/Johannesburg', 'Africa/Lagos'], 'explicit');
		expect(summarize([mobile], SUNDAY)).toContain('(ZA 1 until 09:00 tomorrow in Johannesburg)');
	});

	it('names three places, and no more', () => {
		const places = ['FR', 'CO', 'BO', 'CY'].map((code) => ({ ...french, jurisdictions: [code] }));
		expect(summarize(places, SUNDAY)).toMatch(
			/4 outside their hours \(FR 1 [^)]*, BO 1 [^)]*, …\)$/,
		);
	});

	it('says what would let those who are blocked go, the commonest first', () => {
		const refused = checkOf('DE', ['Europe/Berlin'], 'none');
		const named: Check = { ...refused, reason: 'name_refused' };
		const stopped: Check = { ...refused, reason: 'opted_out' };
		expect(curesOf([german, french, stopped])).toBeUndefined();
		expect(curesOf([named, refused, stopped, refused])).toBe(
			'For those without consent: import a column that tells of their consent, or record it with “Record Opt-In” of “SMS Ledger”. For those where names are not carried: have the name registered and enter it in the credential, or send from a number with “Sender by Country” of “Compose SMS”',
		);
	});

	it('speaks of old zone data only where somebody lives by them', () => {
		const [old] = zonesOfOlderLaw();
		expect(oldZoneData([french])).toBeUndefined();
		const touched = old === undefined ? [] : [{ ...french, timeZones: [old] }];
		expect(oldZoneData(touched) !== undefined).toBe(old !== undefined);
	});
});

describe('the page of the node', () => {
	it('lists every reason there is', () => {
		const page = join(__dirname, '../../docs/nodes/check-consent-quiet-hours.md');
		const told = readFileSync(page, 'utf8');
		const missing = Object.keys(CHECK_REASONS).filter((reason) => !told.includes(`\`${reason}\``));
		expect(missing).toEqual([]);
	});
});
