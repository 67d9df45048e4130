import { json } from './examples';
import { gatewayOf } from './gatewayOf';
import { message } from './message';

const twilio = gatewayOf('twilio');

/** Read through a gateway, as every gateway reads it. */
const waitAfter = (headers: Readonly<Record<string, string>>) => {
	const [outcome] = twilio.readSend(json(429, { code: 20429 }, headers), [message]);
	return outcome?.kind === 'refused' && outcome.retryable ? outcome.retryAfterMs : 'no retry';
};

it.each([
	['seconds', { 'retry-after': '120' }, 120_000],
	['no time at all', { 'retry-after': '0' }, 0],
	[
		'an instant, by the clock of the gateway',
		{ date: 'Mon, 01 Jun 2026 12:00:00 GMT', 'retry-after': 'Mon, 01 Jun 2026 12:00:30 GMT' },
		30_000,
	],
	[
		'an instant that is past',
		{ date: 'Mon, 01 Jun 2026 12:00:00 GMT', 'retry-after': 'Mon, 01 Jun 2026 11:00:00 GMT' },
		0,
	],
	[
		'an instant without a clock to read it by',
		{ 'retry-after': 'Mon, 01 Jun 2026 12:00:30 GMT' },
		undefined,
	],
	['a word', { 'retry-after': 'soon' }, undefined],
	['a negative number', { 'retry-after': '-5' }, undefined],
	['nothing', {}, undefined],
])('reads Retry-After: %s', (_name, headers, expected) => {
	expect(waitAfter(headers)).toBe(expected);
});
