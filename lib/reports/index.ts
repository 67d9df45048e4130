/** Reports: what the ledger counted, said in sentences, and laid out as a page or a file. */
export {
	arrivedWithin,
	storyOf,
	type Advice,
	type CampaignStory,
	type Part,
	type Route,
	type StoryOptions,
	type Wave,
} from './campaign';
export { lineColumns, lineOf } from './campaignLines';
export { campaignPage, leadOf } from './campaignPage';
export { reportClock, type ReportClock } from './clock';
export { overviewOf, overviewPage, type CampaignInBrief, type OverviewStory } from './overview';
export { planPage, type PlanStory } from './plan';
export { rateOf, type Rate } from './rate';
