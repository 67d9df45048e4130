import fc from 'fast-check';
import {
	MESSAGE_STATES,
	type MessageAction,
	type MessageState,
	type MessageStatus,
	nextState,
} from '../../lib/message';

const status = (state: MessageState, more: Partial<MessageStatus> = {}): MessageStatus => ({
	state,
	run: 'a',
	dueAt: 100,
	attempts: 1,
	retryable: false,
	wasHeld: false,
	...more,
});

const ask = (before: MessageStatus | undefined, action: MessageAction, more: object = {}) => {
	const next = nextState(before, { action, now: 50, ...more });
	return next.ok ? next.value : next.failure;
};

it.each<[string, MessageStatus | undefined, MessageAction, object, string]>([
	['a new message is claimed', undefined, 'claim', { run: 'a' }, 'claimed'],
	['a new message is held', undefined, 'hold', {}, 'held'],
	['a release that nobody knows is not claimed', undefined, 'claimReleased', {}, 'impossible'],
	['another run’s claim is respected', status('claimed'), 'claim', { run: 'b' }, 'not_yours'],
	['until its lease has ended', status('claimed'), 'claim', { run: 'b', now: 100 }, 'claimed'],
	['only its owner sends', status('claimed'), 'send', { run: 'b', now: 999 }, 'not_yours'],
	['its owner sends, even late', status('claimed'), 'send', { run: 'a', now: 999 }, 'sending'],
	[
		'what is sending is not claimed, ever',
		status('sending'),
		'claim',
		{ run: 'a', now: 999 },
		'impossible',
	],
	[
		'what is unknown is not claimed, ever',
		status('unknown'),
		'claim',
		{ run: 'a', now: 999 },
		'impossible',
	],
	[
		'what is held is claimed by its release alone',
		status('held'),
		'claim',
		{ run: 'a', now: 999 },
		'impossible',
	],
	['what is not due is not released', status('held'), 'release', {}, 'not_yet'],
	[
		'an answer of an attempt that is over',
		status('sending', { attempts: 2 }),
		'refuse',
		{ run: 'a', attempt: 1 },
		'not_yours',
	],
	[
		'an answer of this attempt',
		status('sending', { attempts: 2 }),
		'refuse',
		{ run: 'a', attempt: 2 },
		'refused',
	],
	['nobody’s word on what is sending', status('sending'), 'accept', {}, 'not_yours'],
	['a person’s word on what is unknown', status('unknown'), 'accept', {}, 'accepted'],
	['a refusal for good', status('refused'), 'claim', { run: 'b' }, 'final'],
	['a refusal for now', status('refused', { retryable: true }), 'claim', { run: 'b' }, 'claimed'],
	['what is sending is not cancelled', status('sending'), 'cancel', {}, 'impossible'],
	['a lapsed claim waits for its rerun', status('claimed'), 'lapse', { now: 100 }, 'impossible'],
	[
		'a lapsed claim that was held is held again',
		status('claimed', { wasHeld: true }),
		'lapse',
		{ now: 100 },
		'held',
	],
	['a lapsed sending is unknown', status('sending'), 'lapse', { now: 100 }, 'unknown'],
	['another form of what waits', status('held'), 'replace', {}, 'held'],
	['another form of what was given out', status('released'), 'replace', {}, 'held'],
	['another form of what a run has', status('claimed'), 'replace', { run: 'b' }, 'held'],
	['another form of what is on its way', status('sending'), 'replace', {}, 'impossible'],
	['another form of what the gateway has', status('scheduled'), 'replace', {}, 'impossible'],
	['another form of what may have been sent', status('unknown'), 'claimAnew', {}, 'impossible'],
	['another form of what was refused for good', status('refused'), 'replace', {}, 'final'],
	['a failure after a success', status('delivered'), 'fail', {}, 'impossible'],
])('%s', (_name, before, action, more, expected) => {
	expect(ask(before, action, more)).toBe(expected);
});

const actions: MessageAction[] = [
	'claim', 'claimReleased', 'hold', 'holdReleased', 'release', 'lapse', 'send', 'accept', 'schedule',
	'refuse', 'lose', 'deliver', 'fail', 'cancel', 'cancelAtGateway', 'allowRetry', 'holdAgain',
	'replace', 'claimAnew',
]; // prettier-ignore

const anyStatus = fc.record({
	state: fc.constantFrom(...MESSAGE_STATES),
	run: fc.constantFrom('a', 'b', null),
	dueAt: fc.constantFrom(null, 10, 100),
	attempts: fc.nat(3),
	retryable: fc.boolean(),
	wasHeld: fc.boolean(),
});
const anyAttempt = fc.record({
	action: fc.constantFrom(...actions),
	run: fc.constantFrom('a', 'b', undefined),
	attempt: fc.nat(3),
	now: fc.constantFrom(5, 50, 500),
});

it('enters sending from claimed alone, by its owner', () => {
	fc.assert(
		fc.property(fc.option(anyStatus, { nil: undefined }), anyAttempt, (before, attempt) => {
			const next = nextState(before, attempt);
			if (!next.ok || next.value !== 'sending') return;
			expect(before).toMatchObject({ state: 'claimed', run: attempt.run });
			expect(attempt.action).toBe('send');
		}),
		{ numRuns: 20_000 },
	);
});

it('leaves sending and unknown towards another try by a refusal or someone’s word alone', () => {
	const again: readonly MessageState[] = ['held', 'released', 'claimed'];
	fc.assert(
		fc.property(anyStatus, anyAttempt, (before, attempt) => {
			const next = nextState(before, attempt);
			if (!next.ok) return;
			if (before.state === 'sending') expect(again).not.toContain(next.value);
			if (before.state === 'unknown' && again.includes(next.value)) {
				expect(attempt.action).toBe('holdAgain');
			}
		}),
		{ numRuns: 20_000 },
	);
});

it.each(['accepted', 'scheduled', 'delivered', 'undelivered', 'cancelled'] as const)(
	'never gives out what is %s',
	(state) => {
		fc.assert(
			fc.property(anyStatus, anyAttempt, (before, attempt) => {
				const next = nextState({ ...before, state }, attempt);
				// Whether by an opt-out, which is for good, the ledger looks.
				const anew = ['replace', 'claimAnew'].includes(attempt.action) && state === 'cancelled';
				if (next.ok && !anew) {
					expect(['accepted', 'scheduled', 'delivered', 'undelivered', 'cancelled']).toContain(
						next.value,
					);
				}
			}),
		);
	},
);
