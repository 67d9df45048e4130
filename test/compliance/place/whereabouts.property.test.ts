import * as fc from 'fast-check';
import { decide, hoursPolicy, type Recipient } from '../../../lib/compliance';

const NUMBERS: readonly (readonly [string | undefined, string, readonly string[]])[] = [
	['FR', '+33612345678', ['Europe/Paris']],
	['RE', '+262692123456', ['Indian/Reunion']],
	['GB', '+447400123456', ['Europe/London']],
	['US', '+12125550123', ['America/New_York']],
	['US', '+13055550123', ['America/New_York']],
	['US', '+18505550123', ['America/New_York', 'America/Chicago']],
	['US', '+18005550123', []],
	['US', '+1212555', ['America/New_York']],
	['PR', '+17875550123', ['America/Puerto_Rico']],
	['CA', '+14165550123', ['America/Toronto']],
	['AU', '+61412345678', ['Australia/Sydney', 'Australia/Perth']],
	['RU', '+79123456789', ['Europe/Moscow', 'Asia/Vladivostok', 'Asia/Kamchatka']],
	[undefined, '+88299', []],
];

/** Everything that may have a say in where someone is, each more often than not left out. */
const recipient: fc.Arbitrary<Recipient> = fc
	.record({
		number: fc.constantFrom(...NUMBERS),
		timeZone: fc.constantFrom(undefined, '', 'America/Denver', 'US/Eastern', 'Paris'),
		region: fc.constantFrom(undefined, '', 'TX', 'Florida', 'Bavaria', 'NSW', 'Moscow', 'ON'),
		postalCode: fc.constantFrom(
			undefined,
			'',
			'67000',
			'97400',
			'06390',
			'75201',
			'2000',
			'690000',
			'M5V 2T6',
		),
		status: fc.constantFrom('explicit' as const, 'soft' as const, 'none' as const),
	})
	.map(({ number: [country, e164, timeZones], status, ...contact }) => ({
		phone: { e164, country, timeZones },
		contact: { ...contact, consent: { status } },
	}));

const NOON = Date.parse('2026-11-24T12:00Z');
const options = fc.record({
	purpose: fc.constantFrom('marketing' as const, 'transactional' as const),
	safetyMarginMinutes: fc.constantFrom(undefined, 0, 60),
	preferredMinute: fc.constantFrom(undefined, 600),
	deadline: fc.constantFrom(undefined, NOON + 3_600_000),
});

describe('what is remembered of a place', () => {
	it('never changes an answer, whoever was decided about before', () => {
		const exempting = { applyConsentExemptions: true };
		const shared = hoursPolicy(exempting);
		fc.assert(
			fc.property(
				recipient,
				options,
				fc.constantFrom(NOON, NOON + 8 * 3_600_000),
				(person, asked, at) => {
					const fresh = decide(person, { ...asked, hours: hoursPolicy(exempting) }, at);
					expect(decide(person, { ...asked, hours: shared }, at)).toEqual(fresh);
				},
			),
			{ numRuns: 3000 },
		);
	});
});
