import type { HttpRequest } from '../../lib/gateways';
import { formField } from './examples';
import { gatewayOf } from './gatewayOf';
import { mailproExamples } from './mailpro.examples';
import { message } from './message';

const mailpro = gatewayOf('mailpro');

const { keys } = mailproExamples;

const scheduled = (sendAt: number, mailproTimeZone: string): HttpRequest =>
	mailpro.buildSend({ ...keys, mailproTimeZone }, [{ ...message, sendAt }]);

it.each([
	['summer', Date.UTC(2026, 6, 1, 7), 'Europe/Zurich', '2026-07-01T09:00:00'],
	['winter', Date.UTC(2026, 0, 1, 7), 'Europe/Zurich', '2026-01-01T08:00:00'],
	['the day before', Date.UTC(2026, 2, 1, 0, 5, 9), 'America/New_York', '2026-02-28T19:05:09'],
	['midnight', Date.UTC(2026, 2, 1), 'UTC', '2026-03-01T00:00:00'],
	['half an hour', Date.UTC(2026, 2, 1), 'Asia/Kolkata', '2026-03-01T05:30:00'],
])('writes the time of the account’s zone: %s', (_name, sendAt, zone, written) => {
	expect(formField(scheduled(sendAt, zone), 'Scheduled_time')).toBe(written);
});

it('names nobody when a zone of no machine leaves the time open', () => {
	const request = scheduled(Date.UTC(2026, 2, 1), 'Mars/Olympus');
	expect(formField(request, 'to')).toBe('');
	expect(request.body).not.toContain('Scheduled_time');
	const atOnce = mailpro.buildSend({ ...keys, mailproTimeZone: 'Mars/Olympus' }, [message]);
	expect(formField(atOnce, 'to')).toBe(message.to);
});

it('offers every zone of this machine, UTC first', () => {
	const { choices = [] } = mailpro.keyFields.find(({ name }) => name === 'mailproTimeZone') ?? {};
	expect(choices[0]?.value).toBe('UTC');
	expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
});

it('names no sender, since no parameter of the API does', () => {
	expect(mailpro.buildSend(keys, [message]).body).not.toContain('ACME');
});

it('reads an answer that is nested deeper than any it knows as unknown', () => {
	const body = '['.repeat(100_000) + ']'.repeat(100_000);
	const reply = { status: 200, headers: {}, body: `{"a":${body}}` };
	expect(mailpro.readSend(reply, [message])).toMatchObject([{ kind: 'unknown' }]);
});
