import type { INodeExecutionData } from 'n8n-workflow';
import type { FileFacts } from '../../lib/contacts/files';
import type { Counts } from './sentences';

/** What both ways to import come to. */
export interface Imported {
	readonly valid: INodeExecutionData[];
	readonly rejected: INodeExecutionData[];
	readonly counts: Counts;
	/** Of the files that were read. */
	readonly facts: readonly FileFacts[];
}
