import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** What a process of its own is asked to send. */
export interface SenderTask {
	/** By which the run marks what is its own in the ledger. */
	readonly run: string;
	/** JSON, a list of items with their seals. */
	readonly itemsFile: string;
	/** Options of Send SMS. */
	readonly options: object;
	readonly credentials: Readonly<Record<string, ICredentialDataDecryptedObject>>;
	/** How much later than the machine it lives, in milliseconds. */
	readonly clockMs: number;
	/** Runs without the rights of root. */
	readonly asNobody: boolean;
}

/** What it says at its end. */
export interface SenderReport {
	/** How many messages got which `status reason`. */
	readonly counts: Readonly<Record<string, number>>;
	readonly error?: string;
	/** The most memory it took. */
	readonly mostMegabytes: number;
}
