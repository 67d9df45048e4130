import type { ConsentRecord, StoredEvent, TimelineEntry } from '../../lib/ledger';
import type { StoredMessage } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { tellConsent, tellTimeline, wallClockFor } from '../../nodes/SmsLedger/timeline';

const paris = wallClockFor({ timeZone: 'Europe/Paris' }, 'UTC');
const at = (iso: string) => Date.parse(iso);

function without<Thing extends object, Key extends keyof Thing>(
	key: Key,
	thing: Thing,
): Omit<Thing, Key> {
	return Object.fromEntries(Object.entries(thing).filter(([name]) => name !== key)) as never;
}

const record = (fields: Partial<ConsentRecord>): ConsentRecord => ({
	seq: 1,
	kind: 'opt_in',
	status: 'explicit',
	scope: '',
	source: '',
	proof: '',
	at: at('2026-01-12T09:00:00Z'),
	recordedAt: at('2026-02-03T09:00:00Z'),
	hash: '',
	...fields,
});

describe('a consent record as a sentence', () => {
	it.each<[string, Partial<ConsentRecord>]>([
		['Opted in on 12 January 2026', {}],
		[
			'Opted in on 12 January 2026 through the web form (for: news; proof: entry 4711)',
			{ source: 'the web form', scope: 'news', proof: 'entry 4711' },
		],
		['Accepted as an existing customer (soft opt-in) on 12 January 2026', { status: 'soft' }],
		[
			'By a list: opted in on 12 January 2026 through CRM export',
			{ kind: 'imported', source: 'CRM export' },
		],
		[
			'Opted out of all messages Monday 12 January 2026 10:00 local time',
			{ kind: 'opt_out', status: '', scope: 'all' },
		],
		[
			'Opted out of marketing messages Monday 12 January 2026 10:00 local time through reply, in answer to “spring” (proof: STOP)',
			{ kind: 'opt_out', scope: 'marketing', source: 'reply', campaign: 'spring', proof: 'STOP' },
		],
		['Opted in on 11 January 2026', { day: '2026-01-11' }],
		[
			'Opted out of all messages on 11 January 2026 through list',
			{ kind: 'opt_out', scope: 'all', source: 'list', day: '2026-01-11' },
		],
		[
			'Opted out of all messages Monday 12 January 2026 10:00 local time through Twilio’s refusal of “spring”',
			{ kind: 'opt_out', scope: 'all', source: 'refusal of twilio', campaign: 'spring' },
		],
		['Was erased on 3 February 2026', { kind: 'erased' }],
	])('%s', (sentence, fields) => {
		expect(tellConsent(record(fields), paris)).toBe(sentence);
	});

	it('says that a list gave no date', () => {
		const undated = without('at', record({ kind: 'imported' }));
		expect(tellConsent(undated, paris)).toBe(
			'By a list: opted in, without a date (imported on 3 February 2026)',
		);
	});
});

const sentAt = at('2026-11-30T07:01:00Z');
const message: StoredMessage = {
	id: 1,
	key: 'k',
	e164: '+33612345678' as E164,
	campaign: 'spring',
	step: '',
	purpose: 'marketing',
	sender: 'ACME',
	text: 'Hi',
	state: 'delivered',
	attempts: 1,
	segments: 2,
	credits: 2,
	charged: 2,
	reason: '',
	detail: '',
	retryable: false,
	createdAt: sentAt,
	sentAt,
	stateAt: sentAt,
};

let ids = 0;
const event = (
	kind: StoredEvent['kind'],
	iso: string,
	data: object,
	of: StoredMessage | undefined = message,
): TimelineEntry => ({
	kind: 'event',
	at: at(iso),
	event: { id: ids++, kind, at: at(iso), recordedAt: at(iso), data, ...(of && { key: of.key }) },
	...(of && { message: of }),
});
const state = (iso: string, to: string, data: object = {}, of = message) =>
	event('state', iso, { from: 'sending', to, reason: '', detail: '', ...data }, of);
