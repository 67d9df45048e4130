import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type BirthdayDue, birthdaysDue, itemContact } from '../../../lib/contacts';
import { count } from '../../../lib/words';
import { openForm } from '../../shared/parameters';
import { leapDay, localHour } from '../fields/options';
import { takeNew } from './greeted';
import { readContacts } from './readContacts';

/** Contexts that have polled before: n8n gives a workflow the same one for as long as it is active. */
const polled = new WeakSet<IPollFunctions>();

/**
 * Reports birthdays whose local hour has come, each once. When executed by hand, all of today's, so
 * that a workflow can be tried at any hour.
 */
export async function poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const byHand = this.getMode() === 'manual';
	const first = !polled.has(this);
	polled.add(this);
	try {
		return await report(this, byHand);
	} catch (error) {
		// n8n gives a trigger up for good when its very first poll throws; the next one reports it.
		if (byHand || !first) throw new NodeOperationError(this.getNode(), error as Error);
		this.logger.warn(`Birthday Trigger: ${(error as Error).message}`);
		return null;
	}
}

async function report(
	context: IPollFunctions,
	byHand: boolean,
): Promise<INodeExecutionData[][] | null> {
	const now = Date.now();
	const form = openForm(context);
	const hour = form.read(localHour)(0);
	const { valid, rejected } = await readContacts(context, form);
	if (rejected.length > 0) {
		const rows = count(rejected.length, 'row has', 'rows have');
		context.logger.warn(`Birthday Trigger: ${rows} no usable number`);
	}
	const due = birthdaysDue(valid, {
		at: now,
		localHour: byHand ? 0 : hour,
		leapDay: form.option(leapDay)(0),
		fallbackZone: context.getTimezone(),
	});
	if (byHand && due.length === 0) throw nobody(context, valid.length);
	const fresh = byHand ? due : takeNew(context.getWorkflowStaticData('node'), due, now);
	return fresh.length === 0 ? null : [fresh.map(toItem)];
}

const nobody = (context: IPollFunctions, contacts: number) =>
	new NodeOperationError(
		context.getNode(),
		`It is nobody’s birthday today among ${count(contacts, 'contact')}`,
		{
			description: 'To try the workflow, put today’s date as the birthday of one contact.',
		},
	);

const toItem = ({ person, year, date, age }: BirthdayDue): INodeExecutionData => ({
	json: {
		...person.fields,
		phone: person.phone,
		contact: itemContact(person.contact),
		birthday: { year, date, ...(age === undefined ? {} : { age }) },
	},
});
