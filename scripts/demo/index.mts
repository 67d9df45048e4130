export { campaignSummary } from './campaignSummary.mts';
export { demoApiKey, demoOwner, sandboxCredential } from './demoAccount.mts';
export { furnish } from './furnish.mts';
export { readOptions, type DemoOptions } from './options.mts';
export { prepareHome } from './prepareHome.mts';
export { accountsAgree, runCampaign, type CampaignRun } from './runCampaign.mts';
export { summaryTable } from './summaryTable.mts';