const sent = (of = message): TimelineEntry => ({ kind: 'sent', at: sentAt, message: of });
const tell = (entries: readonly TimelineEntry[], clock = paris) =>
	tellTimeline(entries, clock).map(({ sentence }) => sentence);

const sending = 'Sent “spring” (2 segments, 2 credits) Monday 30 November 2026 08:01 local time';
const trying = sending.replace('Sent', 'Tried to send');
const leaving = sending.replace('Sent', 'Left to the gateway');

describe('a message and its outcome as one sentence', () => {
	it.each<[string, TimelineEntry[]]>([
		[`${sending.replace('Sent', 'Began to send')}; no answer is recorded yet`, []],
		[
			`${sending}; the gateway took it, and has not reported on it yet`,
			[state('2026-11-30T07:01:00Z', 'accepted')],
		],
		[
			`${sending}; delivered 08:01`,
			[
				state('2026-11-30T07:01:00Z', 'accepted'),
				event('delivery_report', '2026-11-30T07:01:30Z', { status: 'delivered' }),
				state('2026-11-30T07:01:30Z', 'delivered'),
			],
		],
		[
			`${sending}; delivered Tuesday 1 December 2026 06:30 local time`,
			[state('2026-12-01T05:30:00Z', 'delivered')],
		],
		[
			`${sending}; not delivered: unknown subscriber`,
			[state('2026-11-30T07:02:00Z', 'undelivered', { reason: 'unknown_subscriber' })],
		],
		[
			`${trying}; the gateway refused it: No credit left`,
			[state('2026-11-30T07:01:00Z', 'refused', { detail: 'No credit left.' })],
		],
		[
			`${sending}; no answer came, so it may have arrived and is not sent again by itself`,
			[state('2026-11-30T07:02:00Z', 'unknown', { reason: 'no_answer' })],
		],
		[
			`${sending}; the gateway gave no answer, and was found to have taken it 09:00`,
			[state('2026-11-30T07:02:00Z', 'unknown'), state('2026-11-30T08:00:00Z', 'accepted')],
		],
		[
			`${trying}; it was found not to have been sent`,
			[state('2026-11-30T07:02:00Z', 'unknown'), state('2026-11-30T08:00:00Z', 'refused')],
		],
		[
			`${leaving}; withdrawn there 09:00`,
			[state('2026-11-30T07:01:00Z', 'scheduled'), state('2026-11-30T08:00:00Z', 'cancelled')],
		],
		[
			`${trying}; given up 09:00: opted out`,
			[
				state('2026-11-30T07:01:00Z', 'refused'),
				state('2026-11-30T08:00:00Z', 'cancelled', { reason: 'opted_out' }),
			],
		],
	])('%s', (sentence, events) => {
		expect(tell([sent(), ...events])).toEqual([sentence]);
	});

	it('says until when the gateway keeps it', () => {
		const scheduled = { ...message, sendAt: at('2026-11-30T09:00:00Z') };
		expect(
			tell([sent(scheduled), state('2026-11-30T07:01:00Z', 'scheduled', {}, scheduled)]),
		).toEqual([`${leaving}, to be sent Monday 30 November 2026 10:00 local time`]);
	});

	it('tells an earlier try that the gateway refused', () => {
		expect(
			tell([
				state('2026-11-30T06:00:00Z', 'refused', { detail: 'Too many requests' }),
				sent(),
				state('2026-11-30T07:01:00Z', 'accepted'),
			]),
		).toEqual([
			'The gateway refused “spring” Monday 30 November 2026 07:00 local time: Too many requests',
			`${sending}; the gateway took it, and has not reported on it yet`,
		]);
	});

	it.each<[string, Partial<StoredMessage>]>([
		['“spring”, step “reminder”,', { step: 'reminder' }],
		['“birthday-2026”', { campaign: 'birthday-2026', purpose: 'birthday' }],
	])('calls it %s', (name, fields) => {
		expect(tell([sent({ ...message, ...fields })])[0]).toContain(`send ${name} (`);
	});

	it('calls one without a campaign by what it was for', () => {
		const alone = without('campaign', { ...message, purpose: 'transactional' as const });
		expect(tell([sent(alone)])[0]).toContain('send a transactional message (');
	});
});

