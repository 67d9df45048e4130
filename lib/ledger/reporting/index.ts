/** Campaigns counted for reports. */
export {
	campaignFigures,
	MOST_TEXTS,
	type CampaignFigures,
	type DelayGroup,
	type FailureGroup,
	type MessageGroup,
	type MinuteGroup,
	type PeopleFigures,
	type TextGroup,
} from './figures';
export { campaignLines, type CampaignLine } from './lines';
export {
	campaignsOverview,
	type CampaignsOverview,
	type CampaignStanding,
	type SpendGroup,
} from './overview';
