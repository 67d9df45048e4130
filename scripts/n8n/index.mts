export {
	N8nClient,
	type CredentialTest,
	type NewCredential,
	type Owner,
	type Reference,
	type Workflow,
} from './client.mts';
export {
	hintsOf,
	itemsOf,
	type Execution,
	type Hint,
	type Json,
	type NodeRun,
} from './execution.mts';
export { installN8n } from './installN8n.mts';
export { installPackage, packPackage } from './installPackage.mts';
export { defaultN8nVersion, isN8nVersion, n8nVersions, type N8nVersion } from './releases.mts';
export { startN8n, type N8nServer } from './startN8n.mts';
