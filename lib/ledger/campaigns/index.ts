export { allCampaigns, changeCampaign, type Campaign } from './campaign';
export {
	CREDIT_TOLERANCE,
	limitCampaigns,
	lockCampaignsOf,
	moveCredits,
	openCampaigns,
	type CreditChange,
} from './campaignRow';
export { campaignReport, type CampaignReport } from './report';
