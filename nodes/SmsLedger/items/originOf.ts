import type { INodeExecutionData } from 'n8n-workflow';

/** The place in the input of the item that this one was made of. */
export const originOf = ({ pairedItem }: INodeExecutionData): number =>
	typeof pairedItem === 'object' && 'item' in pairedItem ? pairedItem.item : 0;
