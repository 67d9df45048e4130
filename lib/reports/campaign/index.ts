/** One campaign: what was counted, as what a person wants to know. */
export type { Part, Tally } from './breakdown';
export type { Advice, CampaignStory, Failure, StoryOptions } from './campaignStory';
export { arrivedWithin, type Delays } from './delays';
export type { Route } from './routes';
export { storyOf } from './story';
export type { FirstWave, HourOfDay, Wave } from './timing';
export type { Variant } from './variants';
