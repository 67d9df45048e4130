/** Campaigns counted for reports. */
export type {
	CampaignFigures,
	DelayGroup,
	FailureGroup,
	MessageGroup,
	MinuteGroup,
	PeopleFigures,
	TextGroup,
} from './campaignFigures';
export { campaignFigures } from './figures';
export { campaignLines, type CampaignLine } from './lines';
export {
	campaignsOverview,
	type CampaignsOverview,
	type CampaignStanding,
	type SpendGroup,
} from './overview';
