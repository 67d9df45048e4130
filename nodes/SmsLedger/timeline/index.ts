/** One number's story, told from what the ledger holds. Knows nothing of n8n. */
export { campaignNames, withName, withNames, type CampaignNames } from './campaignNames';
export { tellConsent } from './tellConsent';
export { tellTimeline, type TimelineLine } from './tellTimeline';
export { wallClockFor, type WallClock } from './wallClock';
