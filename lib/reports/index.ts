/** Reports: what the ledger counted, said in sentences, and laid out as a page or a file. */
export { storyOf, type Advice, type CampaignStory, type StoryOptions } from './campaign';
export { campaignPage } from './campaignPage';
export { rateOf, type Rate } from './rate';
