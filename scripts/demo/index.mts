export { activateShipped } from './activateShipped.mts';
export { demoApiKey, demoOwner, reportReader, sandboxCredential } from './demoAccount.mts';
export { furnish } from './furnish.mts';
export { listen, type Listening } from './listen.mts';
export { readOptions, type DemoOptions } from './options.mts';
export { prepareHome } from './prepareHome.mts';
export { publishReports } from './publishReports.mts';
export { accountsAgree, runCampaign, type CampaignRun } from './runCampaign.mts';
export { startDemoN8n, startDemoSandbox, swiftWebhooks } from './startDemo.mts';
export { summaryTable } from './summaryTable.mts';
export {
	DEMO_CAMPAIGN,
	RELEASE,
	REPLIES,
	shippedWorkflows,
	withAddresses,
	withCredentials,
} from './shippedWorkflows.mts';
