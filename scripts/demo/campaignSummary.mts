import { z } from 'zod';
import { itemsOf, type Execution, type Json } from '../n8n/index.mts';

/** How often each reason occurred, most frequent first. */
export type Tally = ReadonlyMap<string, number>;

export interface Amount {
	readonly messages: number;
	readonly segments: number;
	readonly credits: number;
}

/** What one execution of a campaign did, read from what its nodes gave out. */
export interface CampaignSummary {
	/** The name in Compose; empty when nothing was composed. */
	readonly campaign: string;
	readonly imported: number;
	readonly rejected: Tally;
	readonly composed: Amount;
	readonly sendNow: number;
	readonly later: Tally;
	readonly blocked: Tally;
	/** Accepted by the gateway in this very execution. */
	readonly sent: Amount;
	/** Everything else on the output Sent, by status: scheduled, held, simulated, or accepted earlier. */
	readonly sentOtherwise: Tally;
	readonly notSent: Tally;
}

const rejected = z.object({ rejection: z.object({ code: z.string() }) });
const composed = z.object({
	sms: z.object({ campaign: z.string(), segments: z.number(), credits: z.number() }),
});
const checked = z.object({ check: z.object({ reason: z.string() }) });
const sent = z.object({
	delivery: z.object({
		status: z.string(),
		segments: z.number().default(0),
		credits: z.number().default(0),
		repeated: z.boolean().default(false),
	}),
});
const notSent = z.object({ delivery: z.object({ reason: z.string() }) });

/** Sums up an execution by the kinds of its nodes; what the user called them does not matter. */
export function campaignSummary(execution: Execution): CampaignSummary {
	const output = (node: string, index: number) =>
		itemsOf(execution, `n8n-nodes-sms-campaign.${node}`, index);
	const check = (index: number) => output('checkConsentQuietHours', index);

	const deliveries = output('sendSms', 0).map((item) => sent.parse(item).delivery);
	const isNew = ({ status, repeated }: (typeof deliveries)[number]) =>
		status === 'accepted' && !repeated;

	const messages = output('composeSms', 0).map((item) => composed.parse(item).sms);
	return {
		campaign: messages[0]?.campaign ?? '',
		imported: output('importPhoneList', 0).length,
		rejected: tally(output('importPhoneList', 1), (item) => rejected.parse(item).rejection.code),
		composed: amount(messages),
		sendNow: check(0).length,
		later: tally(check(1), reasonOfCheck),
		blocked: tally(check(2), reasonOfCheck),
		sent: amount(deliveries.filter(isNew)),
		sentOtherwise: tally(
			deliveries.filter((delivery) => !isNew(delivery)),
			({ status, repeated }) => (repeated ? `${status} before` : status),
		),
		notSent: tally(output('sendSms', 1), (item) => notSent.parse(item).delivery.reason),
	};
}

const reasonOfCheck = (item: Json) => checked.parse(item).check.reason;

/** The sum of what messages take. */
export function amount(messages: readonly { segments: number; credits: number }[]): Amount {
	return {
		messages: messages.length,
		segments: messages.reduce((sum, { segments }) => sum + segments, 0),
		credits: messages.reduce((sum, { credits }) => sum + credits, 0),
	};
}

function tally<Item>(items: readonly Item[], reasonOf: (item: Item) => string): Tally {
	const counts = new Map<string, number>();
	for (const item of items) {
		const reason = reasonOf(item);
		counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	return new Map([...counts].sort(([, a], [, b]) => b - a));
}
