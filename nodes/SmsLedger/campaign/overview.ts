import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
	type CampaignInBrief,
	overviewOf,
	overviewPage,
	type OverviewStory,
} from '../../../lib/reports';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { ledgerOf } from '../items';
import { overviewOptions } from '../properties/report';
import { pageFile } from './reportFiles';
import { isoOrNull, moneyItem, rateItem } from './reportItem';

/**
 * Campaign: Get Overview. Once, whatever comes in: an item for each campaign, the newest first; as a page, one
 * item with all of them.
 */
export async function getOverview(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const { option } = sameForAll(openForm(this), this.getInputData().length);
	const wantsPage = option(overviewOptions.page);
	const counted = await answered(this, ledger.campaigns.overview());
	const story = overviewOf(counted, { zone: this.getTimezone(), now: Date.now() });
	const items = story.campaigns.map(briefItem);
	const warned = story.campaigns.filter(({ warnings }) => warnings.length > 0);
	hint(
		this,
		`${count(items.length, 'campaign')}; ${warned.length === 0 ? 'none needs attention' : `${count(warned.length, 'needs', 'need')} attention`}`,
	);
	const pairedItem = this.getInputData().map((_item, item) => ({ item }));
	if (!wantsPage) return [items.map((json) => ({ json, pairedItem }))];
	const html = overviewPage(story);
	const json = { campaigns: items, months: monthItems(story), timeZone: story.clock.zone, html };
	const report = await pageFile(this, html, 'all-campaigns');
	return [[{ json, binary: { report }, pairedItem }]];
}

const briefItem = (brief: CampaignInBrief): IDataObject => ({
	campaign: brief.name,
	firstSentAt: isoOrNull(brief.firstSentAt),
	lastSentAt: isoOrNull(brief.lastSentAt),
	paused: brief.pausedAt !== undefined,
	messages: brief.messages,
	sent: brief.sent,
	delivered: brief.delivered,
	undelivered: brief.undelivered,
	receiptsOpen: brief.open,
	refused: brief.refused,
	inDoubt: brief.inDoubt,
	waiting: brief.waiting,
	deliveryRate: rateItem(brief.delivery),
	optedOut: brief.optedOut,
	optOutRate: rateItem(brief.optOutRate),
	replies: brief.replies,
	uniqueClickers: brief.links === 0 ? null : brief.clickers,
	clickRate: rateItem(brief.clickRate),
	creditsCharged: brief.charged,
	budget: brief.budget ?? null,
	money: moneyItem(brief.money),
	warnings: [...brief.warnings],
});

const monthItems = ({ months }: OverviewStory): IDataObject[] =>
	months.map(({ month, campaigns, messages, charged, money }) => ({
		month,
		campaigns,
		messages,
		creditsCharged: charged,
		money: moneyItem(money),
	}));
