import { optOutNotice } from '../../../lib/campaign';
import { type Check, decide } from '../../../lib/compliance';
import { someone } from '../support';

const NOON = Date.parse('2026-11-24T12:00:00Z');

/** Of a marketing text in English to somebody who agreed to it. */
function checkOf(country: string, zone: string, text: string): Check {
	const recipient = someone({ country, zones: [zone] });
	return decide(recipient, { purpose: 'marketing', content: { text, sender: '36180' } }, NOON);
}

/** The jurisdictions whose statements on notices were corrected in November 2026, and on what they stand now. */
const CORRECTED = [
	['AE', 'Asia/Dubai', 'law'],
	['AR', 'America/Argentina/Buenos_Aires', 'law'],
	['AT', 'Europe/Vienna', 'law'],
	['AU', 'Australia/Sydney', 'law'],
	['BE', 'Europe/Brussels', 'law'],
	['CA', 'America/Toronto', 'law'],
	['CH', 'Europe/Zurich', 'law'],
	['CL', 'America/Santiago', 'law'],
	['CN', 'Asia/Shanghai', 'law'],
	['DK', 'Europe/Copenhagen', 'law'],
	['EG', 'Africa/Cairo', 'law'],
	['FI', 'Europe/Helsinki', 'law'],
	['FR', 'Europe/Paris', 'code'],
	['GB', 'Europe/London', 'law'],
	['HK', 'Asia/Hong_Kong', 'law'],
	['IE', 'Europe/Dublin', 'law'],
	['IN', 'Asia/Kolkata', 'law'],
	['IT', 'Europe/Rome', 'law'],
	['JP', 'Asia/Tokyo', 'law'],
	['KR', 'Asia/Seoul', 'law'],
	['NL', 'Europe/Amsterdam', 'law'],
	['NO', 'Europe/Oslo', 'law'],
	['NZ', 'Pacific/Auckland', 'law'],
	['PH', 'Asia/Manila', 'law'],
	['PK', 'Asia/Karachi', 'law'],
	['PL', 'Europe/Warsaw', 'law'],
	['PT', 'Europe/Lisbon', 'law'],
	['SE', 'Europe/Stockholm', 'law'],
	['TR', 'Europe/Istanbul', 'law'],
	['VN', 'Asia/Ho_Chi_Minh', 'law'],
	['ZA', 'Africa/Johannesburg', 'law'],
	// No act was found that asks for a way: our own rule does.
	['BR', 'America/Sao_Paulo', 'default'],
	['CO', 'America/Bogota', 'default'],
	['MX', 'America/Mexico_City', 'default'],
	['MY', 'Asia/Kuala_Lumpur', 'default'],
	['SG', 'Asia/Singapore', 'default'],
	['TH', 'Asia/Bangkok', 'default'],
	['TW', 'Asia/Taipei', 'default'],
] as const;

/** What else these ask at the start of a text. */
const LABELS: Readonly<Record<string, string>> = { KR: '(광고) ', VN: '[QC] ', MY: 'RM0.00 ' };

describe.each(CORRECTED)('%s', (country, zone, basis) => {
	const message = 'ACME: 20% off until Sunday.';

	it('lets no marketing go without a way to opt out, and says by which rule', () => {
		const check = checkOf(country, zone, `${LABELS[country] ?? ''}${message}`);
		expect(check).toMatchObject({ decision: 'blocked', reason: 'notice_missing' });
		expect(check.rule).toMatchObject({ basis, id: basis === 'default' ? 'opt-out-way' : country });
	});

	it('lets it go with the notice by country', () => {
		const choice = { kind: 'country', country, language: '' } as const;
		const notice = optOutNotice(choice, { number: '36180', sender: '36180', message });
		const { label, optOut } = notice.ok ? notice.value : { label: '', optOut: '' };
		expect(checkOf(country, zone, `${label}${message} ${optOut}`).decision).not.toBe('blocked');
	});
});

describe.each([
	['JO', 'Asia/Amman'],
	['KW', 'Asia/Kuwait'],
	['UY', 'America/Montevideo'],
])('%s', (country, zone) => {
	it('lets marketing go without a way to opt out, and tells so', () => {
		const check = checkOf(country, zone, 'ACME: 20% off until Sunday.');
		expect(check.decision).not.toBe('blocked');
		expect(check.assumptions.join()).toContain('does not say how to opt out');
	});
});
