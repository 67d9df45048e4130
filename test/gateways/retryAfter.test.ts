import fc from 'fast-check';
import { json } from './examples';
import { gatewayOf } from './gatewayOf';
import { message } from './message';

const twilio = gatewayOf('twilio');

/** Read through a gateway, as every gateway reads it. */
const waitAfter = (headers: Readonly<Record<string, string>>) => {
	const [outcome] = twilio.readSend(json(429, { code: 20429 }, headers), [message]);
	return outcome?.kind === 'refused' && outcome.retryable ? outcome.retryAfterMs : 'no retry';
};

const noon = 'Mon, 01 Jun 2026 12:00:00 GMT';
const day = 24 * 3_600_000;

it.each([
	['seconds', { 'retry-after': '120' }, 120_000],
	['a part of a second more', { 'retry-after': '1.2504' }, 1251],
	['a second', { 'retry-after': '1' }, 1000],
	['less than a second', { 'retry-after': '0.999' }, undefined],
	['no time at all', { 'retry-after': '0' }, undefined],
	['no time at all, with a date beside', { date: noon, 'retry-after': '0' }, undefined],
	['a negative number', { 'retry-after': '-5' }, undefined],
	// Read as a date, -5 is a day of 2001.
	['a negative number with a date beside', { date: noon, 'retry-after': '-5' }, undefined],
	['a month', { 'retry-after': '2592000' }, day],
	['more than a timer can count', { 'retry-after': '99999999999999999999' }, day],
	['more than a number can hold', { 'retry-after': '9'.repeat(400) }, day],
	['a million, which is no year', { date: noon, 'retry-after': '1000000' }, day],
	[
		'an instant, by the clock of the gateway',
		{ date: noon, 'retry-after': 'Mon, 01 Jun 2026 12:00:30 GMT' },
		30_000,
	],
	['that very instant', { date: noon, 'retry-after': noon }, undefined],
	[
		'an instant that is past',
		{ date: noon, 'retry-after': 'Mon, 01 Jun 2026 11:00:00 GMT' },
		undefined,
	],
	[
		'an instant of another age',
		{ date: noon, 'retry-after': 'Fri, 01 Jan 9999 00:00:00 GMT' },
		day,
	],
	['an instant without a zone', { date: noon, 'retry-after': '2026-06-01 12:00:30' }, undefined],
	[
		'an instant without a clock to read it by',
		{ 'retry-after': 'Mon, 01 Jun 2026 12:00:30 GMT' },
		undefined,
	],
	['a word', { 'retry-after': 'soon' }, undefined],
	['Infinity', { 'retry-after': 'Infinity' }, undefined],
	['NaN', { 'retry-after': 'NaN' }, undefined],
	['seconds in another base', { 'retry-after': '0x10' }, undefined],
	['two values', { 'retry-after': '5, 10' }, undefined],
	['nothing', {}, undefined],
])('reads Retry-After: %s', (_name, headers, expected) => {
	expect(waitAfter(headers)).toBe(expected);
});

it('gives no wait that is none, whatever is written', () => {
	const written = fc.oneof(
		fc.string(),
		fc.integer().map(String),
		fc.double().map(String),
		fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
	);
	fc.assert(
		fc.property(written, written, (value, date) => {
			const wait = waitAfter({ 'retry-after': value, date }) ?? day;
			expect(wait).toBeGreaterThanOrEqual(1000);
			expect(wait).toBeLessThanOrEqual(day);
		}),
	);
});
