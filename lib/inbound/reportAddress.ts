/** What a trigger leaves in the ledger, so that texts bring along where their reports are to be posted. */
export interface ReportAddress {
	/** Of the events; its path is a secret. */
	readonly url: string;
	/** Id of the gateway that is listened to. */
	readonly gateway: string;
	/** What recognises the account there, keyed so that nobody reads a key out of it. */
	readonly accounts: readonly string[];
	/** Epoch ms at which the workflow was activated. */
	readonly since: number;
}

/** What all notes of such addresses begin with. */
export const REPORT_ADDRESSES = 'reports:';

/** The key of the ledger's note of one trigger. A copy of a workflow has nodes of the same ids. */
export const reportAddressNote = (workflowId: string, nodeId: string): string =>
	`${REPORT_ADDRESSES}${workflowId}/${nodeId}`;

/** Reads a note; `undefined` where nobody listens any more, or the note is of another make. */
export function readReportAddress(note: string | undefined): ReportAddress | undefined {
	try {
		const read: unknown = JSON.parse(note ?? '');
		return isReportAddress(read) ? read : undefined;
	} catch {
		return undefined;
	}
}

/** Where posts about texts of this account are taken: of several triggers, the one activated last. */
export function latestAddress(
	notes: readonly string[],
	{ gateway, accounts }: Pick<ReportAddress, 'gateway' | 'accounts'>,
): string | undefined {
	return notes
		.flatMap((note) => readReportAddress(note) ?? [])
		.filter((each) => each.gateway === gateway)
		.filter((each) => each.accounts.some((account) => accounts.includes(account)))
		.toSorted((a, b) => a.since - b.since)
		.at(-1)?.url;
}

function isReportAddress(value: unknown): value is ReportAddress {
	if (typeof value !== 'object' || value === null) return false;
	const accounts: unknown = Reflect.get(value, 'accounts');
	return (
		typeof Reflect.get(value, 'url') === 'string' &&
		typeof Reflect.get(value, 'gateway') === 'string' &&
		Number.isFinite(Reflect.get(value, 'since')) &&
		Array.isArray(accounts) &&
		accounts.every((account) => typeof account === 'string')
	);
}
