import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { parseInstant } from '../../../lib/calendar';

/** A text parameter without the spaces around it; an expression may have given a number. */
export function textOf(context: IExecuteFunctions, name: string, itemIndex: number): string {
	const value: unknown = context.getNodeParameter(name, itemIndex, '');
	return value === null || value === undefined ? '' : String(value).trim();
}

/** The collection of a name, empty where nothing was added. */
export const fieldsOf = (
	context: IExecuteFunctions,
	name: string,
	itemIndex: number,
): Readonly<Record<string, unknown>> =>
	context.getNodeParameter(name, itemIndex, {}) as Record<string, unknown>;

/** A date and time in epoch milliseconds, read in the workflow's time zone; absent when empty. */
export function instantOf(
	context: IExecuteFunctions,
	name: string,
	label: string,
	itemIndex: number,
): number | undefined {
	const written = textOf(context, name, itemIndex);
	if (written === '') return undefined;
	const instant = parseInstant(written, context.getTimezone());
	if (instant !== undefined) return instant;
	throw new NodeOperationError(context.getNode(), `“${label}” is not a date: “${written}”`, {
		itemIndex,
		description: 'Write it as in 2027-03-01T10:00 or 2027-03-01T10:00:00+01:00.',
	});
}

/** A campaign's name, which must be there. */
export function campaignOf(context: IExecuteFunctions, itemIndex: number): string {
	const value: unknown = context.getNodeParameter('campaign', itemIndex, '', {
		extractValue: true,
	});
	const name = typeof value === 'string' ? value.trim() : '';
	if (name !== '') return name;
	throw new NodeOperationError(context.getNode(), '“Campaign” is empty', {
		itemIndex,
		description: 'Choose a campaign from the list, or write its name.',
	});
}

/** Parts of a text between commas, without empty ones. */
export const listed = (text: unknown): string[] =>
	String(text ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
