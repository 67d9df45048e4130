/** One campaign: what was counted, as what a person wants to know. */
export { MANY_OPT_OUTS } from './advice';
export { credits, type Part, type Tally } from './breakdown';
export type { Advice, CampaignStory, Failure, StoryOptions } from './campaignStory';
export { arrivedWithin, type Delays } from './delays';
export type { Route } from './routes';
export { storyOf } from './story';
export type { FirstWave, HourOfDay, Wave } from './timing';
export type { Variant } from './variants';
