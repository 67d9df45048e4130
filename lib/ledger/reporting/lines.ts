import { campaignId, type StoredMessage } from '../../message';
import { pageMessages } from '../messages/read';
import type { Page, PageOptions } from '../page';
import { named, type Session } from '../sql';

/** One message of a campaign, with what came back from its person. */
export interface CampaignLine extends StoredMessage {
	/** Openings of its links. */
	readonly clicks: number;
	/** Epoch milliseconds. */
	readonly firstClickAt?: number;
	/** Texts that the person sent in answer to the campaign. */
	readonly replies: number;
	/** When the person said stop in answer to the campaign. */
	readonly optedOutAt?: number;
}

/** The messages of a campaign in the order in which they came into the ledger. */
export async function campaignLines(
	session: Session,
	name: string,
	options: PageOptions<number>,
): Promise<Page<CampaignLine, number>> {
	const page = await pageMessages(session, { campaign: name }, options);
	const id = campaignId(name);
	const [clicks, replies, optOuts] = [
		await clicksOf(session, page.items),
		await repliesOf(session, id, page.items),
		await optOutsOf(session, id, page.items),
	];
	return {
		...page,
		items: page.items.map((message) => {
			const click = clicks.get(message.key);
			const optedOutAt = optOuts.get(message.e164);
			return {
				...message,
				clicks: click?.clicks ?? 0,
				replies: replies.get(message.e164) ?? 0,
				...(click && { firstClickAt: click.first }),
				...(optedOutAt !== undefined && { optedOutAt }),
			};
		}),
	};
}

type Messages = readonly StoredMessage[];

const numbersOf = (messages: Messages) => messages.map(({ e164 }) => e164);

async function clicksOf({ db, dialect }: Session, messages: Messages) {
	const rows = await db
		.selectFrom('sms_links')
		.select(({ fn }) => [
			'message_key',
			fn.sum<number>('clicks').as('clicks'),
			fn.min('first_click_at').as('first'),
		])
		.where('message_key', 'in', dialect.among(messages.map(({ key }) => key)))
		.where('first_click_at', 'is not', null)
		.groupBy('message_key')
		.execute();
	return new Map(
		rows.map(({ message_key: key, clicks, first }) => [
			key ?? '',
			{ clicks: Number(clicks), first: first ?? 0 },
		]),
	);
}

async function repliesOf({ db, dialect }: Session, campaign: string, messages: Messages) {
	const rows = await db
		.selectFrom('sms_events')
		.select(({ fn }) => ['e164', fn.countAll<number>().as('replies')])
		.where('kind', '=', named('reply'))
		.where('campaign', '=', campaign)
		.where('e164', 'in', dialect.among(numbersOf(messages)))
		.groupBy('e164')
		.execute();
	return new Map(rows.map(({ e164, replies }) => [e164, replies]));
}

async function optOutsOf({ db, dialect }: Session, campaign: string, messages: Messages) {
	const rows = await db
		.selectFrom('sms_consents')
		.select(({ fn }) => ['subject', fn.min('recorded_at').as('at')])
		.where('subject', 'in', dialect.among(numbersOf(messages)))
		.where('campaign', '=', campaign)
		.where('kind', '=', 'opt_out')
		.groupBy('subject')
		.execute();
	return new Map(rows.map(({ subject, at }) => [subject, at]));
}
