import type { INodeExecutionData } from 'n8n-workflow';
import type { ColumnReport } from '../../lib/contacts';
import type { ListFacts } from '../shared/lists';
import type { Counts } from './summary';

/** What both ways to import come to. */
export interface Imported {
	readonly valid: INodeExecutionData[];
	readonly rejected: INodeExecutionData[];
	readonly counts: Counts;
	/** What the columns were read as. */
	readonly columns: ColumnReport;
	/** Of the files that were read. */
	readonly facts: readonly ListFacts[];
}
