import { toggle } from '../parameters';

/** Only asked for where the embedded ledger might vanish with a container; see `openLedger`. */
export const folderIsPersistent = toggle({
	displayName: 'This Folder Is Persistent',
	name: 'folderIsPersistent',
	type: 'boolean',
	default: false,
	description:
		'Whether n8n’s user folder is on a volume that outlives a redeploy. Only matters without a credential, where the ledger is a file in that folder; confirmed once, it is remembered there.',
});

export const { field: folderIsPersistentField } = folderIsPersistent;
