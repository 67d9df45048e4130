import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { ListCounter } from '../../lib/contacts';
import { eachList } from './eachList';
import type { Imported } from './imported';
import { refuseUnknown } from './refuseUnknown';
import type { ImportSettings } from './settings';
import { sentence } from './summary';

/** Counts the whole list into one item; no row of it is kept, so that a million are no burden. */
export async function countList(
	context: IExecuteFunctions,
	settings: ImportSettings,
): Promise<Imported> {
	const counter = new ListCounter(settings.contacts);
	const { facts, failed } = await eachList(context, settings, (_, read) =>
		read((batch) => counter.push(batch)),
	);
	const { columns, ...counts } = counter.finish();
	refuseUnknown(context, columns);
	const json = { summary: { sentence: sentence(counts), ...counts }, columns } as IDataObject;
	const pairedItem = context.getInputData().map((_, item) => ({ item }));
	return { valid: [{ json, pairedItem }], rejected: [...failed], counts, columns, facts };
}
