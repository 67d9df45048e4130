import type { StatusAnswer } from '../../../lib/gateways';
import { understand } from '../../../lib/inbound';
import type { AskPlace, InboxEntry, Ledger, OpenFilter } from '../../../lib/ledger';
import { isErased, type StoredMessage, type ToCancelAtGateway } from '../../../lib/message';
import type { Result } from '../../../lib/shared';
import { callBack, type CalledBack } from '../callBack';
import type { DeskFailure, GatewayDesk, MessageToSomeone } from '../gatewayDesk';
import { inParallel } from '../inParallel';
import { accountOf } from '../intake';
import { answered } from '../ledger';
import type { AskContext } from './context';
import { openAsker, type Pacing } from './manners';
import { settlementOf } from './settlement';
import { type Tally, tallied } from './tally';

/** Messages of one page: so many answers a crash may lose, and are asked for again. */
const PAGE = 100;

/** Questions that one gateway is asked at a time. */
const AT_ONCE = 8;

export interface AskSettings extends OpenFilter, Pacing {
	/** The most messages that are asked for. */
	readonly most: number;
}

export interface AskRun {
	/** By the campaign; empty for messages without one. */
	readonly tallies: ReadonlyMap<string, Tally>;
	readonly calledBack: readonly CalledBack[];
	/** Why it ended before all were asked for, as a sentence without a stop. */
	readonly ended: string | undefined;
	/** What the gateway said, where that has ended it. */
	readonly refusal: DeskFailure | undefined;
}

/**
 * Asks a gateway what became of the messages that have no end yet, page by page, those first that were asked
 * for the longest ago, and writes down what it says: a state never goes backwards, an opt-out binds at once.
 * What was asked is remembered, so that the next run goes on where this one ended. That a message is not
 * found never lets it be sent again: for that somebody has to choose Reconcile.
 */
export async function askOpen(
	context: AskContext,
	ledger: Ledger,
	desk: GatewayDesk,
	settings: AskSettings,
): Promise<AskRun> {
	const { campaign, since, until, most } = settings;
	const asker = openAsker(settings);
	const askedBefore = Date.now();
	const filter = { campaign, since, until, gateway: desk.gateway.id, askedBefore };
	const tallies = new Map<string, Tally>();
	const calledBack: CalledBack[] = [];
	let after: AskPlace | undefined;
	for (let left = most; left > 0 && desk.statusOf;) {
		const limit = Math.min(PAGE, left);
		const page = await answered(context, ledger.messages.toAsk(filter, { limit, after }));
		const answers = await inParallel(page.items, AT_ONCE, (message) => ask(message));
		const heard = answers.flatMap((one) => one ?? []);
		const toCancel = await writeDown(context, ledger, desk, heard);
		if (toCancel.length > 0) calledBack.push(await callBack(context, ledger, toCancel));
		for (const { message, answer } of heard) {
			const { campaign: id = '' } = message;
			tallies.set(id, tallied(tallies.get(id), answer));
		}
		const keys = heard.map(({ message: { key } }) => key);
		if (keys.length > 0) await answered(context, ledger.messages.asked(keys, { now: Date.now() }));
		left -= page.items.length;
		after = page.next;
		if (after === undefined || asker.ended !== undefined) break;
	}
	return { tallies, calledBack, ended: asker.ended, refusal: asker.refusal };

	async function ask(message: StoredMessage): Promise<Heard | undefined> {
		const { statusOf } = desk;
		if (!isToSomeone(message) || !statusOf) return undefined;
		const answer = await asker.ask(() => statusOf(message));
		return answer && { message, answer };
	}
}

const isToSomeone = (message: StoredMessage): message is MessageToSomeone =>
	!isErased(message.e164);

interface Heard {
	readonly message: MessageToSomeone;
	readonly answer: Result<StatusAnswer, DeskFailure>;
}

/** @returns what only the gateway can still stop, for people who opted out */
async function writeDown(
	context: AskContext,
	ledger: Ledger,
	{ gateway }: GatewayDesk,
	heard: readonly Heard[],
): Promise<readonly ToCancelAtGateway[]> {
	const now = Date.now();
	const settled = heard.flatMap(({ message, answer }) =>
		answer.ok ? [{ message, settlement: settlementOf(message, answer.value, gateway, now) }] : [],
	);
	const by = `the record of ${gateway.displayName}`;
	const resolutions = settled.flatMap(({ message: { key }, settlement }) =>
		settlement.kind === 'resolution' && settlement.resolution.kind !== 'not_sent'
			? [{ key, by, resolution: settlement.resolution }]
			: [],
	);
	const prices = settled.flatMap(({ settlement }) =>
		settlement.kind === 'report' && settlement.report.status === 'pending'
			? [settlement.report]
			: [],
	);
	const ends = settled.flatMap(({ message, settlement }): InboxEntry[] => {
		if (settlement.kind !== 'report') return [];
		const { status, ...report } = settlement.report;
		if (status === 'pending') return [];
		const { e164 } = message;
		const account = accountOf(context);
		// When it happened nobody says; and what says the same again is the same report.
		return [{ kind: 'report', ...report, status, at: undefined, account, to: e164, e164 }];
	});
	if (resolutions.length > 0) {
		await answered(context, ledger.messages.reconcile(resolutions, { now }));
	}
	if (prices.length > 0) await answered(context, ledger.messages.report(prices, { now }));
	if (ends.length === 0) return [];
	const taken = await answered(context, ledger.inbox.takeIn(ends, { now, understand }));
	return taken.flatMap(({ atGateway }) => atGateway);
}
