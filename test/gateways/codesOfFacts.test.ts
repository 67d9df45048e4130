import { failureOfCode } from '../../lib/gateways/plivo/errors';
import { failureOf as sinchFailure } from '../../lib/gateways/sinch/errors';
import { failureOfReport } from '../../lib/gateways/telnyx/errors';

/** Every code that the tables of the vendors list for texts has words of its own, and not its number alone. */
const telnyx =
	`10009 20002 10015 10016 10002 10004 10005 10011 40011 40318 20006 20012 20013 40314 20100 40333
	40001 40310 40012 40002 40003 40015 40004 40008 40006 40005 40014 40010 40016 40017 40018 40329 40150 40151
	40013 40305 40306 40312 40321 40300 40302 40316 40322 40328 40309`.split(/\s+/);
const plivo = '10 20 30 40 50 60 70 80 90 100 110 200 201 900 1000'.split(' ');
const sinch = '402 403 404 405 406 407 408 410 411 412 413 414 415 416 417 418'.split(' ');

it.each([
	...telnyx.map(
		(code) => ['telnyx', code, failureOfReport([{ code, title: '', field: '' }], 'x')] as const,
	),
	...plivo.map((code) => ['plivo', code, failureOfCode(code, 'failed')] as const),
	...sinch.map((code) => ['sinch', code, sinchFailure(Number(code), 'Failed')] as const),
])('%s %s has words that a person understands', (_id, code, { message }) => {
	expect(message).toMatch(/^[A-Z].{12,}/);
	expect(message).not.toMatch(/^It was not delivered \(/);
	expect(message).toContain(`(${code})`);
});
