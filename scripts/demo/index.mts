export { campaignSummary } from './campaignSummary.mts';
export { demoOwner, sandboxCredential } from './demoAccount.mts';
export { furnish } from './furnish.mts';
export { readOptions, type DemoOptions } from './options.mts';
export { prepareHome } from './prepareHome.mts';
export { accountsAgree, runCampaign, type CampaignRun } from './runCampaign.mts';
export { startDemoN8n, startDemoSandbox } from './startDemo.mts';
export { summaryTable } from './summaryTable.mts';
