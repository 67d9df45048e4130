import type {
	InboxEntry,
	Ledger,
	ReplyEntry,
	ReportEntry,
	TakenIn,
	Understand,
} from '../../../lib/ledger';
import { anna, sure } from '../../support/ledgers';

/** A reading of texts as plain as can be: what is meant is tested elsewhere. */
export const understand: Understand = ({ text, otherText, keyword }) => {
	const said = [keyword ?? '', text, otherText ?? ''].map((one) => one.trim().toLowerCase());
	if (said.includes('stop')) return { outcome: 'optOut', keyword: 'stop' };
	if (said.includes('stop adverts')) return { outcome: 'optOut', scope: 'marketing' };
	if (said.includes('start')) return { outcome: 'optIn', keyword: 'start' };
	if (said.includes('help')) return { outcome: 'help', keyword: 'help' };
	return { outcome: said.some((one) => one.includes('stop')) ? 'likelyOptOut' : 'none' };
};

let counted = 0;

/** A reply as a gateway posts it, with a name of its own unless one is given. */
export const reply = (text: string, more: Partial<ReplyEntry> = {}): ReplyEntry => ({
	kind: 'reply',
	gateway: 'sandbox',
	gatewayMessageId: `incoming-message-${counted++}`,
	from: anna,
	e164: anna,
	to: 'ACME',
	text,
	...more,
});

export const report = (
	status: ReportEntry['status'],
	more: Partial<ReportEntry> = {},
): ReportEntry => ({
	kind: 'report',
	gateway: 'sandbox',
	gatewayMessageId: 'g-k',
	status,
	...more,
});

export const takeIn = (
	ledger: Ledger,
	now: number,
	...entries: InboxEntry[]
): Promise<readonly TakenIn[]> => sure(ledger.inbox.takeIn(entries, { now, understand }));

export const OUTPUTS = ['reply', 'optOut', 'optIn', 'deliveryReport', 'linkClick'] as const;

export const giveOut = (ledger: Ledger, now: number, more: object = {}) =>
	sure(
		ledger.inbox.giveOut({
			now,
			outputs: OUTPUTS,
			limit: 500,
			leaseMs: 30_000,
			node: 'n',
			...more,
		}),
	);

export const optOutOf = async (ledger: Ledger, e164 = anna) =>
	(await sure(ledger.people.lookUp([e164], {}))).get(e164)?.optOut?.scope;
