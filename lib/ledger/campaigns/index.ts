export { allCampaigns, changeCampaign, type Campaign } from './campaign';
export { campaignsNow, decideOnCampaignsOf, limitCampaigns, openCampaigns } from './campaignRow';
export { CREDIT_TOLERANCE, creditsLeftOf, moveCredits } from './credits';
export { campaignReport, type CampaignReport } from './report';
