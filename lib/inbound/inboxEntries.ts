import type { ConsentEvent, InboundEvent, ReplyEvent, ReportEvent } from '../gateways';
import type { InboxEntry } from '../ledger';
import { type E164, parsePhone } from '../phone';

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
	const country = parsed(to)?.country;
	return country === undefined ? undefined : parsed(from, country);
}

function parsed(written: string, defaultCountry?: string): Number | undefined {
	const read = parsePhone(written, { plusless: true, mobileOnly: false, defaultCountry });
	return read.ok ? read.value : undefined;
}
