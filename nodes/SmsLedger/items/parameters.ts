import type { IExecuteFunctions } from 'n8n-workflow';
import { fail } from '../../../lib/shared';
import { asInstant, openForm } from '../../shared/parameters';
import { campaign } from '../properties/shared';

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
export const instantOf = (
	context: IExecuteFunctions,
	name: string,
	label: string,
	itemIndex: number,
): number | undefined => {
	const written = textOf(context, name, itemIndex);
	return openForm(context).sure(
		asInstant(written, { label, zone: context.getTimezone() }),
		itemIndex,
	);
};

/** A campaign's name, which must be there. */
export function campaignOf(context: IExecuteFunctions, itemIndex: number): string {
	const { read, sure } = openForm(context);
	const name = read(campaign)(itemIndex);
	if (name !== '') return name;
	const failure = {
		message: '“Campaign” is empty',
		description: 'Choose a campaign from the list, or write its name.',
	};
	return sure(fail(failure), itemIndex);
}
