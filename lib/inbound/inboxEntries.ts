import type { ConsentEvent, InboundEvent, ReplyEvent, ReportEvent } from '../gateways';
import type { InboxEntry } from '../ledger';
import { countries, countryOfCallingCode, type E164, parsePhone } from '../phone';

/** By which gateway, and by which of its accounts, something came. */
export interface CameBy {
	/** Id of the gateway. */
	readonly gateway: string;
	/** Name of the credential. */
	readonly account?: string | undefined;
}

/** What a gateway told, as the ledger takes it in; in the same order. */
export const inboxEntries = (events: readonly InboundEvent[], by: CameBy): readonly InboxEntry[] =>
	events.map((event) => entryOf(event, by));

function entryOf(event: InboundEvent, by: CameBy): InboxEntry {
	switch (event.kind) {
		case 'report':
			return reportOf(event, by);
		case 'reply':
			return replyOf(event, by);
		case 'optOut':
		case 'optIn':
			return consentOf(event, by);
	}
}

const reportOf = ({ idempotencyKey, ...report }: ReportEvent, by: CameBy): InboxEntry => ({
	...by,
	...report,
	key: idempotencyKey,
	e164: report.to === undefined ? undefined : numberOf(report.to)?.e164,
});

function replyOf(reply: ReplyEvent, by: CameBy): InboxEntry {
	const number = numberOf(reply.from, reply.to);
	return { ...by, ...reply, e164: number?.e164, country: number?.country };
}

const consentOf = (event: ConsentEvent, by: CameBy): InboxEntry => ({
	...by,
	...event,
	e164: numberOf(event.from, event.to)?.e164,
});

interface Number {
	readonly e164: E164;
	readonly country: string;
}

/**
 * The number somebody wrote from: with or without its plus, else as it is dialled in the country of the
 * number they wrote to. Short codes and names are none.
 */
function numberOf(from: string, to = ''): Number | undefined {
	const international = parsed(from);
	if (international) return international;
	const country = countryOf(to);
	// What looked like a number without its plus was given one.
	return country === undefined ? undefined : parsed(from.replace(/^\+/, ''), country);
}

/** Numbers that machines write from are in no list of the numbers that people have: their beginning will do. */
function countryOf(to: string): string | undefined {
	const known = parsed(to)?.country;
	const digits = /^(?:\+|00)?([1-9]\d{6,14})$/.exec(to.replace(/[\s().-]/g, ''))?.[1];
	if (known !== undefined || digits === undefined) return known;
	return [1, 2, 3]
		.map((length) => countryOfCallingCode(digits.slice(0, length)))
		.find((country) => country !== undefined);
}

/**
 * Whose number it may be where it is written as it is dialled at home, and nothing tells in which country: one
 * for each country that has such numbers.
 *
 * @param from as posted
 */
export function numbersAtHome(from: string): readonly E164[] {
	// What looked like a number without its plus was given one.
	const digits = from.replace(/^\+|[\s().-]/g, '');
	if (!/^\d{6,14}$/.test(digits)) return [];
	const found = countries.flatMap(({ code }) => parsed(digits, code)?.e164 ?? []);
	return [...new Set(found)];
}

function parsed(written: string, defaultCountry?: string): Number | undefined {
	const read = parsePhone(written, { plusless: true, mobileOnly: false, defaultCountry });
	return read.ok ? read.value : undefined;
}
