import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
	type ImportedContact,
	importSteps,
	itemContact,
	type RejectionCode,
} from '../../lib/contacts';
import { mapInTurns, stepsInTurns } from '../shared/turns';
import type { Imported } from './imported';
import { readAll } from './readAll';
import { refuseUnknown } from './refuseUnknown';
import type { ImportSettings } from './settings';

/** Every row becomes an item: of a contact, or of the reason why it is none. */
export async function importAll(
	context: IExecuteFunctions,
	settings: ImportSettings,
): Promise<Imported> {
	const { rows, broken, facts, failed } = await readAll(context, settings);
	const imported = await stepsInTurns(importSteps(rows, settings.contacts));
	const { rejected, columns } = imported;
	refuseUnknown(context, columns);
	const { valid: stopped } = await stepsInTurns(importSteps(broken, settings.contacts));
	const valid = withStops(imported.valid, stopped);
	if (settings.save) {
		const { saveToList } = await import('./saveToList');
		await saveToList(context, settings.save, valid, stopped);
	}
	const linked = (index: number, fields: object, added: object): INodeExecutionData => ({
		json: { ...fields, ...added } as IDataObject,
		pairedItem: { item: rows[index]?.item ?? 0 },
	});
	return {
		valid: await mapInTurns(valid, ({ index, fields, phone, contact }) =>
			linked(index, fields, { phone, contact: itemContact(contact) }),
		),
		rejected: (
			await mapInTurns(rejected, ({ index, fields, rejection }) =>
				linked(index, fields, { rejection }),
			)
		).concat(failed),
		counts: {
			valid: valid.length,
			rejected: rejected.length,
			byReason: countBy(rejected.map(({ rejection }) => rejection.code)),
		},
		columns,
		facts,
	};
}

/** Who said stop in the part of a list that could be read is stopped in every other list too. */
function withStops(
	people: readonly ImportedContact[],
	broken: readonly ImportedContact[],
): readonly ImportedContact[] {
	const stopped = new Set(
		broken.flatMap(({ phone, contact }) => (contact.optOut ? [phone.e164] : [])),
	);
	if (stopped.size === 0) return people;
	return people.map((person) =>
		stopped.has(person.phone.e164) && person.contact.optOut === undefined
			? { ...person, contact: { ...person.contact, optOut: true } }
			: person,
	);
}

function countBy(codes: readonly RejectionCode[]): Partial<Record<RejectionCode, number>> {
	const counts: Partial<Record<RejectionCode, number>> = {};
	for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}