describe('what happened besides, as sentences', () => {
	const sunday = '2026-11-29T13:02:00Z';
	const when = 'Sunday 29 November 2026 14:02 local time';
	const waiting = without('sentAt', { ...message, sendAt: at('2026-11-30T07:00:00Z') });

	it.each<[string, TimelineEntry]>([
		[
			`Not texted ${when}: France opens Monday 30 November 08:00 local time (industry code: af2m charter)`,
			event('decision', sunday, {
				decision: 'later',
				message: 'France opens Monday 30 November 08:00 local time (industry code: af2m charter)',
				rule: { id: 'FR', basis: 'code', source: { citation: 'af2m charter' } },
				sendAt: '2026-11-30T07:00:00Z',
			}),
		],
		[
			`Not texted ${when}: France closes on Sundays (code; af2m charter); possible from Monday 30 November 2026 08:00 local time`,
			event('decision', sunday, {
				decision: 'later',
				message: 'France closes on Sundays',
				rule: { basis: 'code', source: { citation: 'af2m charter' } },
				sendAt: '2026-11-30T07:00:00Z',
			}),
		],
		[`Not texted ${when}: no consent`, event('decision', sunday, { reason: 'no_consent' })],
		[
			'Kept “spring” back until Monday 30 November 2026 08:00 local time: France closes on Sundays',
			state(sunday, 'held', { detail: 'France closes on Sundays' }, waiting),
		],
		[
			'Kept “spring” back: France opens Monday 30 November 08:00 local time',
			state(
				sunday,
				'held',
				{ detail: 'France opens Monday 30 November 08:00 local time' },
				waiting,
			),
		],
		[
			`Cancelled “spring” ${when}: the person opted out`,
			state(sunday, 'cancelled', { reason: 'opted_out' }, waiting),
		],
		[`Cancelled “spring” ${when}`, state(sunday, 'cancelled', { reason: 'cancelled' }, waiting)],
		[
			`Allowed “spring” to be sent again ${when}, on the word of Zoé`,
			state(sunday, 'refused', { from: 'refused', by: 'Zoé' }, waiting),
		],
		[`Replied “ok” ${when}`, event('reply', sunday, { text: 'ok' })],
		[
			`Opened https://example.com of “spring” ${when}`,
			event('click', sunday, { url: 'https://example.com' }),
		],
		[`Called the shop (${when})`, event('note', sunday, { text: 'Called the shop' })],
	])('%s', (sentence, entry) => {
		expect(tell([entry])).toEqual([sentence]);
	});

	it('tells nothing twice: a delivery report is in its message’s sentence', () => {
		expect(tell([event('delivery_report', sunday, { status: 'pending' })])).toEqual([]);
	});
});

describe('whose clock the times are read off', () => {
	const noon = at('2026-07-01T12:00:00Z');

	it.each([
		[
			'the zone on record',
			{ timeZone: 'Asia/Tokyo', timeZones: ['Europe/Paris'] },
			'21:00 local time',
		],
		['the only zone of the number', { timeZones: ['Europe/Paris'] }, '14:00 local time'],
		[
			'an unknown zone on record',
			{ timeZone: 'Nowhere', timeZones: ['Europe/Paris'] },
			'14:00 local time',
		],
		[
			'several zones',
			{ timeZones: ['America/New_York', 'America/Chicago'] },
			'13:00 (Europe/London)',
		],
		['no zone', {}, '13:00 (Europe/London)'],
	])('%s', (_name, known, expected) => {
		expect(wallClockFor(known, 'Europe/London').moment(noon)).toBe(
			`Wednesday 1 July 2026 ${expected}`,
		);
	});

	it('is UTC when the workflow has no zone either', () => {
		expect(wallClockFor({}, 'Nowhere').moment(noon)).toBe('Wednesday 1 July 2026 12:00 UTC');
	});
});
