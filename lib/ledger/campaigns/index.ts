export {
	allCampaigns,
	changeCampaign,
	getCampaign,
	type Campaign,
	type CampaignChange,
} from './campaign';
export {
	CREDIT_TOLERANCE,
	limitCampaigns,
	lockCampaignsOf,
	moveCredits,
	openCampaigns,
	type CreditChange,
} from './campaignRow';
export { campaignReport, type CampaignReport } from './report';
