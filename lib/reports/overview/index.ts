/** All campaigns, side by side. */
export { overviewPage } from './overviewPage';
export { overviewOf, type CampaignInBrief, type Month, type OverviewStory } from './overviewStory';
