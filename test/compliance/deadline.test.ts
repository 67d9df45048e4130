import fc from 'fast-check';
import { decide, isSendable } from '../../lib/compliance';
import type { Purpose } from '../../lib/message';
import { someone } from './support';

const PARIS = someone({ country: 'FR', zones: ['Europe/Paris'], consentAt: '2026-05-04' });
const at = (time: string) => Date.parse(time);

/** Wednesday: France is open 07:00-21:00 UTC, and counts as closed from 20:50 on. */
describe('a deadline', () => {
	it.each([
		[
			'before closing',
			'2026-11-25T10:00Z',
			'2026-11-25T10:30Z',
			'send until 2026-11-25T10:30:00.000Z',
		],
		[
			'at the margin',
			'2026-11-25T10:00Z',
			'2026-11-25T20:50Z',
			'send until 2026-11-25T20:50:00.000Z',
		],
		[
			'within the margin',
			'2026-11-25T10:00Z',
			'2026-11-25T20:55Z',
			'send until 2026-11-25T20:50:00.000Z',
		],
		[
			'after closing',
			'2026-11-25T10:00Z',
			'2026-11-26T10:00Z',
			'send until 2026-11-25T20:50:00.000Z',
		],
		[
			'a millisecond away',
			'2026-11-25T10:00Z',
			'2026-11-25T10:00:00.001Z',
			'send until 2026-11-25T10:00:00.001Z',
		],
		['this very moment', '2026-11-25T10:00Z', '2026-11-25T10:00Z', 'too_late'],
		['past', '2026-11-25T10:00Z', '2026-11-25T09:59Z', 'too_late'],
		[
			'after the next opening',
			'2026-11-25T22:00Z',
			'2026-11-26T07:30Z',
			'later until 2026-11-26T07:30:00.000Z',
		],
		['at the next opening', '2026-11-25T22:00Z', '2026-11-26T07:00Z', 'too_late'],
		['before the next opening', '2026-11-25T22:00Z', '2026-11-26T06:00Z', 'too_late'],
	])('%s', (_, now, deadline, expected) => {
		const options = { purpose: 'marketing', deadline: at(deadline) } as const;
		const { decision, reason, sendBefore } = decide(PARIS, options, at(now));
		expect(decision === 'blocked' ? reason : `${decision} until ${sendBefore}`).toBe(expected);
	});

	it.each(['marketing', 'birthday', 'transactional'] as const)(
		'binds at the moment of sending: %s',
		(purpose) => {
			const deadline = at('2026-11-25T10:30Z');
			const check = decide(PARIS, { purpose, deadline }, at('2026-11-25T10:00Z'));
			expect(check).toMatchObject({
				decision: 'send',
				sendBefore: '2026-11-25T10:30:00.000Z',
				deadline: '2026-11-25T10:30:00.000Z',
			});
			const reasonAt = (moment: number) => {
				const sendable = isSendable(PARIS, purpose, check, moment);
				return sendable.ok ? 'ok' : sendable.failure.reason;
			};
			expect(reasonAt(deadline - 1)).toBe('ok');
			expect(reasonAt(deadline)).toBe('too_late');
			expect(reasonAt(deadline + 86_400_000)).toBe('too_late');
		},
	);

	it('blocks a transactional message once it has passed, and else lets it go at night', () => {
		const options = { purpose: 'transactional', deadline: at('2026-11-25T03:00Z') } as const;
		expect(decide(PARIS, options, at('2026-11-25T02:59Z')).decision).toBe('send');
		expect(decide(PARIS, options, at('2026-11-25T03:00Z'))).toMatchObject({
			decision: 'blocked',
			reason: 'too_late',
			rule: { id: 'deadline' },
		});
	});

	it('that cannot be read is a refusal', () => {
		for (const purpose of ['marketing', 'transactional'] as const) {
			const check = { ...decide(PARIS, { purpose }, at('2026-11-25T10:00Z')), deadline: 'tonight' };
			expect(isSendable(PARIS, purpose, check, at('2026-11-25T10:00Z'))).toMatchObject({
				failure: { reason: 'not_checked' },
			});
		}
	});

	it('is not told where there is none', () => {
		expect(decide(PARIS, { purpose: 'marketing' }, at('2026-11-25T10:00Z'))).not.toHaveProperty(
			'deadline',
		);
	});

	it('is never passed, at any hour, with any preference, cap or margin', () => {
		const minute = fc.integer({
			min: at('2026-11-20T00:00Z') / 60_000,
			max: at('2026-12-04T00:00Z') / 60_000,
		});
		const purposes = fc.constantFrom<Purpose>('marketing', 'birthday', 'transactional');
		fc.assert(
			fc.property(
				minute,
				minute,
				purposes,
				fc.constantFrom(undefined, 0, 600, 1430),
				fc.constantFrom(0, 10, 90),
				fc.boolean(),
				(now, until, purpose, preferredMinute, safetyMarginMinutes, isCapped) => {
					const [moment, deadline] = [now * 60_000, until * 60_000];
					const cap = { messages: 1, hours: 48 };
					const record = { sends: isCapped ? [moment - 3_600_000] : [] };
					const options = { purpose, deadline, preferredMinute, safetyMarginMinutes, cap, record };
					const check = decide(PARIS, options, moment);
					const without = decide(PARIS, { ...options, deadline: undefined }, moment);
					if (check.decision === 'blocked') {
						expect(check.reason).toBe('too_late');
						expect(at(String(without.sendAt))).toBeGreaterThanOrEqual(deadline);
						return;
					}
					expect(at(String(check.sendAt))).toBeLessThan(deadline);
					expect(at(String(check.sendBefore))).toBe(
						Math.min(
							deadline,
							without.sendBefore === undefined ? Infinity : at(without.sendBefore),
						),
					);
				},
			),
			{ numRuns: 400, seed: 15 },
		);
	});
});
