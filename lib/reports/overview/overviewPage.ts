import { barList, facts, heading, html, type Html, page, section, steps, table } from '../../pages';
import { count, figure, monthAndYear, quoted } from '../../words';
import { rateCell } from '../campaignPage/cells';
import { money, percent } from '../words';
import type { CampaignInBrief, OverviewStory } from './overviewStory';

/** What is still read on a page; the JSON items have all. */
const MOST = 200;

/** All campaigns as one page that stands by itself. */
export function overviewPage(story: OverviewStory): string {
	const { campaigns, clock, madeAt } = story;
	return page({
		title: 'All campaigns',
		body: [
			heading({
				kicker: 'SMS campaigns',
				title: 'All campaigns',
				lead: leadOf(story),
				note: `All times are those of ${clock.zone}. Made ${clock.moment(madeAt)}. Messages that belong to no campaign are not in it.`,
			}),
			figures(story),
			warnings(campaigns),
			spend(story),
			everyOne(story),
		],
		foot: html`“Delivered” is a share of the receipts that were read, with the range in which it
		lies 95 times of 100; opt-outs and clicks are shares of people a message was sent to. Counted
		from the SMS ledger on ${clock.moment(madeAt)} (${clock.zone}).`,
	});
}

function leadOf({ campaigns, months, clock }: OverviewStory): string {
	if (campaigns.length === 0) return 'The ledger knows no campaign yet.';
	const sent = sum(campaigns.map((one) => one.sent));
	const attention = campaigns.filter((one) => one.warnings.length > 0).length;
	const since = Math.min(...campaigns.map(({ createdAt }) => createdAt));
	const [latest] = months;
	return [
		`${count(campaigns.length, 'campaign')} sent ${count(sent, 'message')} since ${clock.date(since)}.`,
		...(latest
			? [
					`In ${monthAndYear(latest.month)} ${count(latest.messages, 'message')} for ${costOf(latest.charged, latest.money)}.`,
				]
			: []),
		attention === 0 ? 'None needs attention.' : `${count(attention, 'needs', 'need')} attention.`,
	].join(' ');
}

function figures({ campaigns, months }: OverviewStory): Html {
	const reported = sum(campaigns.map(({ delivery }) => delivery?.of ?? 0));
	const delivered = sum(campaigns.map((one) => one.delivered));
	return facts([
		{ label: 'Campaigns', value: figure(campaigns.length) },
		{ label: 'Messages sent', value: figure(sum(campaigns.map((one) => one.sent))) },
		{
			label: 'Delivered',
			value: reported === 0 ? '–' : percent(delivered / reported),
			note: reported === 0 ? 'no receipts read yet' : `of ${count(reported, 'receipt')}`,
		},
		{
			label: 'Credits charged',
			value: figure(sum(months.map(({ charged }) => charged)), 2),
			note: 'for what left',
		},
	]);
}

function warnings(campaigns: readonly CampaignInBrief[]): Html | undefined {
	const told = campaigns.filter((one) => one.warnings.length > 0);
	if (told.length === 0) return undefined;
	return section({
		title: 'What needs attention',
		body: steps(
			told.slice(0, 20).map((one) => ({
				tone: one.inDoubt > 0 ? 'bad' : 'watch',
				title: `${quoted(one.name)}:`,
				body: `${one.warnings.join('; ')}.`,
			})),
		),
		note:
			told.length > 20 ? `And ${figure(told.length - 20)} more, in the table below.` : undefined,
	});
}

function spend({ months }: OverviewStory): Html | undefined {
	if (months.length === 0) return undefined;
	const most = Math.max(...months.map(({ charged }) => charged), 0);
	return section({
		title: 'Spend by month',
		lead: 'By the month in which messages left. The bar is the share of the month with the most credits.',
		body: barList({
			caption: 'Spend by month',
			columns: [
				{ label: 'Month' },
				{ label: 'Campaigns', kind: 'number' },
				{ label: 'Messages', kind: 'number' },
				{ label: 'Credits', kind: 'number' },
				{ label: 'Price', kind: 'number' },
			],
			rows: months.slice(0, 36).map((one) => ({
				label: monthAndYear(one.month),
				bar: { share: most === 0 ? 0 : one.charged / most },
				cells: [
					figure(one.campaigns),
					figure(one.messages),
					figure(one.charged, 2),
					pricesOf(one.money),
				],
			})),
		}),
	});
}

const everyOne = ({ campaigns, clock }: OverviewStory): Html =>
	section({
		title: 'Every campaign, the newest first',
		body: table({
			caption: 'Every campaign',
			quiet: true,
			columns: [
				{ label: 'Campaign' },
				{ label: 'First sent' },
				{ label: 'Sent', kind: 'number' },
				{ label: 'Delivered', kind: 'number' },
				{ label: 'Said stop', kind: 'number' },
				{ label: 'Clicked', kind: 'number' },
				{ label: 'Credits', kind: 'number' },
				{ label: 'Price', kind: 'number' },
			],
			rows: campaigns
				.slice(0, MOST)
				.map((one) => [
					one.name,
					one.firstSentAt === undefined ? 'not yet' : clock.shortDate(one.firstSentAt),
					figure(one.sent),
					rateCell(one.delivery, one.sent === 0 ? '–' : undefined),
					rateCell(one.optOutRate, '–'),
					rateCell(one.clickRate, one.links === 0 ? 'no tracked links' : '–'),
					figure(one.charged, 2),
					pricesOf(one.money),
				]),
			empty: 'There is none yet.',
		}),
		note:
			campaigns.length > MOST ? `The newest ${MOST} of ${figure(campaigns.length)}.` : undefined,
	});

const pricesOf = (prices: Readonly<Record<string, number>>): string => {
	const told = Object.entries(prices).map(([currency, amount]) => money(amount, currency));
	return told.length === 0 ? '–' : told.join(', ');
};

const costOf = (charged: number, prices: Readonly<Record<string, number>>): string => {
	const credits = count(charged, 'credit', 'credits', 2);
	return Object.keys(prices).length === 0 ? credits : `${pricesOf(prices)} (${credits})`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
