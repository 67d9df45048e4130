import { type BindingCheck, decide, isSendable } from '../../lib/compliance';
import type { Purpose } from '../../lib/message';
import { someone } from './support';

const ZONES = ['Europe/Paris'];
const CHECK: BindingCheck = {
	decision: 'send',
	sendAt: '2026-11-24T12:00:00.000Z',
	sendBefore: '2026-11-24T20:50:00.000Z',
};
const NOON = Date.parse('2026-11-24T12:00Z');

describe('isSendable', () => {
	it.each<[string, BindingCheck | undefined, string, string]>([
		['at the very moment of the check', CHECK, '2026-11-24T12:00:00.000Z', 'ok'],
		['in the last millisecond', CHECK, '2026-11-24T20:49:59.999Z', 'ok'],
		['at the end', CHECK, '2026-11-24T20:50:00.000Z', 'too_late'],
		['the next day, within hours', CHECK, '2026-11-25T12:00:00.000Z', 'too_late'],
		['before it is time', CHECK, '2026-11-24T11:59:59.999Z', 'too_early'],
		['without a check', undefined, '2026-11-24T12:00:00.000Z', 'not_checked'],
		[
			'with a check that said later',
			{ ...CHECK, decision: 'later' },
			'2026-11-24T12:00:00.000Z',
			'not_checked',
		],
		[
			'with a check that said no',
			{ decision: 'blocked' },
			'2026-11-24T12:00:00.000Z',
			'not_checked',
		],
		[
			'with a check made for a transactional message',
			{ decision: 'send', sendAt: String(CHECK.sendAt) },
			'2026-11-24T12:00:00.000Z',
			'not_checked',
		],
		[
			'with a check whose dates were damaged',
			{ ...CHECK, sendBefore: 'tonight' },
			'2026-11-24T12:00:00.000Z',
			'not_checked',
		],
		[
			'with a check that is no check',
			{} as BindingCheck,
			'2026-11-24T12:00:00.000Z',
			'not_checked',
		],
	])('%s', (_, check, at, expected) => {
		const person = someone({ country: 'FR', zones: ZONES });
		for (const purpose of ['marketing', 'birthday'] as const) {
			const answer = isSendable(person, purpose, check, Date.parse(at));
			expect(answer.ok ? 'ok' : answer.failure.reason).toBe(expected);
		}
	});

	it.each<[string, Parameters<typeof someone>[0], Purpose, string]>([
		['stop since the check', { country: 'FR', optOut: true }, 'marketing', 'opted_out'],
		[
			'stop, for a receipt',
			{ country: 'FR', optOut: { at: '2026-11-24' } },
			'transactional',
			'opted_out',
		],
		[
			'consent withdrawn since the check',
			{ country: 'FR', consent: 'none' },
			'birthday',
			'no_consent',
		],
		[
			'a customer where that is not enough',
			{ country: 'IT', consent: 'soft' },
			'marketing',
			'soft_opt_in_not_allowed',
		],
		['no consent, for a receipt', { country: 'FR', consent: 'none' }, 'transactional', 'ok'],
	])('asks the person’s record again: %s', (_, traits, purpose, expected) => {
		const answer = isSendable(someone(traits), purpose, CHECK, NOON);
		expect(answer.ok ? 'ok' : answer.failure.reason).toBe(expected);
	});

	it('lets a transactional message go without a check', () => {
		expect(isSendable(someone({}), 'transactional', undefined, NOON).ok).toBe(true);
	});

	it('agrees with the check it is given', () => {
		const person = someone({ country: 'FR', zones: ZONES });
		const check = decide(person, { purpose: 'marketing' }, NOON);
		expect(isSendable(person, 'marketing', check, NOON)).toEqual({ ok: true, value: undefined });
	});
});
